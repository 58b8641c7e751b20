import { useEffect, useState } from 'react';
import { usePane } from '../pane';
import { type MakeSheets, SheetWriter, type Writing } from './sheet-writer';

export interface WriteActions {
  readonly write: (make: MakeSheets) => void;
  readonly cancel: () => void;
}

/** Writes new sheets into the workbook, if there is one; tells how far it is, and may be ended. */
export function useWrite(): readonly [Writing, WriteActions] {
  const { port } = usePane();
  const [writing, tell] = useState<Writing>({ name: 'idle' });
  const [writer] = useState(() => new SheetWriter(tell));
  // Nobody sees any more what becomes of it: nothing half-written stays behind.
  useEffect(() => () => writer.cancel(), [writer]);
  // What was written stands in another workbook than the one that is open.
  useEffect(() => port?.onWorkbookReplaced?.(() => writer.forget()), [port, writer]);
  const write: WriteActions['write'] = (make) => {
    if (port !== undefined) writer.write(port, make);
  };
  return [writing, { write, cancel: () => writer.cancel() }];
}
