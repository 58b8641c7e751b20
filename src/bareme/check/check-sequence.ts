import type { Report } from '../problem';
import type { IsoDate, Row, Table } from '../types';

/** The days a row of the table may begin on. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The rows of a table against each other and the coverage: ascending, no overlap, and no hole in a table of steps.
 * `pathOf` gives the JSON Pointer of a row.
 */
export function checkSequence(
  { rows, shape }: Pick<Table, 'rows' | 'shape'>,
  span: Span,
  pathOf: (index: number) => string,
  report: Report,
): void {
  rows.forEach((row, index) => {
    const path = pathOf(index);
    checkEnds(row, shape, path, report);
    if (row.from !== 'coverage' && row.from < span.from) {
      report('ROW_BEFORE_COVERAGE', `${path}/from`, { found: row.from, from: span.from });
    }
    if (row.from !== 'coverage' && row.from > span.to) {
      report('ROW_AFTER_COVERAGE', `${path}/from`, { found: row.from, to: span.to });
    }
    const previous = rows[index - 1];
    if (previous !== undefined) checkPair(previous, row, path, report);
  });
}

function checkEnds(row: Row, shape: Table['shape'], path: string, report: Report): void {
  // A step ends where the next one begins: an end of its own would make a hole.
  if (shape === 'steps' && row.to !== undefined) report('STEP_WITH_END', `${path}/to`, { found: row.to });
  if (shape === 'windows' && row.to === undefined) report('WINDOW_WITHOUT_END', `${path}/to`);
  if (row.to !== undefined && row.from !== 'coverage' && row.to < row.from) {
    report('ROW_REVERSED', `${path}/to`, { from: row.from, to: row.to });
  }
}

function checkPair(previous: Row, row: Row, path: string, report: Report): void {
  const figures = { previous: previous.from, found: row.from };
  if (row.from === previous.from) report('DUPLICATE_ROW', `${path}/from`, figures);
  else if (row.from === 'coverage' || (previous.from !== 'coverage' && row.from < previous.from)) {
    report('ROWS_NOT_ASCENDING', `${path}/from`, figures);
  } else if (previous.to !== undefined && row.from <= previous.to) {
    report('ROWS_OVERLAP', `${path}/from`, { previous: previous.to, found: row.from });
  }
}
