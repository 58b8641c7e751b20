import {
  csvBeginning,
  csvText,
  harmless,
  isCompared,
  type DossierHistory,
  type HistoryMonth,
  type Proposal,
  type ReportStyle,
} from '../../caseload';
import {
  causeLabel,
  EXAMINED_GROUND,
  HISTORY_COLUMNS,
  HISTORY_STATUSES,
  personName,
  plain,
  valueLabel,
  type Lang,
} from '../../i18n';
import { shortArticle } from '../../sheet';

type Column = keyof typeof HISTORY_COLUMNS;

const COLUMNS = Object.keys(HISTORY_COLUMNS) as Column[];

/** The header of the history as text (caseload.md §4: keys, or labels). */
export function historyCsvHeader({ lang, labels }: ReportStyle): string {
  return (
    csvBeginning(lang) + csvText([COLUMNS.map((key) => (labels ? HISTORY_COLUMNS[key][lang] : key))], lang)
  );
}

/** Every month of a dossier as text, one row each; no text can become a formula. A month that stands in no sum has no difference. */
export function historyCsvRows({ dossier, months }: DossierHistory, style: ReportStyle): string {
  return csvText(
    months.map((month) => {
      const cells = { dossier: harmless(dossier), ...cellsOf(month, style) };
      return COLUMNS.map((key) => cells[key] ?? '');
    }),
    style.lang,
  );
}

type Cells = Partial<Record<Column, string>>;

function cellsOf(month: HistoryMonth, { lang, labels }: ReportStyle): Cells {
  const place = { month: month.month, lines: month.lines.join(' ') };
  if (!isCompared(month)) {
    const { leftOut, payments } = month;
    return {
      ...place,
      status: labels ? HISTORY_STATUSES[leftOut][lang] : leftOut,
      // Without a difference: it stands in no sum.
      ...(payments && { due: plain(lang, payments.due), paid: plain(lang, payments.paid) }),
    };
  }
  const { due, paid, difference, causes, proposal, counter } = month;
  const name = (id: string): string => (labels ? personName(lang, id) : id);
  return {
    ...place,
    due: plain(lang, due),
    paid: plain(lang, paid),
    difference: plain(lang, difference),
    cause: labels ? causesText(causes, lang) : causes.join(' '),
    ...(proposal && proposalCells(proposal, { lang, labels })),
    ...(counter && {
      spiPerson: harmless(counter.persons.map(({ person }) => name(person)).join(', ')),
      spiDaysLeft: counter.persons.map(({ daysLeft }) => daysLeft).join(', '),
      dueWithThem: plain(lang, counter.due),
    }),
  };
}

function proposalCells(proposal: Proposal, { lang, labels }: ReportStyle): Cells {
  const { status, article, ground, recoverable } = proposal;
  return {
    status: labels ? HISTORY_STATUSES[status][lang] : status,
    ground: labels ? groundText(proposal, lang) : (ground ?? ''),
    ...(article !== undefined && {
      article: labels ? shortArticle(lang, article).replaceAll('\u00a0', ' ') : article,
    }),
    ...(recoverable !== undefined && { recoverable: plain(lang, recoverable) }),
  };
}

function groundText({ status, ground, article }: Proposal, lang: Lang): string {
  // An underpayment (L 21) is no review against the person: there is no ground to choose.
  if (status === 'toExamine' && article === 'L 21') return '';
  if (status === 'toExamine') return EXAMINED_GROUND[ground === 'cpasError' ? ground : 'open'][lang];
  return ground === undefined ? '' : (valueLabel(lang, 'ground', ground) ?? ground);
}

/** Causes of a month in the words of the reader. */
export function causesText(causes: readonly string[], lang: Lang): string {
  return causes.map((code) => causeLabel(lang, code)).join(', ');
}
