import type { Grid } from '../grid';
import type { Followed } from './frame';

/** Whether the workbook was changed since it was opened or saved. */
export interface Changes extends Followed<boolean> {
  readonly isChanged: boolean;
  /** How many changes there were: another number says that there was one since. */
  readonly count: number;
  /** It is as it stands in a file; `at`: as it was after so many changes, which means nothing once there were more. */
  settle(at?: number): void;
}

/** Watches every change, and asks before the page is closed with one that is not saved. */
export function watchChanges(grid: Grid): Changes {
  let isChanged = false;
  let count = 0;
  const followers = new Set<() => void>();
  const set = (changed: boolean) => {
    if (changed === isChanged) return;
    isChanged = changed;
    followers.forEach((heard) => heard());
  };
  grid.onChanged(() => {
    count += 1;
    set(true);
  });
  addEventListener('beforeunload', (event) => {
    if (isChanged || grid.isTyping()) event.preventDefault();
  });
  return {
    get isChanged() {
      return isChanged;
    },
    get count() {
      return count;
    },
    settle(at = count) {
      if (at === count) set(false);
    },
    get: () => isChanged,
    follow(heard) {
      followers.add(heard);
      return () => void followers.delete(heard);
    },
  };
}
