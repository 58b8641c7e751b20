import { useCallback, useState } from 'react';
import type { WorkbookPort } from '../../host';
import { troubleOf, type Trouble } from '../trouble';

/** Has the formulas of the workbook computed again; and why that failed, until it succeeds: their cells then show what was before. */
export function useComputeAgain(port: WorkbookPort | undefined): readonly [Trouble | undefined, () => void] {
  const [stale, setStale] = useState<Trouble>();
  const computeAgain = useCallback(() => {
    port?.computeAgain().then(
      () => setStale(undefined),
      (error: unknown) => setStale(troubleOf(error)),
    );
  }, [port]);
  return [stale, computeAgain];
}
