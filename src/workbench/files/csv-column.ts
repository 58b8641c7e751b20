import { CellValueType, type ICellData } from '@univerjs/core';

const WHOLE = /^-?(?:0|[1-9]\d{0,8})$/;
/** One or two decimals: a comma or a point before three digits may part thousands. */
const DECIMALS = /^(-?(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+))([.,])(\d{1,2})$/;

/** How the cells of a column of a text file are read. Example: `"687,50"` is the number 687.5, shown with its cents. */
export type ReadCell = (text: string) => ICellData;

/**
 * How a column is read, from all its texts, blanks and header left out. A decimal comma makes a number. A point does where all of the column are
 * numbers with points or whole, no two of which are written differently and equal; where `;` parts the columns they have cents, too
 * (`1234.56`): else they may be codes, as `12.1` and `12.10`, which stay texts, with the whole ones among them.
 */
export function columnReader(texts: Iterable<string>, byCommas: boolean): ReadCell {
  const written = new Map<number, string>();
  let [hasPoints, hasCommas, mayBeCodes] = [false, false, false];
  for (const text of texts) {
    const [, whole = '', sign, decimals = ''] = DECIMALS.exec(text) ?? [];
    if (sign === ',') hasCommas = true;
    else if (sign === '.') {
      hasPoints = true;
      if (!byCommas && decimals.length < 2) mayBeCodes = true;
    }
    if (sign === undefined && !WHOLE.test(text)) mayBeCodes = true;
    else {
      const number = Number(`${bare(whole || text)}.${decimals}`);
      mayBeCodes ||= (written.get(number) ?? text) !== text;
      written.set(number, text);
    }
  }
  const isOfCodes = hasPoints && (mayBeCodes || hasCommas);
  return (text) => {
    if (WHOLE.test(text) && !(isOfCodes && !hasCommas)) return { v: Number(text), t: CellValueType.NUMBER };
    const decimal = DECIMALS.exec(text);
    if (decimal === null || (decimal[2] === '.' && isOfCodes)) return { v: text, t: CellValueType.STRING };
    const whole = bare(decimal[1]!);
    // As many decimals, and parted thousands, as the file has.
    const pattern = `${whole === decimal[1] ? '0' : '#,##0'}.${'0'.repeat(decimal[3]!.length)}`;
    return { v: Number(`${whole}.${decimal[3]!}`), t: CellValueType.NUMBER, s: { n: { pattern } } };
  };
}

function bare(whole: string): string {
  return whole.replace(/\s/g, '');
}
