import { ConventionProof, type Convention } from '../../values';
import { byPersonLayoutOf, DossierCount, isAmount, isByPerson, type ByPersonLayout } from '../by-person';
import {
  guessesFor,
  isUnreadAmount,
  layoutOf,
  type Binding,
  type ColumnFacts,
  type Guess,
  type Layout,
  type UnreadColumn,
} from '../columns';
import type { FileProblem } from '../problems';
import { formProblem } from '../row';
import type { Row, RowSource } from '../text';

/** What a first reading finds out about the whole of a file. */
export interface FirstReading {
  readonly layout: Layout | ByPersonLayout;
  /** What each column proves about the decimal sign of its amounts, by place. */
  readonly conventions: readonly (Convention | undefined)[];
  /** Columns that are not recognised and hold amounts, in the order of the file. */
  readonly unread: readonly UnreadColumn[];
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
  facts: ColumnFacts = {},
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
      whole = new WholeFile(layout, monthGiven);
    }
  }
  return whole?.findings ?? { problems: [{ code: 'EMPTY_FILE' }] };
}

/** Gathers what all rows say together. */
class WholeFile {
  private readonly amounts: readonly { readonly index: number; readonly proof: ConventionProof }[];
  private readonly unread: {
    readonly column: UnreadColumn['column'];
    rows: number;
    readonly cells: unknown[];
  }[];
  private readonly dossiers: DossierCount | undefined;
  private rowCount = 0;

  constructor(
    private readonly layout: Layout | ByPersonLayout,
    monthGiven: boolean,
  ) {
    this.amounts = amountColumns(layout).map(({ index }) => ({ index, proof: new ConventionProof() }));
    this.unread = layout.ignored.map((column) => ({ column, rows: 0, cells: [] }));
    this.dossiers = layout.form === 'flat' ? undefined : new DossierCount(layout, monthGiven);
  }

  see(row: Row): void {
    const { cells } = row;
    this.rowCount += 1;
    this.dossiers?.see(row);
    // Cells that may stand in the wrong column prove nothing.
    if (formProblem(row, this.layout) !== undefined) return;
    for (const { index, proof } of this.amounts) {
      const cell = cells[index];
      if (typeof cell === 'string' && cell !== '') proof.see(cell);
    }
    for (const found of this.unread) {
      const cell = cells[found.column.index];
      if (isUnreadAmount(found.column, cell)) found.rows += 1;
      if (found.cells.length < SAMPLE && cell !== undefined && cell !== '') found.cells.push(cell);
    }
  }

  /** None where a header resembles a name but for a slip, or something is to be found out first. */
  private get guesses(): FirstReading['guesses'] {
    if (this.layout.form !== 'flat') return new Map();
    return new Map(
      this.unread
        .filter(({ column: { suggestion, advice } }) => suggestion === undefined && advice === undefined)
        .map(({ column, cells }) => [column.index, guessesFor(column.header, cells)] as const)
        .filter(([, guesses]) => guesses.length > 0),
    );
  }

  get findings(): FirstReading {
    const conventions: (Convention | undefined)[] = [];
    for (const { index, proof } of this.amounts) conventions[index] = proof.convention;
    return {
      layout: this.layout,
      conventions,
      unread: this.unread.flatMap(({ column, rows }) => (rows > 0 ? [{ column, rows }] : [])),
      guesses: this.guesses,
      rowCount: this.rowCount,
      dossierCount: this.dossiers?.count ?? this.rowCount,
    };
  }
}

/** Cells of a column that a guess looks at. */
const SAMPLE = 200;

function amountColumns(layout: Layout | ByPersonLayout): readonly { readonly index: number }[] {
  return layout.form === 'flat' ? layout.bindings.filter(isAmountBinding) : layout.columns.filter(isAmount);
}

function isAmountBinding({ kind, type }: Binding & { readonly type?: string }): boolean {
  return kind === undefined ? type === 'amount' : kind.unit !== 'n';
}
