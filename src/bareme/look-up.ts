import { isIsoDate } from './iso-date';
import type { BaremeProblem } from './problem';
import { rowAt } from './row-at';
import type { Bareme, Coverage, IsoDate, Pivot, Row, TableId } from './types';

/** Whether amounts are served on `date`; `unpublished` also accepts the computed amounts before the published ones. */
export function inCoverage(coverage: Coverage, date: IsoDate, unpublished = false): boolean {
  return (unpublished ? coverage.computedFrom : coverage.from) <= date && date <= coverage.to;
}

/** Whether the barème answers for `date` only because a supplement extended its coverage. */
export function coveredBySupplement({ supplement, to }: Coverage, date: IsoDate): boolean {
  return supplement?.extendedFrom !== undefined && supplement.extendedFrom <= date && date <= to;
}

/** The days for which one table answers: its own where it says so, else those of the barème. */
export function tableCoverage(
  bareme: Bareme,
  id: TableId,
  unpublished = false,
): { from: IsoDate; to: IsoDate } {
  const { coverage, tables } = bareme;
  const { coveredFrom, coveredTo } = tables[id];
  return {
    from: coveredFrom ?? (unpublished ? coverage.computedFrom : coverage.from),
    to: coveredTo !== undefined && coveredTo > coverage.to ? coveredTo : coverage.to,
  };
}

/**
 * The row of a table in force on `date`, or why there is none: BAD_DATE; DATE_OUTSIDE_COVERAGE with the days covered;
 * NOT_IN_FORCE where the table has nothing on that day.
 */
export function lookUp(
  bareme: Bareme,
  id: TableId,
  date: string,
  options: { unpublished?: boolean } = {},
): { row: Row } | { problem: BaremeProblem } {
  if (!isIsoDate(date)) return { problem: { code: 'BAD_DATE', path: '', figures: { found: date } } };
  const covered = tableCoverage(bareme, id, options.unpublished);
  if (date < covered.from || date > covered.to) {
    return { problem: { code: 'DATE_OUTSIDE_COVERAGE', path: '', figures: { table: id, date, ...covered } } };
  }
  const row = rowAt(bareme.tables[id], date);
  return row === undefined
    ? { problem: { code: 'NOT_IN_FORCE', path: '', figures: { table: id, date } } }
    : { row };
}

/** The pivot index behind the latest amounts: the next indexation follows the crossing of the pivot above it. */
export function latestPivot({ tables }: Bareme): Pivot | undefined {
  return tables.categories.rows.at(-1)?.index?.pivot;
}
