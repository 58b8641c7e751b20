import type { TransferAmounts } from '../../amounts';
import { civilDate, type Day } from '../../calendar';
import { rowPath, type Category, type Person, type PropertyRight, type ResourceOf } from '../../household';
import { Money, WHOLE, fractionText, type Fraction } from '../../money';
import type { Context } from '../context';

/** How one transfer was counted; EUR. */
export interface TransferDetail {
  readonly path: string;
  /** Whole months of the abatement; 0 where there is none. */
  readonly months: number;
  readonly abatement: Money;
  /** The capital that is counted, after the waiver. */
  readonly base: Money;
}

/**
 * AR 28–32: the capital that a transfer counts for. A sale bears its debts, and that of the sole dwelling a tranche of 37 200 EUR
 * and a yearly abatement; a gift bears nothing. A waiver for equity comes last. Rounding points: abatement, base.
 */
export function baseOfTransfer(
  person: Person,
  row: ResourceOf<'transfer'>,
  category: Category,
  ctx: Context,
): TransferDetail {
  const { transfer } = ctx.amounts;
  const path = rowPath(person, row);
  const part = partOfRight(row.right, transfer);
  const value = row.amount.share(row.share).share(part);
  const soleSale = row.onerous && row.soleImmovable;
  const debts = row.onerous ? row.debts : Money.ZERO;
  const tranche = soleSale ? transfer.tranche.share(row.share) : Money.ZERO;
  const months = soleSale ? monthsSince(row.date, ctx.household.effectiveDate) : 0;
  const abatementAnnual = transfer.abatementAnnual[category];
  const abatement = abatementAnnual.times(months).over(12).rounded();
  const net = value.minus(debts).minus(tranche).minus(abatement).orZero().rounded();
  const base = net.minus(row.waiver).orZero();
  if (ctx.trace) {
    const about = { article: 'AR 28–32', person: person.id, inputs: [path] };
    if (soleSale) {
      ctx.trace.add({
        ...about,
        rule: 'ar28.abatement',
        figures: { abatementAnnual, months },
        formula: '{abatementAnnual} × {months} / 12',
        result: abatement,
        unit: 'EUR',
        inForce: ctx.amounts.rows.transfer,
        rounded: true,
      });
    }
    const { amount, waiver } = row;
    ctx.trace.add({
      ...about,
      rule: row.onerous ? 'ar28.sale' : 'ar28.gift',
      figures: {
        amount,
        share: fractionText(row.share),
        right: fractionText(part),
        debts,
        tranche,
        abatement,
        waiver,
      },
      formula: row.onerous
        ? 'max(0; max(0; {amount} × {share} × {right} − {debts} − {tranche} − {abatement}) − {waiver})'
        : 'max(0; {amount} × {share} × {right} − {waiver})',
      result: base,
      unit: 'EUR',
      inForce: soleSale || row.right !== 'full' ? ctx.amounts.rows.transfer : undefined,
      rounded: true,
    });
  }
  return { path, months, abatement, base };
}

/** AR 29: usufruct counts for 40 %, bare ownership for 60 % of full ownership. */
function partOfRight(right: PropertyRight, { usufruct, bare }: TransferAmounts): Fraction {
  return right === 'full' ? WHOLE : right === 'usufruct' ? usufruct : bare;
}

/** Whole months from the first of the month after the transfer to the effective date; 0 at least. */
function monthsSince(transfer: Day, effectiveDate: Day): number {
  const sold = civilDate(transfer);
  const effect = civilDate(effectiveDate);
  return Math.max(0, (effect.year - sold.year) * 12 + effect.month - sold.month - 1);
}
