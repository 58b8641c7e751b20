import { useEffect, useRef, useState } from 'react';
import type { ActiveCell, WorkbookPort } from '../../host';
import { troubleOf, type Trouble } from '../trouble';
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
  readonly state: 'idle' | 'busy' | LookedAt | Trouble;
  /** Reads the cell that is active now. */
  readonly look: () => void;
  /** Explains another call of the same formula. */
  readonly choose: (index: number) => void;
}

export function useExplain(port: WorkbookPort): Explaining {
  const [state, setState] = useState<Explaining['state']>('idle');
  const latest = useRef(0);
  // A cell of another workbook than the one that is open is not explained beside it.
  useEffect(
    () =>
      port.onWorkbookReplaced?.(() => {
        latest.current += 1;
        setState((before) => (before === 'idle' ? before : { kind: 'otherWorkbook' }));
      }),
    [port],
  );
  // Nor is a calculation shown, or written, with inputs of before.
  useEffect(
    () =>
      port.onCellsChanged?.((sheet) =>
        setState((before) => (isOn(sheet, before) ? { kind: 'otherCells' } : before)),
      ),
    [port],
  );
  const run = async (work: () => Promise<LookedAt>) => {
    const mine = (latest.current += 1);
    setState('busy');
    const next = await work().catch(troubleOf);
    if (mine === latest.current) setState(next);
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

/** Whether what is explained stands on the sheet, or names it. */
function isOn(sheet: string, state: Explaining['state']): boolean {
  return (
    typeof state === 'object' &&
    'cell' in state &&
    (state.cell.sheet === sheet || state.cell.formula.includes(sheet))
  );
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
