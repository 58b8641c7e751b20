import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money, fractionText } from '../../money';
import type { Context, Pool } from '../context';

/** How one good was counted; EUR a year. */
export interface ImmovableDetail {
  readonly path: string;
  readonly method: 'cadastral' | 'rent' | 'foreign' | 'ignored';
  /** Absent for a good that is ignored. */
  readonly gross?: Money;
  readonly deduction?: Money;
  readonly counted: Money;
}

export interface ImmovableIncome {
  readonly annual: Money;
  /** Built goods before unbuilt ones. */
  readonly details: readonly ImmovableDetail[];
}

interface Good {
  readonly person: Person;
  readonly row: ResourceOf<'immovable'>;
}

const NOTHING: ImmovableIncome = { annual: Money.ZERO, details: [] };

/**
 * AR 25–26, PB 4: cadastral income above an exempt amount, three times, for owner and usufructuary; built and unbuilt goods apart.
 * EUR a year; a rounding point per good.
 */
export function immovableIncome(pool: Pool, ctx: Context): ImmovableIncome {
  const goods: Good[] = [];
  for (const person of pool.persons) {
    for (const row of person.resources) if (row.kind === 'immovable') goods.push({ person, row });
  }
  if (goods.length === 0) return NOTHING;
  const { built, unbuilt, perChild } = ctx.amounts.immovable;
  const details = [
    ...ofOneSort(
      goods.filter(({ row }) => row.built),
      built.plus(perChild.times(pool.allowanceChildren)),
      ctx,
    ),
    ...ofOneSort(
      goods.filter(({ row }) => !row.built),
      unbuilt,
      ctx,
    ),
  ];
  return { annual: Money.sum(details.map(({ counted }) => counted)), details };
}

/** The exempt amount is divided by the number of goods of the sort that have a cadastral income. */
function ofOneSort(goods: readonly Good[], exempt: Money, ctx: Context): ImmovableDetail[] {
  const sharing = goods.filter(({ row }) => row.right !== 'bare' && row.cadastralIncome !== undefined).length;
  return goods.map((good) => oneGood(good, exempt, sharing, ctx));
}

function oneGood({ person, row }: Good, exempt: Money, sharing: number, ctx: Context): ImmovableDetail {
  const path = rowPath(person, row);
  if (row.right === 'bare') return traced({ path, method: 'ignored', counted: Money.ZERO }, {}, '0');
  const { cadastralIncome, share } = row;
  const rent = row.rent?.share(share);
  if (cadastralIncome === undefined) return withoutCadastralIncome(rent);

  const { multiplier } = ctx.amounts.immovable;
  const result = cadastralIncome.minus(exempt.over(sharing)).share(share).times(multiplier).orZero();
  // AR 26, PB 4.8: the rent replaces the result when it is higher, without deduction.
  if (rent?.isAbove(result)) return gross('rent', rent, row.rent!);
  const charges = row.mortgageInterest.plus(row.lifeAnnuity);
  const deduction = charges.share(share).atMost(result.over(2));
  const counted = result.minus(deduction).rounded();
  const figures = { cadastralIncome, exempt, goods: sharing, share: fractionText(share), multiplier };
  const formula = 'max(0; {cadastralIncome} − {exempt} / {goods}) × {share} × {multiplier}';
  return charges.isZero()
    ? traced({ path, method: 'cadastral', gross: result, deduction, counted }, figures, formula)
    : traced(
        { path, method: 'cadastral', gross: result, deduction, counted },
        { ...figures, charges, half: result.over(2) },
        `${formula} − min({charges} × {share}; {half})`,
      );

  function withoutCadastralIncome(rentShare: Money | undefined): ImmovableDetail {
    if (rentShare !== undefined) return gross('rent', rentShare, row.rent!);
    const foreignIncome = row.foreignIncome!; // one of the three is given: pass 2 of the checks
    return gross('foreign', foreignIncome.share(share), foreignIncome);
  }

  function gross(method: 'rent' | 'foreign', amount: Money, whole: Money): ImmovableDetail {
    const detail = { path, method, gross: amount, deduction: Money.ZERO, counted: amount.rounded() };
    return traced(detail, { income: whole, share: fractionText(share) }, '{income} × {share}');
  }

  function traced(
    detail: ImmovableDetail,
    figures: Readonly<Record<string, Money | string | number>>,
    formula: string,
  ): ImmovableDetail {
    ctx.trace?.add({
      rule: `ar25.${detail.method}`,
      article: row.built ? 'AR 25' : 'AR 26',
      person: person.id,
      inputs: [path],
      figures,
      formula,
      result: detail.counted,
      unit: 'EUR/year',
      rounded: true,
    });
    return detail;
  }
}
