/** An exact rational number: every value of the contract is one until a listed rounding point (HOUSEHOLD §6). */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    /** Always positive, without a common divisor. */
    readonly denominator: bigint,
  ) {}

  static readonly zero = new Fraction(0n, 1n);

  /** `numerator / denominator`, reduced. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError('division by zero');
    if (d < 0n) [n, d] = [-n, -d];
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
    return new Fraction(n / divisor, d / divisor);
  }

  /** A decimal text (`-12.5`) or `n/d`; a number means its shortest decimal form (HOUSEHOLD §1). */
  static parse(value: string | number): Fraction {
    const text = String(value);
    const slash = text.split('/');
    if (slash.length === 2) return Fraction.of(BigInt(slash[0]!), BigInt(slash[1]!));
    const [whole = '0', decimals = ''] = text.split('.');
    return Fraction.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  static sum(values: Iterable<Fraction>): Fraction {
    let total = Fraction.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  static min(a: Fraction, b: Fraction): Fraction {
    return a.isUnder(b) ? a : b;
  }

  static max(a: Fraction, b: Fraction): Fraction {
    return a.isUnder(b) ? b : a;
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction | number): Fraction {
    const factor = typeof other === 'number' ? Fraction.of(other) : other;
    return Fraction.of(this.numerator * factor.numerator, this.denominator * factor.denominator);
  }

  over(other: Fraction | number): Fraction {
    const divisor = typeof other === 'number' ? Fraction.of(other) : other;
    return Fraction.of(this.numerator * divisor.denominator, this.denominator * divisor.numerator);
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isUnder(other: Fraction): boolean {
    return this.numerator * other.denominator < other.numerator * this.denominator;
  }

  isOver(other: Fraction): boolean {
    return other.isUnder(this);
  }

  /** `max(0, x)`. */
  orZero(): Fraction {
    return Fraction.max(Fraction.zero, this);
  }

  /** The rounding point `r2`: half-up to the cent (HOUSEHOLD §6). */
  r2(): Fraction {
    return Fraction.of(floorDivide(this.numerator * 200n + this.denominator, this.denominator * 2n), 100n);
  }

  /** Two decimals, as every amount of a result is written; a value that is not in cents is shown rounded. */
  toAmount(): string {
    const { numerator, denominator } = this.r2().times(100);
    if (denominator !== 1n) throw new RangeError('not in cents');
    const sign = numerator < 0n ? '-' : '';
    const digits = (numerator < 0n ? -numerator : numerator).toString().padStart(3, '0');
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** `n/d`, reduced. */
  toString(): string {
    return `${this.numerator.toString()}/${this.denominator.toString()}`;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommonDivisor(b, a % b);
}

function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}
