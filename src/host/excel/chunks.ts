import type { NewCell, NewSheet } from '../workbook-port';
import { written } from './texts';

type Written = string | number | boolean;

/** Rows of a new sheet as they are written. */
export interface Chunk {
  readonly rows: Written[][];
  /** One of the cells is a formula. */
  readonly formulas: boolean;
  /** What the rows take in a message, roughly. */
  readonly characters: number;
}

/** The size of a chunk. */
export interface Limits {
  readonly rows: number;
  readonly characters: number;
}

/** Gathers batches into chunks: as many rows as the limits allow, which are asked anew for each row, and at least one. */
export async function* chunksOf(
  rows: NewSheet['rows'],
  limits: () => Limits,
): AsyncGenerator<Chunk, undefined> {
  let chunk = { rows: [] as Written[][], formulas: false, characters: 0 };
  for await (const batch of rows) {
    for (const row of batch) {
      const cells = row.map(written);
      const { length } = JSON.stringify(cells);
      const most = limits();
      const full = chunk.rows.length >= most.rows || chunk.characters + length > most.characters;
      if (full && chunk.rows.length > 0) {
        yield chunk;
        chunk = { rows: [], formulas: false, characters: 0 };
      }
      chunk.rows.push(cells);
      chunk.characters += length;
      chunk.formulas ||= row.some(isFormula);
    }
  }
  if (chunk.rows.length > 0) yield chunk;
  return undefined;
}

/** Two halves of a chunk of at least two rows. */
export function halves({ rows, formulas, characters }: Chunk): readonly [Chunk, Chunk] {
  const middle = Math.ceil(rows.length / 2);
  const half = (part: Written[][]) => ({ rows: part, formulas, characters: Math.ceil(characters / 2) });
  return [half(rows.slice(0, middle)), half(rows.slice(middle))];
}

function isFormula(cell: NewCell): boolean {
  return typeof cell === 'object' && cell !== null;
}
