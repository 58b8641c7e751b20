/** Which days of a month a dossier covers; all of them where no day is given. */
interface DaysOfRight {
  readonly dossier: string;
  readonly month: string;
  readonly from?: string;
  readonly to?: string;
}

/** Rows that are remembered: of a longer file the further ones are not compared, so that memory has a limit (some 200 MB). */
const MOST = 1_000_000;

/** Days of a month fit into five bits each: line, first day, last day in one number. */
const DAY = 32;

/** Remembers which days of a month the rows of each dossier cover, one number a row, to find those that two rows cover. */
export class CoveredDays {
  private readonly byMonth = new Map<string, number | number[]>();
  private room = MOST;

  /** Adds the days of a row; the line of the first earlier row that covers some of them, if one does. */
  add({ dossier, month, from, to }: DaysOfRight, line: number): number | undefined {
    const first = from === undefined ? 1 : dayOf(from);
    const last = to === undefined ? DAY - 1 : dayOf(to);
    const key = `${month} ${dossier}`;
    const row = (line * DAY + first) * DAY + last;
    const found = this.byMonth.get(key);
    if (found === undefined) {
      if (this.room > 0) this.byMonth.set(key, row);
      this.room -= 1;
      return undefined;
    }
    const earlier = typeof found === 'number' ? [found] : found;
    const other = earlier.find((one) => firstOf(one) <= last && first <= lastOf(one));
    // A row that adds no day can overlap nothing more: a month never has more rows than days.
    if (this.room > 0 && !isCovered(first, last, earlier)) {
      this.byMonth.set(key, [...earlier, row]);
      this.room -= 1;
    }
    return other === undefined ? undefined : Math.floor(other / DAY / DAY);
  }
}

function isCovered(first: number, last: number, rows: readonly number[]): boolean {
  for (let day = first; day <= last; day += 1) {
    if (!rows.some((row) => firstOf(row) <= day && day <= lastOf(row))) return false;
  }
  return true;
}

function firstOf(row: number): number {
  return Math.floor(row / DAY) % DAY;
}

function lastOf(row: number): number {
  return row % DAY;
}

/** Day of the month of `YYYY-MM-DD`. */
function dayOf(date: string): number {
  return Number(date.slice(8));
}
