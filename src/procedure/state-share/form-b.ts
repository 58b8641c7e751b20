import type { Money } from '../../engine';
import { readAmount } from '../../engine';
import type { Ask } from '../ask';
import type { FormBInput } from '../command';
import type { FormBResult } from '../result';

/**
 * The lines of Form B beside the calculation (Primabook node 378): the form rounds its first line once a year and its second once a
 * month, the calculation once a month on their sum. What is paid follows the calculation. The figures are the State's, the general form is
 * a secondary source. EUR a year.
 */
export function formB(input: FormBInput, ask: Ask): FormBResult {
  const base = readAmount(input.baseAnnual);
  const general = readAmount(input.generalExemption);
  const work = readAmount(input.work ?? '0');
  const replacement = readAmount(input.replacement ?? '0');
  const exempt = work.atMost(readAmount(input.spiCap ?? '0'));
  const net = work.minus(exempt);
  const inPeriod = (monthly: Money): Money => monthly.times(input.days).over(input.daysInMonth);
  const due = (resources: Money): Money => base.minus(resources.minus(general).orZero()).orZero();

  const workLine = inPeriod(net).times(12).plus(exempt.times(12)).rounded();
  const replacementLine = inPeriod(replacement).rounded().times(12);
  const requested = due(workLine.minus(exempt.times(12)).plus(replacementLine));
  const counted = inPeriod(net.plus(replacement)).rounded().times(12);
  const calculation = due(counted);
  const difference = requested.minus(calculation);
  if (!difference.isZero()) ask.warnings.add('FORM_B_ROUNDING', '/formB');
  if (ask.trace) {
    const { days, daysInMonth } = input;
    const about = { article: 'L 32', inputs: ['/formB'], unit: 'EUR/year', confidence: 'secondary' } as const;
    ask.trace.add({
      ...about,
      rule: 'stateShare.form-b-work',
      figures: { net, days, daysInMonth, exempt },
      formula: '{net} × {days} ÷ {daysInMonth} × 12 + 12 × {exempt}',
      result: workLine,
      rounded: true,
    });
    ask.trace.add({
      ...about,
      rule: 'stateShare.form-b-replacement',
      figures: { replacement, days, daysInMonth },
      formula: '12 × cent({replacement} × {days} ÷ {daysInMonth})',
      result: replacementLine,
    });
    ask.trace.add({
      ...about,
      rule: 'stateShare.form-b-requested',
      figures: { base, workLine, exempt, replacementLine, general },
      formula: 'max(0; {base} − max(0; {workLine} − 12 × {exempt} + {replacementLine} − {general}))',
      result: requested,
    });
    ask.trace.add({
      ...about,
      rule: 'stateShare.form-b-calculation',
      figures: { base, counted, general },
      formula: 'max(0; {base} − max(0; {counted} − {general}))',
      result: calculation,
    });
    ask.trace.add({
      ...about,
      rule: 'stateShare.form-b-difference',
      figures: { requested, calculation },
      formula: '{requested} − {calculation}',
      result: difference,
    });
  }
  return {
    work: workLine.toString(),
    replacement: replacementLine.toString(),
    requestedAnnual: requested.toString(),
    calculationAnnual: calculation.toString(),
    difference: difference.toString(),
  };
}
