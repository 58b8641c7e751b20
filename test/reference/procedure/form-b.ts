import { Fraction } from '../fraction';
import type { FormB } from './input';

/** Form B (PROCEDURE §8): the lines as they are asked for, and the calculation that is paid. */
export function formB(form: FormB): { shown: Record<string, string>; differs: boolean } {
  const base = Fraction.parse(form.baseAnnual);
  const exemption = Fraction.parse(form.generalExemption);
  const work = Fraction.parse(form.work ?? 0);
  const replacement = Fraction.parse(form.replacement ?? 0);
  const part = Fraction.of(form.days, form.daysInMonth);
  const exempt = Fraction.min(Fraction.parse(form.spiCap ?? 0), work);
  const workLine = work.minus(exempt).times(part).times(12).plus(exempt.times(12)).r2();
  const replacementLine = replacement.times(part).r2().times(12);
  const counted = workLine.minus(exempt.times(12)).plus(replacementLine).minus(exemption);
  const monthly = work.minus(exempt).plus(replacement).times(part).r2();
  const requested = base.minus(counted.orZero()).orZero();
  const calculation = base.minus(monthly.times(12).minus(exemption).orZero()).orZero();
  return {
    shown: {
      work: workLine.toAmount(),
      replacement: replacementLine.toAmount(),
      requestedAnnual: requested.toAmount(),
      calculationAnnual: calculation.toAmount(),
      difference: requested.minus(calculation).toAmount(),
    },
    differs: !requested.equals(calculation),
  };
}
