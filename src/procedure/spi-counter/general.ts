import type { Row } from '../../bareme';
import { endOfMonths, readDay, rowText, type Day, type Month } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SpiCounterCommand } from '../command';
import { dayText, day, daysInCommon, month, monthText, spanText, type Span } from '../days';
import type { SpiCounterResult } from '../result';

type HistoryMonth = NonNullable<SpiCounterCommand['history']>[number];

/** The general counter of a person (AR 35 §1). */
interface GeneralCounter {
  readonly window: Span;
  readonly usedDays: number;
  readonly remainingDays: number;
  /** Days of the month asked that are left: `spi.daysLeft` of an assessment. */
  readonly monthDaysLeft: number;
  /** The month in which the last day was used. */
  readonly exhaustedIn: Month | undefined;
  /** The block of a shortage job. */
  readonly shortage: Span | undefined;
}

/**
 * AR 35 §1: 1 095 days in the six years from the first day of exemption. A month debits all its days, once it touches the window; months
 * without exemption debit nothing. Days: secondary source.
 */
function generalCounter(command: SpiCounterCommand, ask: Ask): GeneralCounter {
  const asked = month(command.month);
  const history = [...(command.history ?? [])].sort((a, b) => (a.month < b.month ? -1 : 1));
  const debited = history.filter(({ kind }) => kind !== 'student');
  const from = day(command.firstDay) ?? firstDayOf(debited[0]) ?? asked.first;
  const row = counterRow(asked, ask);
  const window = { from, to: endOfMonths(from, Number(rowText(row, 'spiWindowMonths'))) };
  const total = Number(rowText(row, 'spiDays'));
  warn(asked, history, debited, window, ask);

  const { usedDays, exhaustedIn } = debit(
    debited.filter((item) => touches(item, window)),
    total,
    row,
    ask,
  );
  const hasEnded = asked.first > window.to;
  if (hasEnded) ask.warnings.add('WINDOW_ENDED', '/month');
  const remainingDays = hasEnded ? 0 : total - usedDays;
  const inWindow = daysInCommon({ from: asked.first, to: asked.last }, window);
  const monthDaysLeft = Math.min(remainingDays, inWindow);
  const article = 'AR 35 §1';
  ask.trace?.add({
    rule: 'spiCounter.window',
    article,
    inputs: ['/firstDay', '/history'],
    figures: { firstDay: dayText(from), months: Number(rowText(row, 'spiWindowMonths')) },
    formula: 'endOfMonths({firstDay}; {months})',
    result: dayText(window.to),
    unit: 'date',
    inForce: inForce('spiPeriods', row),
  });
  ask.trace?.add({
    rule: hasEnded ? 'spiCounter.ended' : 'spiCounter.remaining',
    article,
    figures: hasEnded ? {} : { total, usedDays },
    formula: hasEnded ? '0' : '{total} − {usedDays}',
    result: remainingDays,
    unit: 'days',
    inForce: inForce('spiPeriods', row),
  });
  ask.trace?.add({
    rule: 'spiCounter.month',
    article,
    inputs: ['/month'],
    figures: { month: command.month, remainingDays, inWindow },
    formula: 'min({remainingDays}; {inWindow})',
    result: monthDaysLeft,
    unit: 'days',
    confidence: 'secondary',
  });
  return {
    window,
    usedDays,
    remainingDays,
    monthDaysLeft,
    exhaustedIn,
    shortage: shortageBlock(debited, ask),
  };
}

/** The counter of general exemption as it stands in a result. */
export function generalResult(command: SpiCounterCommand, ask: Ask): SpiCounterResult {
  const counter = generalCounter(command, ask);
  const { window, usedDays, remainingDays, monthDaysLeft, exhaustedIn, shortage } = counter;
  return {
    windowFrom: dayText(window.from),
    windowTo: dayText(window.to),
    usedDays,
    remainingDays,
    monthDaysLeft,
    ...(exhaustedIn && { exhaustedIn: monthText(exhaustedIn) }),
    ...(shortage && { shortage: spanText(shortage) }),
  };
}

