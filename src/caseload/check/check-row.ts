import type { Bareme } from '../../bareme';
import { assess, type ComputedResult, type Problem } from '../../engine';
import { isUnreadAmount, type IgnoredColumn } from '../columns';
import { originOf, type FlatHousehold } from '../household';
import type { RowProblem } from '../problems';
import { placed, readRow, type ReadRow, type RowContext } from '../row';
import type { Row } from '../text';
import type { CoveredDays } from './covered-days';
import { causeOf, type Cause } from './cause';

/** What is the same for every row that is checked. */
export interface CheckContext extends RowContext {
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
  /** Columns that are not recognised and hold amounts. */
  readonly unread?: readonly IgnoredColumn[];
  /** The days of the rows before; each row adds its own. */
  readonly covered?: CoveredDays;
}

interface Identity {
  /** Line of the file; the header is on line 1. */
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
}

/** A row that was assessed. */
export interface AssessedRow extends Identity {
  readonly status: 'due' | 'none';
  readonly result: ComputedResult;
  /** EUR paid for the period, if the file says so. */
  readonly paid?: string;
  readonly cause?: Cause;
  /** Codes of the warnings, each once. */
  readonly warnings: readonly string[];
  /** An earlier line of the same dossier that covers some of the same days. */
  readonly overlaps?: number;
}

/** A row that could not be read, or that the engine refused; at least one problem. */
export interface RefusedRow extends Identity {
  readonly status: 'refused';
  readonly problems: readonly RowProblem[];
}

export type CheckedRow = AssessedRow | RefusedRow;

/** Reads, assesses and compares one row of a caseload. Never throws on what the row holds. */
export function checkRow(row: Row, context: CheckContext): CheckedRow {
  const read = readRow(row, context);
  const { household, said } = read;
  const { dossier = '', month = '', paid } = said;
  const identity = { line: row.line, dossier, month };
  if (household === undefined) return { ...identity, status: 'refused', problems: read.problems };
  const result = assess(household.input, context.bareme && { bareme: context.bareme });
  if (result.status === 'refused') {
    const problems = withoutEcho(result.errors, household).map(({ code, path, figures }) =>
      placed({ code, at: originOf(path, household), ...(figures && { figures }) }, row, context.layout),
    );
    return { ...identity, status: 'refused', problems };
  }
  const cause = causeOf(result, paid);
  const overlaps = context.covered?.add(said, row.line);
  return {
    ...identity,
    status: result.status,
    result,
    ...(paid !== undefined && { paid }),
    ...(cause && { cause }),
    warnings: warningsOf(result, read, context, overlaps !== undefined),
    ...(overlaps !== undefined && { overlaps }),
  };
}

const NONE: readonly string[] = [];

function warningsOf(
  result: ComputedResult,
  { row: { cells } }: ReadRow,
  { layout, unread = [] }: CheckContext,
  isOverlap: boolean,
): readonly string[] {
  const own: string[] = [];
  if (cells.length < layout.widthRead) own.push('SHORT_ROW');
  if (unread.some((column) => isUnreadAmount(column, cells[column.index]))) own.push('UNREAD_AMOUNT');
  if (isOverlap) own.push('OVERLAPPING_ROWS');
  if (result.warnings.length === 0 && own.length === 0) return NONE;
  return [...new Set([...result.warnings.map(({ code }) => code), ...own])];
}

/**
 * The findings of the engine without the echo of another: a day outside the month also reverses a period whose other end the row
 * leaves to the month, but there is only one day to correct.
 */
function withoutEcho(errors: readonly Problem[], { input }: FlatHousehold): readonly Problem[] {
  if (input.from !== undefined && input.to !== undefined) return errors;
  if (!errors.some(({ code }) => code === 'PERIOD_OUTSIDE_MONTH')) return errors;
  return errors.filter(({ code, path }) => code !== 'PERIOD_REVERSED' || path !== '/to');
}
