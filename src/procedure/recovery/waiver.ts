import { Money, readAmount } from '../../engine';
import type { Ask } from '../ask';
import type { RecoveryCommand } from '../command';

/** L 24, 28: what the centre renounces, by individual decision; never more than can be recovered. Undefined where it is more. */
export function waived({ waiver }: RecoveryCommand, recoverable: Money, ask: Ask): Money | undefined {
  if (waiver === undefined) return Money.ZERO;
  const amount = readAmount(waiver.amount);
  if (amount.isAbove(recoverable)) {
    const figures = { value: amount.toString(), limit: recoverable.toString() };
    ask.report('WAIVER_TOO_HIGH', '/waiver/amount', figures);
    return undefined;
  }
  ask.trace?.add({
    rule: 'recovery.after-waiver',
    article: 'L 24, 28',
    inputs: ['/waiver'],
    figures: { recoverable, waived: amount },
    formula: '{recoverable} − {waived}',
    result: recoverable.minus(amount),
    unit: 'EUR',
  });
  return amount;
}
