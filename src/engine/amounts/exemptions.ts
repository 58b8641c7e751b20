import type { Bareme } from '../../bareme';
import { readDay } from '../calendar';
import type { Category } from '../household';
import { Money, readAmount } from '../money';
import { amountsInForce, type AmountsInForce } from './in-force';

/** An exemption by name: AR 22 §2, or AR 35 by kind. */
export const EXEMPTIONS = ['general', 'spi', 'student', 'student-grant', 'shortage', 'artistic'] as const;
export type ExemptionName = (typeof EXEMPTIONS)[number];

/** The ceiling of an exemption on a day, and how much of an income it exempts. */
export interface ExemptionInForce {
  /** `general` and `artistic` are per year, the others per month. */
  readonly per: 'month' | 'year';
  /** EUR with two decimals. */
  readonly amount: string;
  /**
   * The part of an income that is exempt, in the unit of the exemption, EUR; of the general exemption nothing once the income reaches
   * the amount of the category (AR 22 §2). The income is an amount of HOUSEHOLD.md §1, read and checked by the caller.
   */
  exemptPart(income: string): string;
}

/**
 * The exemption in force on a day (`YYYY-MM-DD`); undefined where none is. The general one needs the category, the others do not
 * look at it.
 *
 * @example
 * exemptionInForce(builtInBareme, '2026-09-01', 'spi', 2)?.amount // '321.99'
 */
export function exemptionInForce(
  bareme: Bareme,
  date: string,
  name: ExemptionName,
  category: Category | undefined,
): ExemptionInForce | undefined {
  const day = readDay(date);
  const amounts = day === undefined ? undefined : amountsInForce(bareme, day);
  const cap = amounts && ceiling(amounts, name, category);
  if (cap === undefined) return undefined;
  const limit = name === 'general' && category !== undefined ? amounts!.baseAnnual[category] : undefined;
  return {
    per: name === 'general' || name === 'artistic' ? 'year' : 'month',
    amount: cap.toString(),
    exemptPart(income) {
      const counted = readAmount(income);
      const reached = limit !== undefined && !counted.isBelow(limit);
      return (reached ? Money.ZERO : counted.atMost(cap)).toString();
    },
  };
}

function ceiling(
  { generalExemptionAnnual, spi }: AmountsInForce,
  name: ExemptionName,
  category: Category | undefined,
): Money | undefined {
  switch (name) {
    case 'general':
      return category && generalExemptionAnnual[category];
    case 'spi':
    case 'student':
      return spi?.generalMonthly;
    case 'student-grant':
      return spi?.grantHoldersHaveGeneral ? spi.generalMonthly : spi?.studentGrantMonthly;
    case 'shortage':
      return spi?.shortageMonthly;
    case 'artistic':
      return spi?.artisticAnnual;
  }
}
