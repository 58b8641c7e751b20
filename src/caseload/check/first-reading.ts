import type { Convention } from '../../values';
import { byPersonLayoutOf, DossierCount, isAmount, isByPerson, type ByPersonLayout } from '../by-person';
import {
  endOf,
  layoutOf,
  monthOf,
  OutsideDays,
  UnknownColumn,
  type Binding,
  type ColumnFacts,
  type Guess,
  type Layout,
  type OutsideColumn,
  type Side,
  type UnreadColumn,
} from '../columns';
import type { FileProblem } from '../problems';
import { formProblem } from '../row';
import type { Row, RowSource } from '../text';
import { AmountColumn, type SettledColumn } from './settled-amounts';

/** What a first reading finds out about the whole of a file. */
export interface FirstReading {
  readonly layout: Layout | ByPersonLayout;
  /** What each column proves about the decimal sign of its amounts, by place. */
  readonly conventions: readonly (Convention | undefined)[];
  /** Columns in which amounts that can be read in two ways are settled by another cell. */
  readonly settled: readonly SettledColumn[];
  /** Columns that are not recognised and hold amounts, or days of their month, in the order of the file. */
  readonly unread: readonly UnreadColumn[];
  /** Columns of days of the month, of the flat layout, that hold days of other months. */
  readonly outside: readonly OutsideColumn[];
  /** What the columns of the flat layout that are not recognised may be, by place, the likeliest first; those of which there is a guess. */
  readonly guesses: ReadonlyMap<number, readonly Guess[]>;
  /** Rows that hold something, the header not counted. */
  readonly rowCount: number;
  /** Dossiers of a month: as many as rows in the flat layout. */
  readonly dossierCount: number;
}

/**
 * Reads the rows of a file a first time, in constant memory but for the names of dossiers of the layout by person. An amount such as
 * `1.314` can only be settled by the whole of its column, so that the rows are read in a second turn.
 */
export async function firstReading(
  source: RowSource,
  monthGiven: boolean,
  { month, ...facts }: ColumnFacts & { readonly month?: string | undefined } = {},
): Promise<FirstReading | { readonly problems: readonly FileProblem[] }> {
  let whole: WholeFile | undefined;
  for await (const rows of source.rows()) {
    for (const row of rows) {
      if (whole !== undefined) {
        whole.see(row);
        continue;
      }
      if (row.badQuotes) return { problems: [{ code: 'BAD_QUOTES', figures: { line: row.line } }] };
      const header = row.cells.map(String);
      const layout = isByPerson(header, facts.mapping)
        ? byPersonLayoutOf(header, monthGiven, facts.mapping)
        : layoutOf(header, monthGiven, facts);
      if ('problems' in layout) return layout;
      whole = new WholeFile(layout, monthGiven, month);
    }
  }
  return whole?.findings ?? { problems: [{ code: 'EMPTY_FILE' }] };
}

/** Gathers what all rows say together. */
class WholeFile {
  private readonly amounts: readonly AmountColumn[];
  private readonly unknown: readonly UnknownColumn[];
  private readonly aside: readonly UnknownColumn[];
  private readonly outside: readonly OutsideDays[];
  private readonly monthAt: number | undefined;
  private readonly dossiers: DossierCount | undefined;
  private rowCount = 0;

  constructor(
    private readonly layout: Layout | ByPersonLayout,
    monthGiven: boolean,
    private readonly month: string | undefined,
  ) {
    const read = keysRead(layout);
    this.amounts = amountColumns(layout).map(({ index, header }) => new AmountColumn(index, header));
    this.unknown = layout.ignored.map((column) => new UnknownColumn(column, read));
    const flat = layout.form === 'flat' ? layout : undefined;
    this.aside = (flat?.aside ?? []).flatMap((column) => UnknownColumn.ofEnd(column, read) ?? []);
    this.outside = (flat?.bindings ?? []).flatMap((column) => OutsideDays.of(column) ?? []);
    this.monthAt = monthPlace(layout);
    this.dossiers = layout.form === 'flat' ? undefined : new DossierCount(layout, monthGiven);
  }

  see(row: Row): void {
    const { cells } = row;
    this.rowCount += 1;
    this.dossiers?.see(row);
    // Cells that may stand in the wrong column prove nothing.
    if (formProblem(row, this.layout) !== undefined) return;
    for (const column of this.amounts) {
      const cell = cells[column.index];
      if (typeof cell === 'string' && cell !== '') column.see(cell, row.line);
    }
    const month = () => monthOf(cells[this.monthAt ?? -1], this.month);
    for (const unknown of this.unknown) unknown.see(cells[unknown.column.index], month);
    for (const aside of this.aside) aside.see(cells[aside.column.index], month);
    for (const column of this.outside) column.see(cells, month);
  }

  private get guesses(): FirstReading['guesses'] {
    if (this.layout.form !== 'flat') return new Map();
    return new Map(
      this.unknown
        .map(({ column, guesses }) => [column.index, guesses] as const)
        .filter(([, guesses]) => guesses.length > 0),
    );
  }

  get findings(): FirstReading {
    const conventions: (Convention | undefined)[] = [];
    for (const { index, convention } of this.amounts) conventions[index] = convention;
    return {
      layout: this.layout,
      conventions,
      settled: this.amounts.flatMap(({ settled }) => settled ?? []),
      unread: [...this.unknown, ...this.aside]
        .flatMap(({ unread }) => unread ?? [])
        .sort((one, other) => one.column.index - other.column.index),
      outside: this.outside.flatMap(({ found }) => found ?? []),
      guesses: this.guesses,
      rowCount: this.rowCount,
      dossierCount: this.dossiers?.count ?? this.rowCount,
    };
  }
}

function amountColumns(
  layout: Layout | ByPersonLayout,
): readonly { readonly index: number; readonly header: string }[] {
  return layout.form === 'flat' ? layout.bindings.filter(isAmountBinding) : layout.columns.filter(isAmount);
}

function isAmountBinding({ kind, type }: Binding & { readonly type?: string }): boolean {
  return kind === undefined ? type === 'amount' : kind.unit !== 'n';
}

/** Which ends of the right are read already. */
function keysRead(layout: Layout | ByPersonLayout): ReadonlySet<Side | 'category'> {
  const keys = (layout.form === 'flat' ? layout.bindings : layout.columns).map(({ key }) => key);
  return new Set(keys.flatMap((key) => (key === 'category' ? key : (endOf(key) ?? []))));
}

function monthPlace(layout: Layout | ByPersonLayout): number | undefined {
  return layout.form === 'flat'
    ? layout.bindings.find(({ key }) => key === 'month')?.index
    : layout.identity.get('month')?.index;
}
