/** A share between 0 and 1, exact: `1/3` stays a third. In lowest terms. */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

/** 1, the share of an only owner. */
export const WHOLE: Fraction = { n: 1, d: 1 };

/** The fraction `n/d` in lowest terms; whole numbers, `d` > 0. */
export function fraction(n: number, d: number): Fraction {
  if (n === d) return WHOLE;
  let [a, b] = [n, d];
  while (b !== 0) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

/** What is missing to the whole: 1 - f. */
export function complement(f: Fraction): Fraction {
  return lessFraction(WHOLE, f);
}

/** What is left of `a` without `b`, where `b` is not above it. */
export function lessFraction(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** The sum of two shares, never above the whole. */
export function plusFraction(a: Fraction, b: Fraction): Fraction {
  const [n, d] = [a.n * b.d + b.n * a.d, a.d * b.d];
  return fraction(Math.min(n, d), d);
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compareFraction(a: Fraction, b: Fraction): number {
  return a.n * b.d - b.n * a.d;
}

/** `"n/d"`, as in a result; a whole is `"1/1"`. */
export function fractionText(f: Fraction): string {
  return `${f.n}/${f.d}`;
}

const DECIMAL = /^(-?)([0-9]{1,6})(?:\.([0-9]{1,6}))?$/;
const RATIO = /^([0-9]{1,6})\/([0-9]{1,6})$/;
const SCALE = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** Codes of RESULT.md §3 for a fraction. */
export type FractionProblem = 'BAD_FRACTION' | 'OUT_OF_RANGE';

/**
 * Reads a fraction of HOUSEHOLD.md §1: a decimal with at most six decimals (text or number) or `"n/d"` (text).
 * Returns BAD_FRACTION for any other text, OUT_OF_RANGE for a well-formed one below 0 or above 1.
 */
export function readFraction(value: string | number): Fraction | FractionProblem {
  if (value === 1) return WHOLE;
  if (typeof value === 'number') return readNumber(value);
  const ratio = RATIO.exec(value);
  if (ratio) return within(Number(ratio[1]), Number(ratio[2]));
  const decimal = DECIMAL.exec(value);
  if (!decimal) return 'BAD_FRACTION';
  if (decimal[1] === '-') return 'OUT_OF_RANGE';
  return fromDigits(decimal[2]!, decimal[3] ?? '');
}

/** A JSON number means its shortest decimal form. */
function readNumber(value: number): Fraction | FractionProblem {
  if (Number.isInteger(value)) return value === 0 ? within(0, 1) : 'OUT_OF_RANGE';
  const [whole = '', decimals = ''] = String(value).split('.');
  if (!/^[0-9]{1,6}$/.test(decimals)) return 'BAD_FRACTION';
  return value < 0 || value > 1 ? 'OUT_OF_RANGE' : fromDigits(whole, decimals);
}

/** A factor of the barème, above 1 too: a decimal with at most six decimals. Undefined for any other text. */
export function readFactor(text: string): Fraction | undefined {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  return sign === '' ? fraction(Number(whole! + decimals), SCALE[decimals.length]!) : undefined;
}

function fromDigits(whole: string, decimals: string): Fraction | FractionProblem {
  return within(Number(whole + decimals), SCALE[decimals.length]!);
}

function within(n: number, d: number): Fraction | FractionProblem {
  if (d === 0) return 'BAD_FRACTION';
  return n > d ? 'OUT_OF_RANGE' : fraction(n, d);
}

/** A rate with two to six decimals, as in a result: `"0.55"`, `"0.125"`; `"n/d"` where six decimals do not hold it. */
export function rateText({ n, d }: Fraction): string {
  for (let decimals = 2, scale = 100; decimals <= 6; decimals += 1, scale *= 10) {
    if ((n * scale) % d !== 0) continue;
    const digits = String((n * scale) / d).padStart(decimals + 1, '0');
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  return `${n}/${d}`;
}
