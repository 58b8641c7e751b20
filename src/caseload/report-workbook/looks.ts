import type { Lang } from '../../i18n';
import type { CellStyle } from './xlsx';

/** The format of an amount in EUR: the sign of the euro where the language puts it; groups and decimal sign are those of the reader's Excel. */
export function euroFormat(lang: Lang): string {
  return lang === 'nl' || lang === 'en'
    ? '"€"\\ #,##0.00;"€"\\ \\-#,##0.00'
    : '#,##0.00\\ "€";\\-#,##0.00\\ "€"';
}

/** The format of an amount that is added or taken away. */
export function signedEuroFormat(lang: Lang): string {
  return lang === 'nl' || lang === 'en'
    ? '"€"\\ \\+#,##0.00;"€"\\ \\-#,##0.00;"€"\\ 0.00'
    : '\\+#,##0.00\\ "€";\\-#,##0.00\\ "€";0.00\\ "€"';
}

export const MONTH_FORMAT = 'mm/yyyy';
export const COUNT_FORMAT = '#,##0';
/** Digits that somebody types over a number of a dossier stay as they are. */
export const TEXT_FORMAT = '@';

const solid = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } },
});

const BLUE = '1F4E79';
/** A font says its name and size, or Excel takes those that it likes. */
const FONT = { name: 'Calibri', size: 11 } as const;

export const HEADER: CellStyle = {
  ...solid(BLUE),
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  alignment: { wrapText: true, vertical: 'center' },
};
/** Over numbers. */
export const NUMBER_HEADER: CellStyle = {
  ...HEADER,
  alignment: { ...HEADER.alignment, horizontal: 'right' },
};
export const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16, color: { rgb: BLUE } } };
export const SECTION: CellStyle = { font: { ...FONT, bold: true, size: 12, color: { rgb: BLUE } } };
export const NOTE: CellStyle = { font: { ...FONT, italic: true, color: { rgb: '595959' } } };
export const INDENTED: CellStyle = { alignment: { horizontal: 'left', indent: 1 } };
export const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** Too much paid, too little paid, refused: each told by its colour and by its sign or word. */
export const OVER: CellStyle = { ...solid('FCE4D6'), font: { color: { rgb: '9C0006' } } };
export const UNDER: CellStyle = { ...solid('FFF2CC'), font: { color: { rgb: '7F6000' } } };
export const REFUSED: CellStyle = { ...solid('E7E6E6'), font: { bold: true, color: { rgb: '595959' } } };

/** Colours of the bars; both are dark enough on white for everyone. */
export const BAR = '2E75B6';
export const SECOND_BAR = 'C55A11';
