import type { TraceStep } from '../../engine';
import { DIFFERENCE, REPORT_COLUMNS, SHEET, formatEuro, formatMonth, printable, type Lang } from '../../i18n';
import { ruleLabel } from '../lines';
import { PAGE, padEnd, padStart, wrap } from '../text';
import type { TracedComputed } from '../traced';
import { isGiven, personName, personsOf, resultText, shortArticle, unitText } from '../words';
import { differences, type Difference } from './differences';

/** A dossier as given, and what was computed from it. */
export interface Assessed {
  readonly dossier: unknown;
  readonly result: TracedComputed;
}

/** Columns, with a space between them: step, article, before, after. */
const STEP = 41;
const ARTICLE = 15;
const VALUE = 20;

/** What changes from one assessment to another, causes first, as plain text at most 100 characters wide. */
export function differencesText(lang: Lang, before: Assessed, after: Assessed): string {
  const found = differences(before.result, after.result);
  const section = (title: string, cause: boolean): string[] => {
    const rows = found.filter((one) => one.cause === cause).flatMap((one) => rowOf(lang, one, before, after));
    return rows.length === 0 ? [] : ['', title, ...rows];
  };
  const lines = [
    DIFFERENCE.title[lang].toUpperCase(),
    '='.repeat(PAGE),
    ...row('', '', DIFFERENCE.before[lang], DIFFERENCE.after[lang]),
    ...row(SHEET.dossier[lang], '', printable(before.result.id, VALUE), printable(after.result.id, VALUE)),
    ...row(REPORT_COLUMNS.month[lang], '', monthText(lang, before), monthText(lang, after)),
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

function monthText(lang: Lang, { dossier }: Assessed): string {
  const month = isGiven(dossier) ? dossier['month'] : undefined;
  return typeof month === 'string' ? formatMonth(lang, month) : '';
}

function rowOf(
  lang: Lang,
  { rule, person, part, before, after }: Difference,
  a: Assessed,
  b: Assessed,
): string[] {
  const { article } = (after ?? before)!;
  const persons = personsOf((after === undefined ? a : b).dossier);
  const about = [
    ...(part === undefined ? [] : [`${part + 1}`]),
    ...(person === undefined ? [] : [personName(lang, persons, person)]),
  ].join(', ');
  const label = about === '' ? ruleLabel(lang, rule) : `${ruleLabel(lang, rule)} (${about})`;
  return row(
    `  ${label}`,
    article === '' ? '' : shortArticle(lang, article),
    outcome(lang, before),
    outcome(lang, after),
  );
}

function outcome(lang: Lang, step: TraceStep | undefined): string {
  return step === undefined ? '—' : `${resultText(lang, step)} ${unitText(lang, step)}`.trimEnd();
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
