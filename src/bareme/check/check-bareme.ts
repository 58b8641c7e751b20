import { problemList, type BaremeProblem, type Report } from '../problem';
import { TABLE_IDS, UNITS, type Bareme, type Coverage, type Table, type TableId } from '../types';
import { date, isRecord, list, object, oneOf, onlyTrue, step, text, type Check } from './checks';
import { checkCoverageDays, coverageForm } from './check-coverage';
import { rowOf } from './check-row';
import { checkSequence, type Span } from './check-sequence';

/** Everything that is wrong with a barème, as data; an empty list for a sound one. */
export function checkBareme(candidate: unknown): BaremeProblem[] {
  const { problems, report } = problemList();
  baremeForm(candidate, '', report);
  // Rows are set against each other and the coverage only once each is well formed.
  if (problems.length === 0) checkDays(candidate as Bareme, report);
  return problems;
}

const keyForm: Check = object({ unit: oneOf(UNITS) }, { nullable: onlyTrue });

const keysForm: Check = (value, path, report) => {
  if (!isRecord(value)) return report('WRONG_TYPE', path, { expected: 'object' });
  for (const [key, entry] of Object.entries(value)) keyForm(entry, path + step(key), report);
};

function tableForm(id: TableId): Check {
  return (value, path, report) => {
    const before = problemList();
    if (isRecord(value)) keysForm(value['keys'], path, before.report);
    // Values can be read only by keys that are themselves sound.
    const row = before.problems.length === 0 && isRecord(value) ? rowOf(value as unknown as Table) : anything;
    object(
      {
        id: oneOf([id]),
        title: text,
        article: text,
        keys: keysForm,
        shape: oneOf(['steps', 'windows']),
        rows: list(row),
      },
      { published: text, note: text, coveredFrom: date, coveredTo: date },
    )(value, path, report);
  };
}

const anything: Check = () => undefined;

const tablesForm: Check = (value, path, report) => {
  if (!isRecord(value)) return report('WRONG_TYPE', path, { expected: 'object' });
  for (const id of TABLE_IDS) {
    if (value[id] === undefined) report('MISSING_TABLE', path + step(id));
    else tableForm(id)(value[id], path + step(id), report);
  }
  for (const id of Object.keys(value)) {
    if (!(TABLE_IDS as readonly string[]).includes(id))
      report('UNKNOWN_TABLE', path + step(id), { found: id });
  }
};

const wholeNumber: Check = (value, path, report) => {
  if (!Number.isInteger(value)) report('WRONG_TYPE', path, { expected: 'whole number' });
};

const supplementForm: Check = object({ rows: wholeNumber, titles: list(text) });

const baremeForm: Check = object(
  { coverage: coverageForm, tables: tablesForm },
  { supplement: supplementForm },
);

function checkDays({ coverage, tables }: Bareme, report: Report): void {
  checkCoverageDays(coverage, '/coverage', report);
  for (const table of Object.values(tables)) {
    checkSequence(table, spanOf(table, coverage), (row) => `/tables/${table.id}/rows/${row}`, report);
  }
}

/** The days a row of the table may begin on: those for which the barème, or the table alone, answers. */
export function spanOf({ coveredTo }: Table, { computedFrom, to }: Coverage): Span {
  return { from: computedFrom, to: coveredTo !== undefined && coveredTo > to ? coveredTo : to };
}
