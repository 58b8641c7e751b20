import type { Bareme } from '../../bareme';
import { assess, type ComputedResult } from '../../engine';
import { originOf } from '../household';
import type { RowProblem } from '../problems';
import { placed, readRow, type ReadRow, type RowContext } from '../row';
import type { Row } from '../text';
import { causeOf, type Cause } from './cause';

/** What is the same for every row that is checked. */
export interface CheckContext extends RowContext {
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
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
    const problems = result.errors.map(({ code, path, figures }) =>
      placed({ code, at: originOf(path, household), ...(figures && { figures }) }, row, context.layout),
    );
    return { ...identity, status: 'refused', problems };
  }
  const cause = causeOf(result, paid);
  return {
    ...identity,
    status: result.status,
    result,
    ...(paid !== undefined && { paid }),
    ...(cause && { cause }),
    warnings: warningsOf(result, read, context),
  };
}

const NONE: readonly string[] = [];

function warningsOf(result: ComputedResult, { row }: ReadRow, { layout }: CheckContext): readonly string[] {
  const isShort = row.cells.length < layout.widthRead;
  if (result.warnings.length === 0 && !isShort) return NONE;
  return [...new Set([...result.warnings.map(({ code }) => code), ...(isShort ? ['SHORT_ROW'] : [])])];
}
