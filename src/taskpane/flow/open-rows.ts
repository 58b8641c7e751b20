import type { Place, WorkbookPort } from '../../host';
import type { NoSource, RemoteSession } from '../worker';
import type { Run } from './run';
import type { Origin } from './state';

/** Rows that the session has now, and where they come from; `none`: why it has none. */
export interface OpenedRows {
  readonly origin: Origin;
  readonly none: NoSource | undefined;
}

/** Reads rows of the open workbook into the session, which waits for them; `onRows`: how many are read. */
export async function openPlace(
  run: Run,
  session: RemoteSession,
  port: WorkbookPort,
  place: Place,
  onRows: (rows: number) => void,
): Promise<OpenedRows> {
  const placed = await run.wanted(port.read(place, { signal: run.signal, onProgress: onRows }));
  for await (const chunk of placed.chunks) await run.wanted(session.addValues(chunk));
  const { firstRow, firstColumn } = placed;
  const is1904 = await run.wanted(port.countsFrom1904());
  const none = await run.wanted(session.openValues({ name: place.sheet, firstRow, firstColumn, is1904 }));
  return { origin: { kind: 'place', place, firstColumn, columns: place.columns }, none };
}

/** Reads a file into the session; `sheet`: the one that was chosen of a workbook. */
export async function openFile(
  run: Run,
  session: RemoteSession,
  file: File,
  sheet: string | undefined,
): Promise<OpenedRows> {
  const bytes = new Uint8Array(await run.wanted(file.arrayBuffer()));
  const none = await run.wanted(session.openFile(file.name, bytes, sheet));
  return { origin: { kind: 'file', file, ...(sheet !== undefined && { sheet }) }, none };
}
