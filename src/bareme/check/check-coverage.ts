import { endsMonth } from '../iso-date';
import type { Report } from '../problem';
import type { Coverage } from '../types';
import { date, object, text, type Check } from './checks';
import { sources } from './check-row';

/** What is said of the next change: a date only once a source announces it. */
export const nextExpected: Check = object({ date: dateOrNull, note: text, sources });

function dateOrNull(...[value, path, report]: Parameters<Check>): void {
  if (value !== null) date(value, path, report);
}

/** The form of a coverage. */
export const coverageForm: Check = object(
  { from: date, computedFrom: date, to: date, checkedOn: date, why: text, nextExpected },
  { supplement: object({ previousTo: date, previousCheckedOn: date }, { extendedFrom: date }), sources },
);

/** The days of a well-formed coverage: in order, and whole months, since a dossier is assessed by the month. */
export function checkCoverageDays({ computedFrom, from, to }: Coverage, path: string, report: Report): void {
  if (computedFrom > from) report('COVERAGE_REVERSED', `${path}/from`, { computedFrom, from });
  if (from > to) report('COVERAGE_REVERSED', `${path}/to`, { from, to });
  for (const [name, day] of Object.entries({ computedFrom, from })) {
    if (!day.endsWith('-01')) report('COVERAGE_NOT_WHOLE_MONTHS', `${path}/${name}`, { found: day });
  }
  if (!endsMonth(to)) report('COVERAGE_NOT_WHOLE_MONTHS', `${path}/to`, { found: to });
}
