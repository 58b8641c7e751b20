import { useState } from 'react';
import { SpreadsheetProblem, type NewSheet } from '../../host';
import { usePane } from '../pane';

/** What became of a wish to add a sheet. */
export type Inserted =
  | { readonly state: 'none' | 'busy' }
  | { readonly state: 'done'; readonly sheet: string }
  | { readonly state: 'failed'; readonly problem: SpreadsheetProblem };

/** Adds a sheet to the open workbook; nothing that was there before is touched. */
export function useInsert(): {
  readonly inserted: Inserted;
  readonly insert: (make: () => NewSheet) => void;
} {
  const { port } = usePane();
  const [inserted, setInserted] = useState<Inserted>({ state: 'none' });
  const insert = async (make: () => NewSheet) => {
    if (port === undefined) return;
    setInserted({ state: 'busy' });
    try {
      const { sheets } = await port.write([make()]);
      setInserted({ state: 'done', sheet: sheets[0] ?? '' });
    } catch (error) {
      setInserted({ state: 'failed', problem: problemOf(error) });
    }
  };
  return { inserted, insert: (make) => void insert(make) };
}

function problemOf(error: unknown): SpreadsheetProblem {
  if (error instanceof SpreadsheetProblem) return error;
  return new SpreadsheetProblem('SPREADSHEET_FAILED', { said: String(error) });
}
