import { useEffect, useRef, useState } from 'react';
import type { NewSheet, Written } from '../../host';
import { usePane } from '../pane';
import { type Trouble, troubleOf } from '../trouble';

/** How far the writing of sheets is. */
export type Writing =
  | { readonly name: 'idle' }
  | { readonly name: 'writing'; readonly done: number; readonly all: number; readonly startedAt: number }
  | { readonly name: 'written'; readonly written: Written }
  | { readonly name: 'failed'; readonly trouble: Trouble };

export interface WriteActions {
  /** `make`: the sheets, made when the writing begins. */
  readonly write: (make: () => readonly NewSheet[] | Promise<readonly NewSheet[]>) => void;
  readonly cancel: () => void;
}

/** Writes new sheets into the workbook, if there is one; tells how far it is, and may be ended. */
export function useWrite(): readonly [Writing, WriteActions] {
  const { port } = usePane();
  const [writing, tell] = useState<Writing>({ name: 'idle' });
  const control = useRef<AbortController>();
  // Nobody sees any more what becomes of it: nothing half-written stays behind.
  useEffect(() => () => control.current?.abort(), []);
  // What was written stands in another workbook than the one that is open.
  useEffect(
    () =>
      port?.onWorkbookReplaced?.(() => {
        control.current?.abort();
        control.current = undefined;
        tell({ name: 'idle' });
      }),
    [port],
  );
  const write: WriteActions['write'] = (make) => {
    if (port === undefined) return;
    const aborting = new AbortController();
    control.current = aborting;
    const startedAt = performance.now();
    const told = (next: Writing) => {
      if (control.current === aborting) tell(next);
    };
    void (async () => {
      try {
        const made = await make();
        const all = made.reduce((sum, { rowCount }) => sum + rowCount, 0);
        const onProgress = (done: number) => told({ name: 'writing', done, all, startedAt });
        onProgress(0);
        const written = await port.write(made, { signal: aborting.signal, onProgress });
        told({ name: 'written', written });
      } catch (error) {
        told({ name: 'failed', trouble: troubleOf(error) });
      }
    })();
  };
  return [writing, { write, cancel: () => control.current?.abort() }];
}
