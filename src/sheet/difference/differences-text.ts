import { DIFFERENCE, REPORT_COLUMNS, SHEET, formatEuro, printable, type Lang } from '../../i18n';
import { PAGE, padEnd, padStart, wrap } from '../text';
import { differenceRows, monthOf, type Assessed } from './difference-rows';

/** Columns, with a space between them: step, article, before, after. */
const STEP = 41;
const ARTICLE = 15;
const VALUE = 20;

/** What changes from one assessment to another, causes first, as plain text at most 100 characters wide. */
export function differencesText(lang: Lang, before: Assessed, after: Assessed): string {
  const found = differenceRows(lang, before, after);
  const section = (title: string, cause: boolean): string[] => {
    const rows = found
      .filter((one) => one.cause === cause)
      .flatMap((one) => row(`  ${one.label}`, one.article, one.before, one.after));
    return rows.length === 0 ? [] : ['', title, ...rows];
  };
  const lines = [
    DIFFERENCE.title[lang].toUpperCase(),
    '='.repeat(PAGE),
    ...row('', '', DIFFERENCE.before[lang], DIFFERENCE.after[lang]),
    ...row(SHEET.dossier[lang], '', printable(before.result.id, VALUE), printable(after.result.id, VALUE)),
    ...row(REPORT_COLUMNS.month[lang], '', monthOf(lang, before), monthOf(lang, after)),
    ...section(DIFFERENCE.causes[lang], true),
    ...section(DIFFERENCE.consequences[lang], false),
    ...(found.length === 0 ? ['', DIFFERENCE.none[lang]] : []),
    '',
    '='.repeat(PAGE),
    ...row(
      SHEET.payable[lang].toUpperCase(),
      '',
      formatEuro(lang, before.result.payable),
      formatEuro(lang, after.result.payable),
    ),
    '='.repeat(PAGE),
  ];
  return `${lines.join('\n')}\n`;
}

/** A row; a longer label goes on under itself. */
function row(label: string, article: string, before: string, after: string): string[] {
  const indent = label.length - label.trimStart().length;
  const [first = '', ...rest] = wrap(label.trimStart(), STEP - indent).map(
    (text) => ' '.repeat(indent) + text,
  );
  const cells = [
    padEnd(first, STEP),
    padEnd(article, ARTICLE),
    padStart(before, VALUE),
    padStart(after, VALUE),
  ];
  return [cells.join(' ').trimEnd(), ...rest];
}
