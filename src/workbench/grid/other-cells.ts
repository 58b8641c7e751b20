/** What the grid says that was done to it. */
interface Mutation {
  readonly id: string;
  readonly params?: unknown;
}

/** Rows or columns came, went, or stand elsewhere. */
const MOVED =
  /^sheet\.mutation\.(?:insert-(?:row|col)|remove-(?:rows?|col)|move-(?:rows?|columns?|range)|reorder-range)$/;
const FILLED = 'sheet.mutation.set-range-values';

/** The id of the sheet whose cells hold something else than before; undefined where they only look otherwise, or nothing was done to them. */
export function sheetWithOtherCells({ id, params }: Mutation): string | undefined {
  const { subUnitId, cellValue } = (params ?? {}) as { subUnitId?: string; cellValue?: Cells };
  if (MOVED.test(id)) return subUnitId;
  return id === FILLED && holdsOther(cellValue) ? subUnitId : undefined;
}

type Cells = Record<number, Record<number, object | null>>;

/** A cell of which only the style is given keeps what it holds. */
function holdsOther(cells: Cells = {}): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row).some((cell) => cell === null || Object.keys(cell).some((key) => key !== 's')),
  );
}
