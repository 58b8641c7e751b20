import { FUNCTIONS, call } from '../../src/functions';

const AMOUNT = FUNCTIONS.find(({ id }) => id === 'AMOUNT')!;
/** 2026-09-01 as Excel counts days. */
const SEPTEMBER_2026 = 46_266;

/** `RIS.AMOUNT` once a cell, each with another income: nothing is remembered. */
export function singleCalls(count: number): void {
  for (let n = 0; n < count; n += 1) {
    call(AMOUNT, [[[SEPTEMBER_2026]], [[2]], [[300 + (n % 100_000) / 100]]]);
  }
}

/** The same call again and again, as Excel makes on many occasions that change nothing. */
export function repeatedCalls(count: number): void {
  for (let n = 0; n < count; n += 1) call(AMOUNT, [[[SEPTEMBER_2026]], [[2]], [[500]]]);
}

const HEADER = [['work:spi', 'replacement', 'alimony', 'movable', 'benefit-in-kind', 'allowance-children']];

/** A caseload of `rows` full rows, as Excel hands over a range: date, category, six kinds. */
export function caseload(rows: number): unknown[] {
  const column = <T>(make: (n: number) => T): T[][] => Array.from({ length: rows }, (_, n) => [make(n)]);
  const amounts = Array.from({ length: rows }, (_, n) => [
    250 + (n % 400),
    100 + (n % 300),
    n % 90,
    5000 + (n % 9000),
    n % 50,
    n % 3,
  ]);
  return [column(() => SEPTEMBER_2026), column((n) => 1 + (n % 3)), amounts, HEADER];
}

/** One formula that spills over a whole caseload. */
export function spill(args: readonly unknown[]): void {
  call(AMOUNT, args);
}
