import type { Grid } from '../grid';
import type { Followed } from './frame';

/** Whether the workbook was changed since it was opened or saved. */
export interface Changes extends Followed<boolean> {
  readonly isChanged: boolean;
  /** It is as it stands in a file. */
  settle(): void;
}

/** Watches every change, and asks before the page is closed with one that is not saved. */
export function watchChanges(grid: Grid): Changes {
  let isChanged = false;
  const followers = new Set<() => void>();
  const set = (changed: boolean) => {
    if (changed === isChanged) return;
    isChanged = changed;
    followers.forEach((heard) => heard());
  };
  grid.onChanged(() => set(true));
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  return {
    get isChanged() {
      return isChanged;
    },
    settle: () => set(false),
    get: () => isChanged,
    follow(heard) {
      followers.add(heard);
      return () => void followers.delete(heard);
    },
  };
}
