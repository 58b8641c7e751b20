import type { Bareme, TableId, Unit } from '../../bareme';

/** A value that a supplement brings. */
export interface ChangedValue {
  readonly key: string;
  readonly unit: Unit;
  /** Exact texts; null: not in force. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A dated row that a supplement brings. */
export interface ChangedRow {
  readonly table: TableId;
  readonly from: string;
  /** Takes the place of the built-in row of the same day; its amounts are then those of `before`. */
  readonly replaces: boolean;
  readonly values: readonly ChangedValue[];
}

/** What a supplement changes of the amounts before it. */
export interface SupplementChanges {
  readonly rows: readonly ChangedRow[];
  /** Last days covered, where the supplement carries them on. */
  readonly coverage?: { readonly before: string; readonly after: string };
}

/** What `completed` has that `base` has not: each row beside the one that would otherwise be in force on its day. */
export function changesOf(base: Bareme, completed: Bareme): SupplementChanges {
  const rows = Object.values(completed.tables).flatMap((table) =>
    table.rows.flatMap((row, i): ChangedRow[] => {
      if (row.supplement !== true) return [];
      const replaced = base.tables[table.id].rows.find(({ from }) => from === row.from);
      const before = replaced ?? table.rows[i - 1];
      const values = Object.entries(row.values).map(([key, after]) => ({
        key,
        unit: table.keys[key]!.unit,
        before: before?.values[key] ?? null,
        after,
      }));
      return [{ table: table.id, from: row.from, replaces: replaced !== undefined, values }];
    }),
  );
  const { to: before } = base.coverage;
  const { to: after } = completed.coverage;
  return { rows, ...(before !== after && { coverage: { before, after } }) };
}
