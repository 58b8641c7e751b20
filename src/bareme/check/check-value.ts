import type { BaremeCode } from '../problem';
import type { Key, Unit } from '../types';
import type { Check } from './checks';

const AMOUNT = /^(0|[1-9]\d{0,11})\.\d{2}$/;
const RATE = /^(0|[1-9]\d{0,3})(\.\d{1,6})?$/;
const FRACTION = /^(\d{1,6})\/(\d{1,6})$/;
const COUNT = /^(0|[1-9]\d{0,5})$/;

/** Exact money: at least one digit, a point, two decimals; `1314.20`. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

/** The value of a table at one key, in the exact text its unit asks for; null only where the key allows it. */
export function valueOf({ unit, nullable }: Key): Check {
  return (value, path, report) => {
    if (value === null) {
      if (!nullable) report('NULL_NOT_ALLOWED', path);
    } else if (typeof value !== 'string') {
      report('WRONG_TYPE', path, { expected: 'text' });
    } else {
      const code = flaw(value, unit);
      if (code !== undefined) report(code, path, { found: value, unit });
    }
  };
}

function flaw(value: string, unit: Unit): BaremeCode | undefined {
  if (unit.startsWith('EUR')) return isAmount(value) ? undefined : 'BAD_AMOUNT';
  if (unit === 'factor') return RATE.test(value) ? undefined : 'BAD_RATE';
  if (unit === 'rate') return isShare(value) ? undefined : 'BAD_RATE';
  return COUNT.test(value) ? undefined : 'BAD_COUNT';
}

/** Between 0 and 1: 6 written for 6 % is an error. */
function isShare(value: string): boolean {
  const [, n, d] = FRACTION.exec(value) ?? [];
  if (n !== undefined && d !== undefined) return Number(d) > 0 && Number(n) <= Number(d);
  return RATE.test(value) && Number(value) <= 1;
}

/** The coefficient of an index step: four decimals. */
export const coefficient: Check = (value, path, report) => {
  if (typeof value !== 'string') report('WRONG_TYPE', path, { expected: 'text' });
  else if (!/^[1-9]\.\d{4}$/.test(value)) report('BAD_RATE', path, { found: value });
};

/** An exact amount of money. */
export const amount: Check = valueOf({ unit: 'EUR' });
