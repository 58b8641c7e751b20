import assert from 'node:assert/strict';
import { associateAll, type Runtime } from '../../src/functions';

/** The error of a stand-in for Excel's runtime. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** A cell of a result; an error as `#VALUE! CODE`. */
export type Shown = number | string;

const functions = new Map<string, (...args: unknown[]) => unknown>();

const runtime: Runtime = {
  associate: (id, run) => void functions.set(id, run),
  Error: CellError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};

associateAll(runtime);

/** Every id that was given to the runtime. */
export const associated: readonly string[] = [...functions.keys()];

/** What Excel appends to the arguments. */
const INVOCATION = { address: 'Sheet1!A1' };

/** Calls a function as Excel does: `null` for what is left out, an object of Excel's own behind; a thrown error is the error of the call. */
function answerOf(id: string, args: readonly unknown[]): unknown[][] | CellError {
  const run = functions.get(id);
  assert.ok(run, id);
  try {
    return run(...padded(id, args), INVOCATION) as unknown[][];
  } catch (error) {
    assert.ok(error instanceof CellError, String(error));
    return error;
  }
}

const PARAMETERS: Readonly<Record<string, number>> = {
  AMOUNT: 8,
  EXPLAIN: 8,
  EXEMPTION: 4,
  CATEGORY: 5,
  BAREME: 1,
  DEADLINES: 4,
  DEBTOR: 3,
  PREMIUM: 1,
  STATESHARE: 4,
  MAINTENANCEAID: 3,
  SPIDAYS: 3,
  CHECK: 9,
};

function padded(id: string, args: readonly unknown[]): unknown[] {
  return Array.from({ length: PARAMETERS[id] ?? 0 }, (_, i) => args[i] ?? null);
}

const SAYS_CODE = /\[([A-Z0-9_]+)\]$/;

function shown(cell: unknown): Shown {
  if (cell instanceof CellError) return `${cell.code} ${SAYS_CODE.exec(cell.message)?.[1] ?? ''}`;
  assert.ok(typeof cell === 'string' || typeof cell === 'number', String(cell));
  return cell;
}

/** The block that a call spills; the error of a whole call is no block. */
export function spill(id: string, ...args: unknown[]): Shown[][] {
  const answer = answerOf(id, args);
  assert.ok(!(answer instanceof CellError), answer instanceof CellError ? answer.message : '');
  return answer.map((row) => row.map(shown));
}

/** True where the error of a call is thrown, and not an error within a block. */
export function isThrown(id: string, ...args: unknown[]): boolean {
  return answerOf(id, args) instanceof CellError;
}

/** The single cell that a call gives, or its error. */
export function cell(id: string, ...args: unknown[]): Shown {
  const answer = answerOf(id, args);
  if (answer instanceof CellError) return shown(answer);
  assert.deepEqual([answer.length, answer[0]?.length], [1, 1], 'a single cell');
  return shown(answer[0]?.[0]);
}

/** What a user reads at the error of a call, or at that of a cell of its block. */
export function said(id: string, args: readonly unknown[], row = 0, column = 0): string {
  const answer = answerOf(id, args);
  const found = answer instanceof CellError ? answer : answer[row]?.[column];
  assert.ok(found instanceof CellError, `${String(found)} is no error`);
  return found.message;
}

/** The error of a whole call, or the block: a call answers in the same way whoever asks. */
export function outcome(id: string, ...args: unknown[]): Shown | Shown[][] {
  const answer = answerOf(id, args);
  return answer instanceof CellError ? shown(answer) : answer.map((row) => row.map(shown));
}

export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
export const row = (...values: unknown[]): unknown[][] => [values];

/** An error cell as Excel hands it over. */
export const errorCell = (basicValue: string) => ({ type: 'Error', basicType: 'Error', basicValue });
