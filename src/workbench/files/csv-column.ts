import { CellValueType, type ICellData } from '@univerjs/core';

const WHOLE = /^-?(?:0|[1-9]\d{0,8})$/;
/** Thousands parted by a sign, as a pattern. */
const parted = (sign: string) => String.raw`[1-9]\d{0,2}(?:${sign}\d{3}){1,3}`;
const WHOLES = [
  String.raw`0|[1-9]\d{0,8}`,
  parted(String.raw`[ \u00a0\u202f]`),
  // The sign before the decimals is then the other one.
  String.raw`${parted(String.raw`\.`)}(?=,)`,
];
/** One or two decimals: a comma or a point before three digits may part thousands. */
const DECIMALS = decimals(WHOLES);
/** Also `1,367.34`: where `,` does not part the columns, nobody knows whose comma that is. */
const ENGLISH_DECIMALS = decimals([...WHOLES, String.raw`${parted(',')}(?=\.)`]);

function decimals(wholes: readonly string[]): RegExp {
  return new RegExp(String.raw`^(-?(?:${wholes.join('|')}))([.,])(\d{1,2})$`);
}

/** How the cells of a column of a text file are read. Example: `"687,50"` is the number 687.5, shown with its cents. */
export type ReadCell = (text: string) => ICellData;

/**
 * How a column is read, from all its texts, blanks and header left out. A decimal comma makes a number, also behind thousands that points part
 * (`1.367,34`). A decimal point does where all of the column are numbers with points or whole, no two of which are written differently and
 * equal; where `;` parts the columns they have cents, too (`1234.56`): else they may be codes, as `12.1` and `12.10`, which stay texts, with
 * the whole ones among them.
 */
export function columnReader(texts: Iterable<string>, byCommas: boolean): ReadCell {
  const form = byCommas ? ENGLISH_DECIMALS : DECIMALS;
  const written = new Map<number, string>();
  let [hasPoints, hasCommas, mayBeCodes] = [false, false, false];
  for (const text of texts) {
    const [, whole = text, sign = '', decimals = ''] = form.exec(text) ?? [];
    if (sign === ',') hasCommas = true;
    else if (sign === '.') {
      hasPoints = true;
      if (!byCommas && decimals.length < 2) mayBeCodes = true;
    }
    if (sign === '' && !WHOLE.test(text)) mayBeCodes = true;
    else {
      const number = Number(`${bare(whole)}.${decimals}`);
      // No code parts its thousands.
      const unparted = `${bare(whole)}${sign}${decimals}`;
      mayBeCodes ||= (written.get(number) ?? unparted) !== unparted;
      written.set(number, unparted);
    }
  }
  const isOfCodes = hasPoints && (mayBeCodes || hasCommas);
  return (text) => {
    if (WHOLE.test(text) && !(isOfCodes && !hasCommas)) return { v: Number(text), t: CellValueType.NUMBER };
    const decimal = form.exec(text);
    if (decimal === null || (decimal[2] === '.' && isOfCodes)) return { v: text, t: CellValueType.STRING };
    const whole = bare(decimal[1]!);
    // As many decimals, and parted thousands, as the file has.
    const pattern = `${whole === decimal[1] ? '0' : '#,##0'}.${'0'.repeat(decimal[3]!.length)}`;
    return { v: Number(`${whole}.${decimal[3]!}`), t: CellValueType.NUMBER, s: { n: { pattern } } };
  };
}

function bare(whole: string): string {
  return whole.replace(/[\s.,]/g, '');
}
