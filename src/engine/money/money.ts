import type { Fraction } from './fraction';
import { addInt, compareInt, divideHalfUp, multiplyInt, type Int } from './int';

/**
 * An exact amount of money: a rational number of cents, whatever its size. Nothing is rounded until {@link Money.rounded} is
 * called, and it is called at the rounding points of HOUSEHOLD.md §6.6 only: thirds stay thirds until then.
 */
export class Money {
  static readonly ZERO = new Money(0, 1);

  /** The amounts of the law are shown again and again. */
  private text: string | undefined = undefined;

  private constructor(
    private readonly n: Int,
    private readonly d: Int,
  ) {}

  /** A whole number of cents. */
  static cents(n: Int): Money {
    return n === 0 ? Money.ZERO : new Money(n, 1);
  }

  /** The sum of any number of amounts; zero for none. */
  static sum(amounts: readonly Money[]): Money {
    let total = Money.ZERO;
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  plus(other: Money): Money {
    if (other.n === 0) return this;
    if (this.n === 0) return other;
    if (this.d === other.d) return new Money(addInt(this.n, other.n), this.d);
    return new Money(
      addInt(multiplyInt(this.n, other.d), multiplyInt(other.n, this.d)),
      multiplyInt(this.d, other.d),
    );
  }

  minus(other: Money): Money {
    return other.n === 0 ? this : this.plus(new Money(multiplyInt(other.n, -1), other.d));
  }

  /** Multiplied by a whole number. */
  times(factor: number): Money {
    return factor === 1 ? this : new Money(multiplyInt(this.n, factor), this.d);
  }

  /** Divided by a whole number, exactly. */
  over(divisor: number): Money {
    return divisor === 1 || this.n === 0 ? this : new Money(this.n, multiplyInt(this.d, divisor));
  }

  /** The part that a fraction takes of it, exactly. */
  share(fraction: Fraction): Money {
    return this.times(fraction.n).over(fraction.d);
  }

  /** Half-up to the cent: a rounding point. */
  rounded(): Money {
    return this.d === 1 ? this : Money.cents(divideHalfUp(this.n, this.d));
  }

  /** Half-up to the euro: a rounding point of the scale of maintenance debtors (AM 12/12/2002). */
  roundedToEuro(): Money {
    return Money.cents(multiplyInt(divideHalfUp(this.n, multiplyInt(this.d, 100)), 100));
  }

  /** Zero instead of a negative amount. */
  orZero(): Money {
    return this.n < 0 ? Money.ZERO : this;
  }

  atMost(limit: Money): Money {
    return limit.isBelow(this) ? limit : this;
  }

  compare(other: Money): number {
    if (this.d === other.d) return compareInt(this.n, other.n);
    return compareInt(multiplyInt(this.n, other.d), multiplyInt(other.n, this.d));
  }

  isBelow(other: Money): boolean {
    return this.compare(other) < 0;
  }

  isAbove(other: Money): boolean {
    return this.compare(other) > 0;
  }

  equals(other: Money): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.n === 0;
  }

  /** EUR with two decimals, as shown in results: `"1314.20"`; an amount between two cents is shown rounded half-up. */
  toString(): string {
    return (this.text ??= centsText(this.d === 1 ? this.n : divideHalfUp(this.n, this.d)));
  }

  /** EUR exactly: `"1314.20"`, `"102.8833"`, or `"n/d"` where six decimals do not hold it. For the trace. */
  toExactText(): string {
    if (this.d === 1) return this.toString();
    for (let decimals = 2, scale = 1; decimals <= 6; decimals += 1, scale *= 10) {
      const scaled = multiplyInt(this.n, scale);
      const whole = divideHalfUp(scaled, this.d);
      if (compareInt(multiplyInt(whole, this.d), scaled) === 0) return decimalText(whole, decimals);
    }
    return reduced(this.n, multiplyInt(this.d, 100));
  }
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => '.' + String(n).padStart(2, '0'));

function centsText(cents: Int): string {
  if (typeof cents !== 'number' || cents < 0) return decimalText(cents, 2);
  const rest = cents % 100;
  return `${(cents - rest) / 100}${TWO_DIGITS[rest]!}`;
}

function decimalText(n: Int, decimals: number): string {
  const digits = String(n < 0 ? -n : n).padStart(decimals + 1, '0');
  return `${n < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function reduced(n: Int, d: Int): string {
  let [a, b] = [BigInt(n), BigInt(d)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n ? -a : a;
  return `${BigInt(n) / divisor}/${BigInt(d) / divisor}`;
}
