import {
  checkCaseload,
  openCaseload,
  openRows,
  parseMapping,
  type CheckedRow,
  type Mapping,
} from '../../../src/caseload';
import { openSheet, openWorkbook } from '../../../src/caseload/workbook';
import { message, warning, type Lang } from '../../../src/i18n';
import { bytesOf } from '../source';
import { row, workbookOf } from '../workbook/sheets';

/** A bad input and what must be said of it. */
export interface Specimen {
  /** What is wrong with it. */
  readonly what: string;
  /** The lines of a text file; `\u0000` for a file that is no text. */
  readonly file?: readonly string[];
  readonly encoding?: 'utf-8' | 'utf-16le' | 'windows-1252';
  /** Or the rows of the only sheet of a workbook. */
  readonly sheet?: readonly (readonly (string | number | null)[])[];
  readonly merged?: readonly string[];
  /** The text of a mapping. */
  readonly mapping?: string;
  /** Month of the rows that give none. */
  readonly month?: string;
  readonly says: readonly Saying[];
  readonly todo: string;
}

/** A problem or a warning: where it is, and its sentence. */
export interface Saying {
  readonly code: string;
  readonly line?: number;
  readonly column?: string;
  /** JSON Pointer into a mapping. */
  readonly path?: string;
  readonly fr: string;
  readonly nl?: string;
}

type Said = Omit<Saying, 'fr' | 'nl'> & {
  readonly figures?: Readonly<Record<string, string | number>>;
  readonly isWarning?: true;
};

/** Everything that is said of a specimen, as data. */
export async function found(specimen: Specimen): Promise<Said[]> {
  const { mapping: text, month } = specimen;
  const parsed = text === undefined ? undefined : parseMapping(text);
  if (parsed !== undefined && 'problems' in parsed) return [...parsed.problems];
  const caseload = await opened(specimen, parsed?.mapping);
  if ('problems' in caseload) return [...caseload.problems];
  const said: Said[] = [];
  for await (const rows of checkCaseload(caseload, month === undefined ? {} : { month })) {
    said.push(...rows.flatMap(saidOf));
  }
  return said;
}

async function opened(specimen: Specimen, mapping: Mapping | undefined) {
  const { sheet, merged = [], month } = specimen;
  const monthGiven = month !== undefined;
  if (sheet === undefined) return openCaseload(bytesOf(contentOf(specimen)), monthGiven, { mapping });
  const rows = sheet.map((cells, index) => row(index + 1, cells)).join('');
  const workbook = await openWorkbook(workbookOf([{ rows, merges: merged }]));
  if ('problems' in workbook) return workbook;
  const opened = await openSheet(workbook);
  return 'problems' in opened ? opened : openRows(opened, monthGiven, { mapping });
}

function contentOf({ file = [], encoding = 'utf-8' }: Specimen): Uint8Array {
  const text = file.length === 0 ? '' : `${file.join('\r\n')}\r\n`;
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'latin1');
}

function saidOf(checked: CheckedRow): Said[] {
  const { line } = checked;
  return checked.status === 'refused'
    ? checked.problems.map((problem) => ({ line, ...problem }))
    : checked.warnings.map((code) => ({ code, line, isWarning: true as const }));
}

/** What is said, as it stands in the gallery. */
export function sayingOf(
  { code, line, column, path, figures, isWarning }: Said,
  langs: readonly Lang[],
): Saying {
  const text = (lang: Lang): string =>
    isWarning ? warning(lang, code) : message(lang, { code, ...(figures && { figures }) });
  return {
    code,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(path !== undefined && { path }),
    fr: text('fr'),
    ...(langs.includes('nl') && { nl: text('nl') }),
  };
}
