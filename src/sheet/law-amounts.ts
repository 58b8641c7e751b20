import type { Bareme, Row, Status, TableId } from '../bareme';
import type { Figure, TraceStep } from '../engine';
import type { LawStatement } from './sheet';

/** Numbers the rows of the barème that a calculation uses, in the order of their first use. */
export class LawAmounts {
  private readonly found: {
    readonly table: TableId;
    readonly row: Row;
    statuses: Status[];
    articles: string[];
  }[] = [];

  constructor(private readonly bareme: Bareme) {}

  /** The number of the row that the step says it used; undefined for a step without amounts of the law. */
  numberOf({ inForce, figures, result, article }: TraceStep): number | undefined {
    if (inForce === undefined) return undefined;
    const { table, from } = inForce;
    const row = this.bareme.tables[table].rows.find((one) => one.from === from);
    if (row === undefined) return undefined;
    let index = this.found.findIndex((one) => one.row === row);
    if (index < 0) index = this.found.push({ table, row, statuses: [], articles: [] }) - 1;
    const { statuses, articles } = this.found[index]!;
    if (!articles.includes(article)) articles.push(article);
    for (const status of statusesOf(row, [...Object.values(figures), result])) {
      if (!statuses.includes(status)) statuses.push(status);
    }
    return index + 1;
  }

  statements(): LawStatement[] {
    return this.found.map(({ table, row, statuses, articles }, index) => ({
      number: index + 1,
      table,
      from: row.from,
      statuses,
      articles,
      sources: row.sources,
      supplement: row.supplement ?? false,
    }));
  }
}

/** How the amounts shown are confirmed; that of the row where they are not its own as they stand. */
function statusesOf(row: Row, figures: readonly Figure[]): readonly Status[] {
  const shown = new Set(figures.map(String));
  const keys = Object.keys(row.values).filter((key) => shown.has(row.values[key] ?? ''));
  return keys.length === 0 ? [row.status] : keys.map((key) => row.valueStatus?.[key] ?? row.status);
}
