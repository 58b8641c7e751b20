import { Money, readAmount, readFraction, type Fraction } from '../../engine';
import type { Ask } from '../ask';
import type { SanctionCommand } from '../command';
import { day, daysInCommon, month, type Span } from '../days';
import type { SuspendedMonth } from '../result';

/** What each month loses: payable x part x suspended days / covered days, half-up to the cent. */
export function suspendedMonths(
  { ground, months = [], part: given = '1' }: SanctionCommand,
  suspended: readonly Span[],
  article: string,
  ask: Ask,
): { readonly months: readonly SuspendedMonth[]; readonly withheldTotal: Money } {
  // Only a sanction of L 30 withholds a part; its form was checked.
  const part = ground === 'omission' || ground === 'piis' ? given : '1';
  const share = readFraction(part) as Fraction;
  let withheldTotal = Money.ZERO;
  const result = months.map(({ month: text, payable: amount, from, to }, i): SuspendedMonth => {
    const { first, last } = month(text);
    const covered: Span = { from: day(from) ?? first, to: day(to) ?? last };
    const coveredDays = covered.to - covered.from + 1;
    const suspendedDays = suspended.reduce((sum, span) => sum + daysInCommon(span, covered), 0);
    const payable = readAmount(amount);
    const withheld = payable.share(share).times(suspendedDays).over(coveredDays).rounded();
    withheldTotal = withheldTotal.plus(withheld);
    ask.trace?.add({
      rule: 'sanction.withheld',
      article,
      inputs: [`/months/${i}`],
      figures: { month: text, payable, partN: share.n, partD: share.d, suspendedDays, coveredDays },
      formula: '{payable} × {partN} ÷ {partD} × {suspendedDays} ÷ {coveredDays}',
      result: withheld,
      unit: 'EUR',
      rounded: true,
      confidence: 'secondary',
    });
    return {
      month: text,
      payable: payable.toString(),
      coveredDays,
      suspendedDays,
      withheld: withheld.toString(),
      paid: payable.minus(withheld).toString(),
    };
  });
  return { months: result, withheldTotal };
}
