import { useState } from 'react';
import { SpreadsheetProblem, type ActiveCell, type WorkbookPort } from '../../host';
import { callsIn, type RisCall } from './formula';
import { inputsOf, type Input } from './inputs';

/** What is known of the active cell. */
export interface LookedAt {
  readonly cell: ActiveCell;
  readonly calls: readonly RisCall[];
  /** Which of the calls is explained, and its inputs; absent where there is none. */
  readonly chosen?: { readonly index: number; readonly inputs: readonly Input[] };
}

export interface Explaining {
  readonly state: 'idle' | 'busy' | LookedAt | SpreadsheetProblem;
  /** Reads the cell that is active now. */
  readonly look: () => void;
  /** Explains another call of the same formula. */
  readonly choose: (index: number) => void;
}

export function useExplain(port: WorkbookPort): Explaining {
  const [state, setState] = useState<Explaining['state']>('idle');
  const run = async (work: () => Promise<LookedAt>) => {
    setState('busy');
    try {
      setState(await work());
    } catch (problem) {
      setState(problem instanceof SpreadsheetProblem ? problem : failed(problem));
    }
  };
  return {
    state,
    look: () =>
      void run(async () => {
        const cell = await port.activeCell();
        return withCall(cell, callsIn(cell.formula), 0, port);
      }),
    choose: (index) => {
      if (typeof state === 'object' && 'calls' in state) {
        void run(() => withCall(state.cell, state.calls, index, port));
      }
    },
  };
}

async function withCall(
  cell: ActiveCell,
  calls: readonly RisCall[],
  index: number,
  port: WorkbookPort,
): Promise<LookedAt> {
  const call = calls[index];
  if (call === undefined) return { cell, calls };
  return { cell, calls, chosen: { index, inputs: await inputsOf(call, cell, port) } };
}

function failed(error: unknown): SpreadsheetProblem {
  return new SpreadsheetProblem('SPREADSHEET_FAILED', { said: String(error) });
}
