import { rowAt, type Bareme, type Row, type Table, type TableId } from '../../bareme';

const made = new WeakMap<Bareme, Map<string, Bareme>>();

/** The barème with another content of some tables, made once for each `name`. */
function derived(bareme: Bareme, name: string, make: () => Partial<Record<TableId, Table>>): Bareme {
  let known = made.get(bareme);
  if (known === undefined) made.set(bareme, (known = new Map<string, Bareme>()));
  let found = known.get(name);
  if (found === undefined) known.set(name, (found = { ...bareme, tables: { ...bareme.tables, ...make() } }));
  return found;
}

/** The barème as if the rows of some tables ended with those in force on a day: whoever was not indexed is still paid so. */
export function baremeAsOf(bareme: Bareme, date: string, ids: readonly TableId[]): Bareme {
  return derived(bareme, `${date} ${ids.join(' ')}`, () =>
    Object.fromEntries(
      ids.map((id) => {
        const table = bareme.tables[id];
        return [id, { ...table, rows: table.rows.filter(({ from }) => from === 'coverage' || from <= date) }];
      }),
    ),
  );
}

/** The barème as if the rows in force on a day were in force from an earlier day on, and nothing between. */
export function baremeAhead(bareme: Bareme, date: string, from: string, ids: readonly TableId[]): Bareme {
  return derived(bareme, `${date} from ${from}`, () =>
    Object.fromEntries(
      ids.map((id) => {
        const table = bareme.tables[id];
        const next = rowAt(table, date);
        const before = table.rows.filter((row) => row.from === 'coverage' || row.from < from);
        return [id, { ...table, rows: next === undefined ? before : [...before, { ...next, from }] }];
      }),
    ),
  );
}

/** The barème with every value of a table replaced. */
export function baremeWithValues(
  bareme: Bareme,
  id: TableId,
  name: string,
  valueOf: (value: string, values: Row['values']) => string,
): Bareme {
  return derived(bareme, `${id} ${name}`, () => {
    const table = bareme.tables[id];
    const rows = table.rows.map((row) => ({
      ...row,
      values: Object.fromEntries(
        Object.entries(row.values).map(([key, value]) => [
          key,
          value === null ? null : valueOf(value, row.values),
        ]),
      ),
    }));
    return { [id]: { ...table, rows } };
  });
}
