import type { ReadingCost } from '../../caseload';
import { POLICIES } from '../../engine';
import { PROCEDURE_READINGS, READINGS, type Lang, type ReadingText } from '../../i18n';
import { PROCEDURE_POLICIES } from '../../procedure';

/** A disputed point with its readings, the default first. */
export interface Point {
  readonly name: string;
  readonly about: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly value: string;
  readonly text: string;
  readonly isDefault: boolean;
}

/** The points on which an amount depends. */
export function amountPoints(lang: Lang): readonly Point[] {
  return pointsOf(lang, POLICIES, READINGS);
}

/** The points of the questions around the amount. */
export function procedurePoints(lang: Lang): readonly Point[] {
  return pointsOf(lang, PROCEDURE_POLICIES, PROCEDURE_READINGS);
}

/** What a reading costs; undefined where that is not reckoned. */
export function costOf(
  costs: readonly ReadingCost[] | undefined,
  point: string,
  value: string,
): ReadingCost | undefined {
  return costs?.find((cost) => cost.policy === point && cost.value === value);
}

function pointsOf(
  lang: Lang,
  policies: Readonly<Record<string, readonly string[]>>,
  texts: Readonly<Record<string, ReadingText>>,
): Point[] {
  return Object.entries(policies).map(([name, values]) => ({
    name,
    about: texts[name]?.about[lang] ?? name,
    readings: values.map((value, i) => ({
      value,
      text: texts[name]?.values[value]?.[lang] ?? value,
      isDefault: i === 0,
    })),
  }));
}
