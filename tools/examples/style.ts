import type { CellStyle } from 'hucre/xlsx';
import type { Look } from './model';

const BRAND = { rgb: '0B4D5C' };
const PALE = { rgb: 'E6F0F2' };
const INPUT = { rgb: 'FFF6DC' };
const GREY = { rgb: '595959' };
const RULE = { rgb: 'C9D3D6' };

const AMOUNT = '#,##0.00';
const DAY = 'dd/mm/yyyy';

const solid = (colour: { rgb: string }): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: colour,
});
const side = { style: 'thin', color: RULE } as const;
const box = { top: side, right: side, bottom: side, left: side };

/** The font of the workbook. A style that names its font in part would get another program's default for the rest. */
export const FONT = { name: 'Calibri', size: 11 } as const;

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;

const RIGHT: Alignment = { horizontal: 'right', vertical: 'top' };
const LEFT: Alignment = { horizontal: 'left', vertical: 'top', indent: 1 };
const TOP: Alignment = { vertical: 'top' };
const WRAPPED: Alignment = { vertical: 'top', wrapText: true };

const plain = (font: Font, alignment: Alignment = TOP): CellStyle => ({
  font: { ...FONT, ...font },
  alignment,
});

const boxed = (style: CellStyle, numFmt?: string): CellStyle => ({
  ...style,
  border: box,
  ...(numFmt !== undefined && { numFmt }),
});

const filled = (colour: { rgb: string }, font: Font, alignment: Alignment, numFmt?: string): CellStyle =>
  boxed({ ...plain(font, alignment), fill: solid(colour) }, numFmt);

/** Each look in fonts, colours and number formats; no colour carries a meaning that a word does not say too. */
export const STYLES: Readonly<Record<Look, CellStyle>> = {
  title: plain({ bold: true, size: 15, color: BRAND }),
  note: plain({ color: GREY }, WRAPPED),
  header: filled(
    BRAND,
    { bold: true, color: { rgb: 'FFFFFF' } },
    { wrapText: true, vertical: 'center', horizontal: 'center' },
  ),
  sideHeader: plain({ bold: true, color: BRAND }),
  label: plain({}),
  source: plain({ color: GREY, italic: true, size: 9 }, LEFT),
  formula: plain({ name: 'Consolas', size: 9, color: BRAND }, LEFT),
  input: filled(INPUT, {}, LEFT),
  inputAmount: filled(INPUT, {}, RIGHT, AMOUNT),
  inputDay: filled(INPUT, {}, RIGHT, DAY),
  inputWhole: filled(INPUT, {}, RIGHT),
  resultAmount: filled(PALE, { bold: true }, RIGHT, AMOUNT),
  resultWhole: filled(PALE, { bold: true }, RIGHT, '0'),
  resultText: filled(PALE, { bold: true }, LEFT),
  resultDay: filled(PALE, { bold: true }, RIGHT, DAY),
  listedAmount: { ...plain({}, RIGHT), numFmt: AMOUNT },
  listedDay: { ...plain({}, RIGHT), numFmt: DAY },
  listedText: plain({}, WRAPPED),
  expectedAmount: boxed(plain({ color: GREY }, RIGHT), AMOUNT),
  expectedWhole: boxed(plain({ color: GREY }, RIGHT), '0'),
  expectedDay: boxed(plain({ color: GREY }, RIGHT), DAY),
  expectedText: boxed(plain({ color: GREY }, LEFT)),
  check: plain({}, { horizontal: 'center', vertical: 'top' }),
  count: plain({}, RIGHT),
};

/** How a check that passes, fails, or was not calculated looks. */
export const CHECK_STYLES = {
  passed: { font: { color: { rgb: '1B6E3C' }, bold: true } },
  failed: { font: { color: { rgb: 'FFFFFF' }, bold: true }, fill: solid({ rgb: 'B3261E' }) },
  pending: { font: { color: GREY, italic: true } },
} as const satisfies Record<string, CellStyle>;
