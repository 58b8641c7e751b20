import { Money, anniversary, readAmount, rowMoney, rowText, type Day } from '../../engine';
import { inForce, type Ask } from '../ask';
import type { SpiCounterCommand } from '../command';
import { dayText, day, month, spanText, type Span } from '../days';
import type { ArtisticPeriod, SpiCounterResult } from '../result';

/**
 * AR 35 §3: three periods of a year from the first day; each has the yearly amount of the day asked, kept within the period, less what is
 * used. Secondary source. EUR.
 */
export function artisticResult(command: SpiCounterCommand, ask: Ask): SpiCounterResult {
  const asked = month(command.month).first;
  const first = day(command.firstDay!);
  const count = Number(rowText(ask.row('artisticPeriods', asked, '/month'), 'artisticPeriods'));
  const spans = Array.from({ length: count }, (_, i) => ({
    from: anniversary(first, i),
    to: anniversary(first, i + 1) - 1,
  }));
  const current = spans.findIndex(({ to }) => asked <= to); // the first one has begun: the checks refuse an earlier month
  return {
    ...(current >= 0 && { current: current + 1 }),
    periods: spans.map((span, i) => periodOf(span, i, asked, command, ask)),
  };
}

function periodOf(
  span: Span,
  index: number,
  asked: Day,
  { used: given = [] }: SpiCounterCommand,
  ask: Ask,
): ArtisticPeriod {
  const at = Math.min(Math.max(asked, span.from), span.to);
  const row = ask.row('spi', at, '/month');
  const cap = rowMoney(row, 'artisticAnnual');
  const used = given[index] === undefined ? Money.ZERO : readAmount(given[index].amount);
  if (used.isAbove(cap)) ask.warnings.add('COUNTER_EXCEEDED', '/used');
  const left = cap.minus(used).orZero();
  ask.trace?.add({
    rule: 'spiCounter.artistic',
    article: 'AR 35 §3',
    inputs: ['/firstDay', '/used'],
    figures: { from: dayText(span.from), to: dayText(span.to), on: dayText(at), cap, used },
    formula: 'max(0; {cap} − {used})',
    result: left,
    unit: 'EUR/year',
    inForce: inForce('spi', row),
    confidence: 'secondary',
  });
  return { ...spanText(span), cap: cap.toString(), used: used.toString(), left: left.toString() };
}
