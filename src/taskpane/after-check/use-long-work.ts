import { useEffect, useRef, useState } from 'react';
import { usePane } from '../pane';
import { heard, type LongWork } from '../worker';

/** A work over all dossiers, and how far it is. */
export type Work<Result> =
  | { readonly state: 'none' | 'stopped' }
  | { readonly state: 'busy'; readonly rows: number; readonly startedAt: number }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly said: string };

/** Starts a work in the worker; it hears how many rows are done, and gives undefined where it was stopped. */
export type Run<Result> = (onRows: (rows: number) => void) => Promise<Result | undefined>;

/** A work over the dossiers of the last check, that can be followed and stopped. Another check makes its result void. */
export function useLongWork<Result>(name: LongWork): {
  readonly work: Work<Result>;
  readonly start: (run: Run<Result>) => void;
  readonly stop: () => void;
} {
  const { checked, session, bareme } = usePane();
  const [work, setWork] = useState<Work<Result>>({ state: 'none' });
  const current = useRef(0);

  useEffect(() => {
    current.current += 1;
    setWork({ state: 'none' });
  }, [checked, bareme]);

  const start = async (run: Run<Result>) => {
    const mine = (current.current += 1);
    const tell = (next: Work<Result>) => {
      if (mine === current.current) setWork(next);
    };
    const startedAt = performance.now();
    tell({ state: 'busy', rows: 0, startedAt });
    try {
      const result = await run(heard((rows: number) => tell({ state: 'busy', rows, startedAt })));
      tell(result === undefined ? { state: 'stopped' } : { state: 'done', result });
    } catch (error) {
      tell({ state: 'failed', said: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    work,
    start: (run) => void start(run),
    stop: () => void session.stop(name).catch(() => undefined),
  };
}
