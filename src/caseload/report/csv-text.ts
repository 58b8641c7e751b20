import Papa from 'papaparse';
import type { Lang } from '../../i18n';

/** Spreadsheets of these languages part cells with a semicolon, and know UTF-8 by its mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a text file of a language begins with (caseload.md §3). */
export function csvBeginning(lang: Lang): string {
  return lang === 'en' ? '' : BYTE_ORDER_MARK;
}

/** Lines of a text file: cells parted by `;` for French, Dutch and German, by `,` for English; quotes per RFC 4180. */
export function csvText(rows: readonly (readonly string[])[], lang: Lang): string {
  const newline = '\r\n';
  return Papa.unparse(rows as string[][], { delimiter: lang === 'en' ? ',' : ';', newline }) + newline;
}
