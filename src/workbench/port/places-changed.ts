import type { Grid } from '../grid';

/** How long nothing must change before it is told: a paste or a report is many changes. */
const QUIET = 400;

/**
 * Calls back once the places may be others: after changes of cells and sheets, after what formulas filled in, and when another workbook is shown. Never
 * while somebody types into a cell: to look for the places ends that.
 */
export function followPlaces(grid: Grid): (changed: () => void) => () => void {
  const followers = new Set<() => void>();
  const tell = () => followers.forEach((changed) => changed());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tellSoon = () => {
    clearTimeout(waiting);
    if (followers.size > 0) waiting = setTimeout(() => (grid.isTyping() ? tellSoon() : tell()), QUIET);
  };
  grid.onChanged(tellSoon);
  grid.onOpened(tell);
  grid.calculation.follow(() => {
    if (!grid.calculation.isBusy) tellSoon();
  });
  return (changed) => {
    followers.add(changed);
    return () => void followers.delete(changed);
  };
}