/** Days that can still be used from the first day of the month on: what is left, and not beyond the window. */
export function usableDays(
  { remainingDays, window }: Pick<GeneralCounter, 'remainingDays' | 'window'>,
  { first }: Month,
): number {
  return Math.max(0, Math.min(remainingDays, window.to - Math.max(first, window.from) + 1));
}

/** First day of the counter of 1 095 days in six years (AR 25/04/2014); before, three years in a row. */
function counterSince({ bareme }: Ask): Day {
  return readDay(bareme.tables.spiPeriods.rows[0]!.from)!;
}

/** The counter of the law: before it began, its first one. */
function counterRow({ first }: Month, ask: Ask): Row {
  return ask.row('spiPeriods', Math.max(first, counterSince(ask)), '/month');
}

function firstDayOf(item: HistoryMonth | undefined): Day | undefined {
  return item === undefined ? undefined : month(item.month).first;
}

/** Whether a month has a day in the window: all its days are then debited. */
function touches(item: HistoryMonth, window: Span): boolean {
  const { first, last } = month(item.month);
  return daysInCommon({ from: first, to: last }, window) > 0;
}

function warn(
  asked: Month,
  history: readonly HistoryMonth[],
  debited: readonly HistoryMonth[],
  window: Span,
  ask: Ask,
): void {
  if (debited.some((item) => !touches(item, window))) ask.warnings.add('OUTSIDE_WINDOW', '/history');
  if (history.some((item) => month(item.month).first < counterSince(ask))) {
    ask.warnings.add('BEFORE_2014_10', '/history');
  }
  if (asked.first < counterSince(ask)) ask.warnings.add('BEFORE_2014_10', '/month');
}

/** Month by month until the days of the law are used. */
function debit(
  months: readonly HistoryMonth[],
  total: number,
  row: Row,
  ask: Ask,
): { readonly usedDays: number; readonly exhaustedIn: Month | undefined } {
  const isCovered = ask.policy.counterPartial === 'covered';
  let days = 0;
  let exhaustedIn: Month | undefined;
  for (const item of months) {
    const calendar = month(item.month);
    days += isCovered ? (item.days ?? calendar.days) : calendar.days;
    if (days >= total) exhaustedIn ??= calendar;
  }
  if (days > total) ask.warnings.add('COUNTER_EXCEEDED', '/history');
  const usedDays = Math.min(days, total);
  ask.trace?.add({
    rule: 'spiCounter.used',
    article: 'AR 35 §1',
    inputs: ['/history'],
    figures: { monthsCounted: months.length, days, total },
    formula: 'min({days}; {total})',
    result: usedDays,
    unit: 'days',
    inForce: inForce('spiPeriods', row),
    reading: 'counterPartial',
    confidence: 'secondary',
  });
  return { usedDays, exhaustedIn };
}

/** AR 35 §1 al. 4: a shortage job, once, three calendar months in a row from the first. */
function shortageBlock(months: readonly HistoryMonth[], ask: Ask): Span | undefined {
  const taken = months.filter(({ kind }) => kind === 'shortage').map((item) => month(item.month));
  const [first] = taken;
  if (first === undefined) return undefined;
  const row = ask.row('shortagePeriod', first.first, '/history');
  const count = Number(rowText(row, 'shortageMonths'));
  const block = { from: first.first, to: endOfMonths(first.first, count) };
  if (taken.some(({ last }) => last > block.to)) ask.warnings.add('SHORTAGE_OUTSIDE_BLOCK', '/history');
  ask.trace?.add({
    rule: 'spiCounter.shortage',
    article: 'AR 35 §1',
    inputs: ['/history'],
    figures: { firstDay: dayText(block.from), months: count },
    formula: 'endOfMonths({firstDay}; {months})',
    result: dayText(block.to),
    unit: 'date',
    inForce: inForce('shortagePeriod', row),
  });
  return block;
}
