import type { ActiveFault, Grid } from '../grid';
import type { Followed } from './frame';

/** What is wrong with the active cell, followed as it changes. */
export function watchActiveFault(grid: Grid): Followed<ActiveFault | undefined> {
  let fault: ActiveFault | undefined;
  const followers = new Set<() => void>();
  grid.onActive(() => {
    const next = grid.activeFault();
    if (next?.address === fault?.address && next?.why === fault?.why && next?.error === fault?.error) return;
    fault = next;
    followers.forEach((heard) => heard());
  });
  return {
    get: () => fault,
    follow(heard) {
      followers.add(heard);
      return () => void followers.delete(heard);
    },
  };
}
