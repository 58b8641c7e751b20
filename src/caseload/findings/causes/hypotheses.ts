import type { Hypothesis } from '../scenario';
import { art34NewWording } from './art34-new-wording';
import { art34OldWording } from './art34-old-wording';
import { category } from './category';
import { cohabitantCounted } from './cohabitant-counted';
import { cohabitantNotCounted } from './cohabitant-not-counted';
import { daysOff } from './days-off';
import { generalExemptionMonthly } from './general-exemption-monthly';
import { generalExemptionNotApplied } from './general-exemption-not-applied';
import { generalExemptionWithoutRight } from './general-exemption-without-right';
import { laterBareme } from './later-bareme';
import { movableOneBand } from './movable-one-band';
import { notProrated } from './not-prorated';
import { oldBareme } from './old-bareme';
import { paidForAYear } from './paid-for-a-year';
import { paidTwice } from './paid-twice';
import { reading } from './reading';
import { resourceNotCounted } from './resource-not-counted';
import { resourceOver12 } from './resource-over-12';
import { resourceTimes12 } from './resource-times-12';
import { resourceTwice } from './resource-twice';
import { rounding } from './rounding';
import { spiBeyondCounter } from './spi-beyond-counter';
import { spiNotApplied } from './spi-not-applied';
import { spiOldAmount } from './spi-old-amount';
import { spiWithoutRight } from './spi-without-right';
import { thirtieths } from './thirtieths';

/** What is right under another name: looked at before any mistake. */
export const HARMLESS: readonly Hypothesis[] = [reading, rounding];

const HARMLESS_CODES: ReadonlySet<string> = new Set(HARMLESS.map(({ code }) => code));

/** Whether a cause accuses nobody: the amount paid is right but for a rounding, or under another reading. */
export function isHarmless(cause: string): boolean {
  return HARMLESS_CODES.has(cause);
}

/** The mistakes that are looked for, the likelier ones first: the order decides between equals. */
export const MISTAKES: readonly Hypothesis[] = [
  oldBareme,
  laterBareme,
  category,
  art34OldWording,
  art34NewWording,
  generalExemptionNotApplied,
  generalExemptionWithoutRight,
  spiBeyondCounter,
  spiNotApplied,
  spiOldAmount,
  notProrated,
  thirtieths,
  daysOff,
  cohabitantNotCounted,
  cohabitantCounted,
  spiWithoutRight,
  resourceNotCounted,
  generalExemptionMonthly,
  resourceOver12,
  resourceTimes12,
  resourceTwice,
  movableOneBand,
  paidTwice,
  paidForAYear,
];

/** What a finding can be: these, the hypotheses above by their codes, and the facts below. */
export const FACTS = [
  'correct',
  'paid-with-no-right',
  'not-paid-with-a-right',
  'date-outside-coverage',
  'unexplained',
] as const;

/** Every cause by its code, in the order in which they are listed. */
export const CAUSE_CODES: readonly string[] = [
  'correct',
  ...HARMLESS.map(({ code }) => code),
  ...MISTAKES.map(({ code }) => code),
  ...FACTS.slice(1),
];
