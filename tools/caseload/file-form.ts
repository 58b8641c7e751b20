import { COLUMN_CATALOGUE, layoutOf, type ColumnKey, type Layout } from '../../src/caseload';
import { formatAmount, plain, type Lang } from '../../src/i18n';
import { kindOf } from '../../src/values';
import type { Dossier } from './dossier';

/** How a sample file is written. */
export interface FileForm {
  readonly lang: Lang;
  /** Keys of `Dossier` with their headers, in order. */
  readonly columns: readonly (readonly [key: string, header: string])[];
  readonly day: (year: string, month: string, day: string) => string;
  readonly month: (year: string, month: string) => string;
  /** What is written for words such as `yes`; others are written as they are. */
  readonly words: Readonly<Record<string, string>>;
  /** Keys whose amounts are written in groups of three digits. */
  readonly grouped: readonly string[];
}

/** The cells of a dossier in the form of a file; a value behind `!` is written as it stands. */
export function cellsOf(dossier: Dossier, form: FileForm): string[] {
  const unknown = Object.keys(dossier).filter((key) => !form.columns.some(([column]) => column === key));
  if (unknown.length > 0)
    throw new Error(`no column for ${unknown.join(', ')} of ${dossier['dossier'] ?? ''}`);
  return form.columns.map(([key]) => {
    const value = dossier[key];
    if (value === undefined) return '';
    return value.startsWith('!') ? value.slice(1) : cellOf(key, value, form);
  });
}

function cellOf(key: string, value: string, form: FileForm): string {
  switch (typeOf(key)) {
    case 'amount':
      // Whole euros without decimals stay as they are.
      if (!value.includes('.')) return value;
      return form.grouped.includes(key) ? formatAmount(form.lang, value) : plain(form.lang, value);
    case 'date': {
      const [year = '', month = '', day = ''] = value.split('-');
      return form.day(year, month, day);
    }
    case 'month': {
      const [year = '', month = ''] = value.split('-');
      return form.month(year, month);
    }
    case 'fraction':
      return plain(form.lang, value);
    case 'category':
      return form.words[`category ${value}`] ?? value;
    default:
      return form.words[value] ?? value;
  }
}

function typeOf(key: string): string {
  if (key === 'remark' || key === 'minorChildren') return 'text';
  if (Object.hasOwn(COLUMN_CATALOGUE, key)) return COLUMN_CATALOGUE[key as ColumnKey].type;
  const { unit } = kindOf(key.replace(/(#\d+|\/year)$/, ''));
  return unit === 'n' ? 'text' : 'amount';
}

/** The layout that the headers of a form give; they must all be recognised but the remark. */
export function formLayout({ columns }: FileForm): Layout {
  const layout = layoutOf(
    columns.map(([, header]) => header),
    false,
  );
  if ('problems' in layout) throw new Error(JSON.stringify(layout.problems));
  const lost = layout.ignored.filter(({ index }) => columns[index]?.[0] !== 'remark');
  if (lost.length > 0) throw new Error(`headers not recognised: ${JSON.stringify(lost)}`);
  return layout;
}
