import fc from 'fast-check';

/** An invented number with its right check digits. */
export const numberOf = (nine: string, from2000 = false): string =>
  nine + String(97 - (Number((from2000 ? '2' : '') + nine) % 97)).padStart(2, '0');

/** Numbers of persons of all ages, bis numbers among them. */
export const numbers: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 0, 20, 40),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 998 }),
    fc.boolean(),
  )
  .map(([year, month, bis, day, order, from2000]) =>
    numberOf(
      [pad(year, 2), pad(month + bis, 2), pad(day, 2), pad(order, 3)].join(''),
      // Who was born in the year 30 is not born in 2030.
      from2000 && year < 27,
    ),
  );

/** The ways in which people write it. */
export const WRITINGS: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1 $2 $3 $4 $5'),
  (digits) => digits.replace(/^(......)(...)(..)$/, '$1-$2-$3'),
  (digits) => digits.replace(/^(......)(...)(..)$/, '$1 $2 $3'),
  (digits) => digits.replace(/^(......)(...)(..)$/, '$1-$2.$3'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3/$4.$5'),
  // An en dash, a no-break hyphen, a minus sign; no-break, thin and several blanks; an invisible mark.
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3\u2013$4.$5'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3\u2011$4.$5'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3\u2212$4.$5'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5'),
  (digits) => digits.replace(/^(......)(...)(..)$/, '$1\u202f$2\u2009$3'),
  (digits) => digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3 - $4.$5'),
  (digits) => digits.replace(/^(......)(...)(..)$/, '$1\u200b$2_$3'),
];

/** As a spreadsheet saves a column of numbers. */
export const withoutZeros = (digits: string): string => String(Number(digits));

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
