import { readDay, type Day } from '../calendar';
import { Money, WHOLE, readAmount, readFraction, type Fraction } from '../money';
import type { AmountInput, FractionInput } from './input';

/** A date that pass 1 found to be one. */
export function day(text: string): Day {
  return readDay(text)!;
}

/** Undefined where the field is left out. */
export function optionalDay(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : day(text);
}

/** Undefined where the field is left out: a blank is not a zero. */
export function optionalAmount(value: AmountInput | undefined): Money | undefined {
  return value === undefined ? undefined : readAmount(value);
}

/** For what is deducted: left out, there is nothing to deduct. */
export function amountOrZero(value: AmountInput | undefined): Money {
  return value === undefined ? Money.ZERO : readAmount(value);
}

/** The whole where the field is left out. */
export function share(value: FractionInput | undefined): Fraction {
  return value === undefined ? WHOLE : (readFraction(value) as Fraction);
}
