import { rowPath } from '../../household';
import { Money } from '../../money';
import { numbered, sumFormula } from '../../trace';
import { BANDS_FORMULA, bandFigures, bandedYield } from '../ar27-movable';
import { ownerOf, type Context, type Pool } from '../context';
import { baseOfTransfer, type TransferDetail } from './base';
import { isWithinTenYears, traceTooOld } from './ten-years';

export type { TransferDetail } from './base';

/** What the transfers of a pool count for. */
export interface TransferIncome {
  /** EUR a year. */
  readonly annual: Money;
  /** Transfers older than ten years are left out. */
  readonly details: readonly TransferDetail[];
}

const NOTHING: TransferIncome = { annual: Money.ZERO, details: [] };

/**
 * AR 28–32, PB 6: what was given or sold in the last ten years counts as if it were still there. The bands of AR 27 apply once, to
 * the sum of the transfers, apart from other capital. EUR a year; rounding points.
 */
export function transferIncome(pool: Pool, ctx: Context): TransferIncome {
  const details: TransferDetail[] = [];
  for (const person of pool.persons) {
    for (const row of person.resources) {
      if (row.kind !== 'transfer') continue;
      if (isWithinTenYears(row, ctx)) details.push(baseOfTransfer(person, row, pool.category, ctx));
      else {
        if (pool.own) ctx.warnings.add('TRANSFER_OUTSIDE_10_YEARS', rowPath(person, row));
        traceTooOld(person, row, ctx);
      }
    }
  }
  if (details.length === 0) return NOTHING;
  const capital = Money.sum(details.map(({ base }) => base));
  const annual = bandedYield(capital, ctx.amounts.movable).rounded();
  if (ctx.trace) {
    const bases = numbered(
      'base',
      details.map(({ base }) => base),
    );
    const about = { article: 'AR 32', person: ownerOf(pool), inputs: details.map(({ path }) => path) };
    ctx.trace.add({
      ...about,
      rule: 'ar28.capital',
      figures: bases,
      formula: sumFormula(bases),
      result: capital,
      unit: 'EUR',
    });
    ctx.trace.add({
      ...about,
      rule: 'ar28.income',
      figures: { capital, ...bandFigures(ctx.amounts.movable) },
      formula: BANDS_FORMULA,
      result: annual,
      unit: 'EUR/year',
      inForce: ctx.amounts.rows.movable,
      rounded: true,
    });
  }
  return { annual, details };
}
