import { dayText as textOf, readDay, readMonth, type Day, type Month } from '../engine';

/** A date that the form was checked of. */
export function day(text: string): Day;
export function day(text: string | undefined): Day | undefined;
export function day(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : readDay(text);
}

/** A month that the form was checked of. */
export function month(text: string): Month {
  return readMonth(text)!;
}

/** A day after 9999-12-31, which no date of the contract can say (HOUSEHOLD.md §1). */
export class DayOverflow extends RangeError {}

/** `YYYY-MM-DD`. Throws a {@link DayOverflow} for a day after the year 9999: `answer` refuses the command. */
export function dayText(value: Day): string {
  const text = textOf(value);
  if (text.length > 'YYYY-MM-DD'.length) throw new DayOverflow(text);
  return text;
}

/** `YYYY-MM`. */
export function monthText({ first }: Pick<Month, 'first'>): string {
  return dayText(first).slice(0, 7);
}

/** First and last day, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The period as text. */
export function spanText({ from, to }: Span): { from: string; to: string } {
  return { from: dayText(from), to: dayText(to) };
}

/** How many days two periods have in common. */
export function daysInCommon(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
}
