import { cellOf, readCategory, readMonth } from '../../values';
import { guessesFor, periodGuesses, type Guess } from './guess';
import type { IgnoredColumn } from './layout';
import { dayHeader, type DayHeader, type Side } from './day-header';
import { dayIn, shortensMonth } from './period-day';
import { isUnreadAmount, type UnreadColumn } from './unread';

/** Cells of a column that a guess looks at. */
const SAMPLE = 200;

/** Under a header that names no end of the right, so many rows, and such a part of its cells, must lie in their own month. */
const FEWEST_DAYS = 2;
const LEAST_PART = 1 / 20;

/** Gathers what the cells of a column hold that is not recognised. `read`: the ends of the right, and the category, that other columns give. */
export class UnknownColumn {
  private readonly day: DayHeader;
  private readonly cells: unknown[] = [];
  private amounts = 0;
  /** Cells that are a day which would shorten the month of their row; those of them that look like an amount; all cells that are filled. */
  private days = 0;
  private both = 0;
  private filled = 0;
  /** Days outside the month of their row. */
  private outside = 0;

  constructor(
    readonly column: IgnoredColumn,
    private readonly read: ReadonlySet<Side | 'category'>,
    private readonly holdsAmounts = true,
  ) {
    this.day = dayHeader(column.header);
  }

  /** For a column that the user leaves aside, amounts and all, and whose header names an end of the right; undefined for another one. */
  static ofEnd(column: IgnoredColumn, read: ReadonlySet<Side | 'category'>): UnknownColumn | undefined {
    const found = new UnknownColumn(column, read, false);
    return found.day.side === undefined ? undefined : found;
  }

  /** Looks at the cell of one more row; `month` reads that of the row, `YYYY-MM`. */
  see(raw: unknown, month: () => string | undefined): void {
    if (raw === undefined || raw === '' || raw === null) return;
    this.filled += 1;
    if (this.cells.length < SAMPLE) this.cells.push(raw);
    const isAmount = this.holdsAmounts && isUnreadAmount(this.column, raw);
    if (isAmount) this.amounts += 1;
    const own = this.canBePeriod && mayBeDay(raw) ? month() : undefined;
    if (own === undefined) return;
    if (shortensMonth(raw, own, this.day.side)) {
      this.days += 1;
      if (isAmount) this.both += 1;
    } else if (dayIn(raw)?.startsWith(own) === false) this.outside += 1;
  }

  /** What of it is not read and may matter; undefined where nothing does. */
  get unread(): UnreadColumn | undefined {
    const { column, day, hasDays, amounts, both } = this;
    const rows = hasDays ? amounts - both : amounts;
    if (rows === 0 && !hasDays) return undefined;
    return { column, rows, days: hasDays ? this.days : 0, ...(day.side !== undefined && { side: day.side }) };
  }

  /** What it may be, the likeliest first. None where its header resembles a name but for a slip, or something is to be found out first. */
  get guesses(): readonly Guess[] {
    const { suggestion, advice, header } = this.column;
    if (suggestion !== undefined || advice !== undefined) return [];
    const others = guessesFor(header, this.cells);
    if (!this.read.has('category') && holdsCategories(this.cells))
      return [CATEGORY, ...others.filter(({ target }) => target !== 'category')];
    const isEnd = this.hasDays || (this.day.side !== undefined && this.outside > 0);
    return isEnd ? periodGuesses(header, others, { read: this.read, ofRight: this.outside > 0 }) : others;
  }

  private get canBePeriod(): boolean {
    const { isOther, side } = this.day;
    return (
      !isOther &&
      (side === undefined ? !(this.read.has('from') && this.read.has('to')) : !this.read.has(side))
    );
  }

  private get hasDays(): boolean {
    // A number that may be an amount proves no day by itself.
    if (this.day.side !== undefined && this.days > this.both) return true;
    return this.days >= FEWEST_DAYS && this.days >= this.filled * LEAST_PART;
  }
}

/** Whatever the header: the cells themselves say it. */
const CATEGORY: Guess = { target: 'category', score: 19 / 20 };

/** Four cells of five at least name a category in words: `isolé`, `gezinslast`. */
function holdsCategories(cells: readonly unknown[]): boolean {
  const named = cells.filter(
    (raw) =>
      typeof raw === 'string' && /\p{L}{3}/u.test(raw) && readCategory(cellOf(raw)).value !== undefined,
  );
  return named.length > 0 && named.length * 5 >= cells.length * 4;
}

/** Most cells are none: the month of their rows need not be read. */
function mayBeDay(raw: unknown): boolean {
  return typeof raw === 'number' ? raw > 30_000 : typeof raw === 'string' && /\d[/.-]\d/.test(raw);
}

/** The month of a row from its cell, else the one that is given for all. */
export function monthOf(raw: unknown, given: string | undefined): string | undefined {
  const { value, problem } = readMonth(cellOf(raw));
  return problem === undefined ? (value ?? given) : undefined;
}
