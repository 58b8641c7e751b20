import type {
  Bareme,
  Coverage,
  Key,
  NextExpected,
  Pivot,
  Row,
  RowIndex,
  Source,
  Table,
  TableId,
} from './types';
import { deepFreeze } from './deep-freeze';

/** Key of a source in `sources.json`, alone or with what it prints of the row. */
type SourceRef = string | { source: string; prints: string };

/** A row as its file writes it: sources by key, and only what differs from the table. */
export interface StoredRow extends Omit<Row, 'legalBase' | 'sources' | 'index'> {
  legalBase?: string;
  sources?: SourceRef[];
  index?: Omit<RowIndex, 'base' | 'pivot'> & { base?: Record<string, string> };
}

/** A table as its file writes it; what a row leaves out is taken from its table. */
export interface StoredTable extends Omit<Table, 'rows' | 'keys'> {
  keys: Record<string, Key>;
  legalBase?: string;
  sources?: SourceRef[];
  indexBase?: Record<string, string>;
  indexBaseStatus?: string;
  rows: StoredRow[];
}

/** The coverage as its file writes it. */
export interface StoredCoverage extends Omit<Coverage, 'nextExpected'> {
  nextExpected: Omit<NextExpected, 'sources'> & { sources: SourceRef[] };
}

/** Builds the barème of the stored files: sources resolved, inherited fields filled in, everything frozen. */
export function loadBareme(
  sources: Record<string, Source>,
  indexSteps: Record<string, Pivot>,
  coverage: StoredCoverage,
  tables: Record<TableId, StoredTable>,
): Bareme {
  const resolve = (refs: readonly SourceRef[] = []): Source[] =>
    refs.map((ref) => {
      const key = typeof ref === 'string' ? ref : ref.source;
      const source = sources[key];
      // A slip in our own data must not pass for a row without source.
      if (source === undefined) throw new Error(`unknown source ${key}`);
      return typeof ref === 'string' ? source : { ...source, prints: ref.prints };
    });
  const { nextExpected, ...known } = coverage;
  return deepFreeze({
    coverage: { ...known, nextExpected: { ...nextExpected, sources: resolve(nextExpected.sources) } },
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, table]) => [id, tableOf(table, indexSteps, resolve)]),
    ) as Record<TableId, Table>,
  });
}

function tableOf(
  stored: StoredTable,
  indexSteps: Record<string, Pivot>,
  resolve: (refs?: readonly SourceRef[]) => Source[],
): Table {
  const { legalBase, sources, indexBase, indexBaseStatus, rows, ...head } = stored;
  const indexOf = (index: NonNullable<StoredRow['index']>): RowIndex => {
    const pivot = indexSteps[index.coefficient];
    return {
      ...index,
      base: { ...indexBase, ...index.base },
      ...(indexBaseStatus !== undefined && { baseStatus: indexBaseStatus }),
      ...(pivot && { pivot }),
    };
  };
  const rowOf = ({ sources: own, index, ...row }: StoredRow): Row => ({
    ...row,
    legalBase: row.legalBase ?? legalBase ?? head.article,
    sources: resolve(own ?? sources),
    ...(index && { index: indexOf(index) }),
  });
  return { ...head, rows: rows.map(rowOf) };
}
