import type { ResourceOf } from '../../household';
import { Money, fractionText } from '../../money';

/** How one good counts; EUR a year. */
export interface CountedGood {
  readonly method: 'cadastral' | 'rent' | 'foreign' | 'ignored';
  /** Absent for a good that is ignored. */
  readonly gross?: Money;
  readonly deduction?: Money;
  readonly counted: Money;
  /** What was computed, for the trace; no formula for a good that is ignored. */
  readonly figures: Readonly<Record<string, Money | string | number>>;
  readonly formula?: string;
}

/** What the goods of one sort, built or unbuilt, have in common. */
export interface GoodsOfOneSort {
  readonly exempt: Money;
  /** Goods that divide the exempt amount: those with a cadastral income. */
  readonly sharing: number;
  readonly multiplier: number;
}

/**
 * AR 25–26, PB 4: three times the cadastral income above the exempt amount, less interest or life annuity up to half; the rent
 * where it is higher, without deduction; abroad the cadastral income, else the rent, else the gross income. A rounding point.
 */
export function countedGood(row: ResourceOf<'immovable'>, sort: GoodsOfOneSort): CountedGood {
  if (row.right === 'bare') return { method: 'ignored', counted: Money.ZERO, figures: {} };
  const { cadastralIncome, rent, foreignIncome, share } = row;
  if (cadastralIncome === undefined) {
    // One of the three is given: pass 2 of the checks.
    return rent === undefined ? whole('foreign', foreignIncome!, row) : whole('rent', rent, row);
  }
  const { exempt, sharing, multiplier } = sort;
  const gross = cadastralIncome.minus(exempt.over(sharing)).share(share).times(multiplier).orZero();
  // PB 4.8: compared before interest is deducted.
  if (rent?.share(share).isAbove(gross)) return whole('rent', rent, row);
  const charges = row.mortgageInterest.plus(row.lifeAnnuity);
  const deduction = charges.share(share).atMost(gross.over(2));
  const counted = gross.minus(deduction).rounded();
  const figures = { cadastralIncome, exempt, goods: sharing, share: fractionText(share), multiplier };
  const formula = 'max(0; {cadastralIncome} − {exempt} / {goods}) × {share} × {multiplier}';
  if (charges.isZero()) return { method: 'cadastral', gross, deduction, counted, figures, formula };
  return {
    method: 'cadastral',
    gross,
    deduction,
    counted,
    figures: { ...figures, charges, half: gross.over(2) },
    formula: `${formula} − min({charges} × {share}; {half})`,
  };
}

/** The share of an income that bears no deduction. */
function whole(method: 'rent' | 'foreign', income: Money, { share }: ResourceOf<'immovable'>): CountedGood {
  const gross = income.share(share);
  const figures = { income, share: fractionText(share) };
  return {
    method,
    gross,
    deduction: Money.ZERO,
    counted: gross.rounded(),
    figures,
    formula: '{income} × {share}',
  };
}
