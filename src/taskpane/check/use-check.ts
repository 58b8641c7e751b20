import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Place } from '../../host';
import { usePane } from '../pane';
import { heard, type FindingLine, type NoSource } from '../work';
import { keptMapping } from './kept-mapping';
import { canCheck, next, NO_CHOICES, START, type CheckState, type Choices, type Origin } from './state';
import { type Trouble, troubleOf } from '../trouble';

/** What the user can do about the check. */
export interface CheckActions {
  readonly takePlace: (place: Place) => void;
  readonly takeFile: (file: File, sheet?: string) => void;
  /** Reads the rows again with other choices. */
  readonly choose: (choices: Choices) => void;
  readonly check: () => void;
  /** Ends what is going on; the workbook and the rows are as before. */
  readonly cancel: () => void;
  /** Back to the columns and the date. */
  readonly change: () => void;
  /** Back to choosing rows. */
  readonly startOver: () => void;
}

/** The state of the check, and what can be done about it. */
export function useCheck(): readonly [CheckState, CheckActions] {
  const { port, session, lang, bareme, setChecked } = usePane();
  const [state, tell] = useReducer(next, START);
  const running = useRef<AbortController>();
  const current = useRef(state);
  current.current = state;

  const recognise = useCallback(
    async (origin: Origin, choices: Choices) => {
      const told = { lang, choices: choices.columns, month: choices.month };
      const recognised = await session.recognise(told);
      tell({ type: 'recognised', recognised, origin, choices });
    },
    [lang, session],
  );

  const opened = useCallback(
    async (none: NoSource | undefined, origin: Origin) => {
      if (none !== undefined) {
        const trouble: Trouble = { kind: 'rows', problems: none.problems };
        if (origin.kind === 'file' && none.sheets.length > 1) {
          return tell({ type: 'sheets', file: origin.file, sheets: none.sheets, trouble });
        }
        return tell({ type: 'choose', trouble });
      }
      const plain = await session.recognise({ lang, choices: {} });
      const kept = keptMapping(plain.header);
      const choices = kept === undefined ? NO_CHOICES : { ...NO_CHOICES, columns: kept };
      await recognise(origin, choices);
    },
    [lang, recognise, session],
  );

  /** Runs something long, of which every end is told. */
  const run = useCallback(
    (work: (signal: AbortSignal) => Promise<void>, failed: (trouble: Trouble) => void) => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      work(control.signal).catch((error: unknown) => failed(troubleOf(error)));
    },
    [],
  );

  const actions = useMemo<CheckActions>(
    () => ({
      takePlace: (place) =>
        run(
          async (signal) => {
            if (port === undefined) return;
            setChecked(undefined);
            tell({ type: 'opening', what: place.name, rows: 0, of: place.rows });
            await session.forget();
            const placed = await port.read(place, {
              signal,
              onProgress: (rows) => tell({ type: 'opening', what: place.name, rows, of: place.rows }),
            });
            for await (const chunk of placed.chunks) await session.addValues(chunk);
            const { firstRow, firstColumn } = placed;
            const is1904 = await port.countsFrom1904();
            const none = await session.openValues({ name: place.sheet, firstRow, firstColumn, is1904 });
            await opened(none, { kind: 'place', place, firstColumn, columns: place.columns });
          },
          (trouble) => tell({ type: 'choose', trouble }),
        ),
      takeFile: (file, sheet) =>
        run(
          async (signal) => {
            setChecked(undefined);
            tell({ type: 'opening', what: file.name, rows: 0 });
            await session.forget();
            const bytes = new Uint8Array(await file.arrayBuffer());
            const none = await session.openFile(file.name, bytes, sheet);
            if (!signal.aborted) await opened(none, { kind: 'file', file, ...(sheet && { sheet }) });
          },
          (trouble) => tell({ type: 'choose', trouble }),
        ),
      choose: (choices) => {
        const { origin } = current.current;
        if (origin === undefined) return;
        tell({ type: 'rereading', choices });
        run(
          () => recognise(origin, choices),
          (trouble) => tell({ type: 'ready', trouble }),
        );
      },
      check: () => {
        if (!canCheck(current.current)) return;
        const { month, policy } = current.current.choices;
        run(
          async () => {
            const startedAt = performance.now();
            const lines: FindingLine[] = [];
            setChecked(undefined);
            tell({ type: 'checking', done: 0, startedAt });
            const onLines = heard((more: readonly FindingLine[]) => {
              for (const line of more) lines.push(line);
              tell({ type: 'checking', done: lines.length, startedAt });
            });
            const finished = await session.check({ month, policy }, onLines);
            if (!finished) {
              return tell({ type: 'ready' });
            }
            const summary = await session.summed();
            setChecked(lines.length);
            tell({ type: 'done', lines, summary, seconds: (performance.now() - startedAt) / 1000 });
          },
          (trouble) => tell({ type: 'ready', trouble }),
        );
      },
      cancel: () => {
        running.current?.abort();
        void session.stop();
        if (current.current.stage.name === 'opening') tell({ type: 'choose' });
      },
      change: () => {
        setChecked(undefined);
        tell({ type: 'ready' });
      },
      startOver: () => {
        setChecked(undefined);
        void session.forget();
        tell({ type: 'choose' });
      },
    }),
    [opened, port, recognise, run, session, setChecked],
  );
  // Other amounts make a result void; what was recognised is said in the language and with the amounts of now.
  useEffect(() => {
    const { recognised, choices } = current.current;
    if (recognised === undefined) return;
    setChecked(undefined);
    actions.choose(choices);
  }, [actions, bareme, setChecked]);
  return [state, actions];
}
