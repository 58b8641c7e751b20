import assert from 'node:assert/strict';
import {
  SpreadsheetProblem,
  type Block,
  type NewCell,
  type NewSheet,
  type Place,
  type Watch,
} from '../../../src/host';
import { excelWorkbook, type SheetValue } from '../../../src/host';
import { startWorkbook, type OpenWorkbook, type WorkbookOptions } from '../../excel';

/** Runs a test on a workbook; what Office.js asks and the host does not know fails it. */
export async function withWorkbook(
  options: WorkbookOptions,
  test: (open: OpenWorkbook) => Promise<void>,
): Promise<void> {
  const open = await startWorkbook(options);
  try {
    await test(open);
  } catch (error) {
    // The first error says more than what is left behind by it, unless that is its cause.
    await open.close().catch((left: unknown) => Object.assign(error as Error, { cause: left }));
    throw error;
  }
  await open.close();
}

/** The problem with which something rejects; anything else fails the test. */
export async function problemOf(work: Promise<unknown>): Promise<{ code: string; figures: object }> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof SpreadsheetProblem, String(error));
    return { code: error.code, figures: error.figures };
  }
  assert.fail('it did not reject');
}

/** All rows of a place, and where they stand. */
export async function rowsOf(
  place: Place,
  watch?: Watch,
): Promise<{ rows: (readonly SheetValue[])[]; chunks: number[]; firstRow: number; firstColumn: number }> {
  const { firstRow, firstColumn, chunks } = await excelWorkbook.read(place, watch);
  const rows: (readonly SheetValue[])[] = [];
  const sizes: number[] = [];
  for await (const chunk of chunks) {
    rows.push(...plain(chunk));
    sizes.push(chunk.length);
  }
  return { rows, chunks: sizes, firstRow, firstColumn };
}

/** Rows as arrays of this window: those of Office.js are arrays of another one, which no test finds equal. */
export function plain(rows: readonly (readonly SheetValue[])[]): SheetValue[][] {
  return Array.from(rows, (row) => Array.from(row));
}

/** A sheet to write, from its rows. */
export function newSheet(
  name: string,
  rows: readonly (readonly NewCell[])[],
  more: Partial<NewSheet> = {},
): NewSheet {
  return { name, rows: [rows], rowCount: rows.length, columnCount: rows[0]?.length ?? 0, ...more };
}

export function block(row: number, column: number, rows: number, columns: number): Block {
  return { row, column, rows, columns };
}

/** Rows of dossiers, as many as wanted: about 92 bytes each in a message. */
export function dossiers(count: number): NewCell[][] {
  return Array.from({ length: count }, (_, i) => [
    `D-${100_000 + i}`,
    i % 2 === 0 ? 'isolé' : 'cohabitant',
    1367.34,
    i / 100,
    null,
    true,
    '2026-09',
    12.5,
    0,
    null,
    'Lefèvre',
    i,
  ]);
}
