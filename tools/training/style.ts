import type { CellStyle } from 'hucre/xlsx';
import { CHECK_STYLES, FONT, STYLES } from '../examples/style';

const BRAND = { rgb: '0B4D5C' };
const PALE = { rgb: 'E6F0F2' };
const FIXED = { rgb: 'EFEFEF' };
const RULE = { rgb: 'C9D3D6' };
const GREY = { rgb: '595959' };

const AMOUNT = '#,##0.00';
const side = { style: 'thin', color: RULE } as const;
const box = { top: side, right: side, bottom: side, left: side };
const strong = { style: 'medium', color: BRAND } as const;
type Font = NonNullable<CellStyle['font']>;

const font = (more: Font = {}): Font => ({ ...FONT, ...more });
const fill = (colour: { rgb: string }): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: colour,
});

const text: CellStyle = { font: font(), alignment: { horizontal: 'left', vertical: 'top', wrapText: true } };
const fact: CellStyle = {
  font: font(),
  border: box,
  alignment: { horizontal: 'right', vertical: 'center', indent: 1 },
};
const label: CellStyle = {
  ...fact,
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
};
const centred = (style: CellStyle, horizontal: 'left' | 'right' | 'center' = 'right'): CellStyle => ({
  ...style,
  alignment: {
    horizontal,
    vertical: 'center',
    wrapText: horizontal === 'left',
    indent: horizontal === 'center' ? 0 : 1,
  },
});

/** How the cells of the training workbooks look: those of the workbook of examples, and what only these have. */
export const LOOKS = {
  title: STYLES.title,
  note: STYLES.note,
  hint: centred(STYLES.note, 'left'),
  header: STYLES.header,
  formula: centred(STYLES.formula, 'left'),
  answerAmount: centred(STYLES.inputAmount),
  answerWhole: { ...centred(STYLES.inputWhole), numFmt: '0' },
  resultAmount: centred(STYLES.resultAmount),
  resultWhole: centred(STYLES.resultWhole),
  printedAmount: { ...centred(STYLES.expectedAmount), font: font({ bold: true }) },
  printedAbout: { ...centred(STYLES.expectedAmount), font: font({ bold: true }), numFmt: '"≈ "#,##0' },
  verdict: { ...centred(STYLES.check, 'center'), border: box },
  text,
  label,
  fact,
  factAmount: { ...fact, numFmt: AMOUNT },
  factWhole: { ...fact, numFmt: '0' },
  factDay: { ...fact, numFmt: 'dd/mm/yyyy' },
  fixed: { ...fact, font: font({ color: GREY }), fill: fill(FIXED) },
  kind: { ...label, font: font({ size: 9, color: GREY }), fill: fill(FIXED) },
  link: { ...label, font: font({ color: BRAND, underline: true }) },
  section: {
    font: font({ bold: true, size: 12, color: BRAND }),
    border: { bottom: strong },
    alignment: { vertical: 'bottom' },
  },
  bar: {
    font: font({ bold: true, color: BRAND }),
    fill: fill(PALE),
    alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
  },
  barNote: {
    font: font({ color: GREY, italic: true }),
    fill: fill(PALE),
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  },
  lesson: {
    font: font(),
    fill: fill(PALE),
    border: { left: strong },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
  },
  dateLabel: { font: font({ bold: true, size: 12, color: BRAND }), alignment: { vertical: 'center' } },
  dateInput: {
    ...STYLES.inputDay,
    font: font({ bold: true, size: 13 }),
    border: { top: strong, right: strong, bottom: strong, left: strong },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  dateShown: {
    font: font({ bold: true }),
    numFmt: 'dd/mm/yyyy',
    border: box,
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  sheetHeader: { font: font({ bold: true, color: BRAND }), border: { bottom: side } },
  sheetText: text,
  sheetUnit: { ...text, alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: 1 } },
  sheetAmount: { ...text, numFmt: AMOUNT, alignment: { horizontal: 'right', vertical: 'top' } },
} satisfies Record<string, CellStyle>;

export type Look = keyof typeof LOOKS;

/** How a verdict looks: an answer that is right, one that is not yet, and a solution that was not calculated. */
export const VERDICT_STYLES = {
  right: CHECK_STYLES.passed,
  notYet: { font: { color: { rgb: '8A4B00' }, bold: true } },
  pending: CHECK_STYLES.pending,
} as const satisfies Record<string, CellStyle>;
