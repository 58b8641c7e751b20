import {
  blockOf,
  SpreadsheetProblem,
  type Block,
  type Place,
  type PlacedRows,
  type SheetValue,
  type Watch,
} from '../../host';
import type { Grid, SheetCells } from '../grid';
import { sheetNamed, stopIfCancelled } from './problems';

/** Rows that are handed over at a time: between two chunks the page may draw. */
const AT_ONCE = 5_000;

/** The rows of a place, chunk by chunk. */
export function read(grid: Grid, place: Place, watch: Watch = {}): PlacedRows {
  stopIfCancelled(watch.signal);
  const cells = grid.cellsOf(sheetNamed(grid, place.sheet));
  const block = place.kind === 'sheet' ? cells.used() : blockOf(place.address);
  if (block === undefined)
    throw new SpreadsheetProblem('GONE', { sheet: place.sheet, address: place.address });
  return { firstRow: block.row + 1, firstColumn: block.column + 1, chunks: chunksOf(cells, block, watch) };
}

async function* chunksOf(
  cells: SheetCells,
  block: Block,
  { onProgress, signal }: Watch,
): AsyncGenerator<readonly (readonly SheetValue[])[]> {
  for (let done = 0; done < block.rows;) {
    stopIfCancelled(signal);
    const rows = Math.min(AT_ONCE, block.rows - done);
    yield cells.rows({ ...block, row: block.row + done, rows });
    done += rows;
    onProgress?.(done);
    await nextTask();
  }
}

/** Lets the page draw, and hear a wish to stop. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
