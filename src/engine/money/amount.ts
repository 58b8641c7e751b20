import { Money } from './money';

/** Amounts stay below 10^12 EUR (HOUSEHOLD.md §1). */
const LIMIT = 1_000_000_000_000;
const TEXT = /^[0-9]{1,12}(\.[0-9]{1,2})?$/;

/** Codes of RESULT.md §3 for an amount. */
export type AmountProblem = 'BAD_AMOUNT' | 'NEGATIVE_AMOUNT';

/**
 * What is wrong with an amount of HOUSEHOLD.md §1, or undefined. Format first, then sign: an amount that would be well formed
 * without its minus is NEGATIVE_AMOUNT, anything else that is not an amount is BAD_AMOUNT.
 */
export function amountProblem(value: string | number): AmountProblem | undefined {
  if (typeof value === 'number') return numberProblem(value);
  if (TEXT.test(value)) return undefined;
  return value.startsWith('-') && TEXT.test(value.slice(1)) ? 'NEGATIVE_AMOUNT' : 'BAD_AMOUNT';
}

function numberProblem(value: number): AmountProblem | undefined {
  if (value >= LIMIT || value <= -LIMIT) return 'BAD_AMOUNT';
  // A JSON number means its shortest decimal form; below 10^-6 that form has an exponent.
  if (!Number.isInteger(value) && !/^-?[0-9]+\.[0-9]{1,2}$/.test(String(value))) return 'BAD_AMOUNT';
  return value < 0 ? 'NEGATIVE_AMOUNT' : undefined;
}

const ZERO_CODE = 48;
const POINT = 46;

/** An amount that {@link amountProblem} finds nothing wrong with, in cents. */
export function readAmount(value: string | number): Money {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? Money.cents(value * 100) : readAmount(String(value));
  }
  let cents = 0;
  let decimals = -1;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code === POINT) decimals = 0;
    else {
      cents = cents * 10 + (code - ZERO_CODE);
      if (decimals >= 0) decimals += 1;
    }
  }
  return Money.cents(decimals === 2 ? cents : decimals === 1 ? cents * 10 : cents * 100);
}
