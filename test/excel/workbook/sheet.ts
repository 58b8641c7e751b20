import { addressOf, isWithin, type Area } from './address';
import { Cells } from './cells';
import type { ChartModel } from './charts';
import type { RuleModel } from './conditional-formats';
import type { TableModel } from './tables';

/** One change of how cells look, as it came. */
export interface Format {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

/** A name for cells of this sheet or of another one, or for a value. */
export interface NameModel {
  readonly name: string;
  readonly refersTo:
    { readonly sheet: Sheet; readonly area: Area } | { readonly value: string | number | boolean };
}

/** A worksheet as it stands. */
export class Sheet {
  readonly cells = new Cells();
  readonly formats: Format[] = [];
  readonly tables: TableModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly rules: RuleModel[] = [];
  readonly names: NameModel[] = [];
  /** Settings of the sheet and its page that were changed, by name. */
  readonly settings: Record<string, unknown> = {};
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;

  constructor(
    public name: string,
    readonly id: string,
  ) {}

  /** How a cell looks: the last change of each property counts. */
  lookAt(row: number, column: number): Record<string, unknown> {
    const over = this.formats.filter(({ area }) => isWithin(area, row, column));
    return Object.fromEntries(over.map(({ property, value }) => [property, value]));
  }

  /** Everything that it is, as plain data: equal before and after means untouched. */
  snapshot(): SheetSnapshot {
    const used = this.cells.used();
    const whole = used && {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    const formulas: Record<string, string> = {};
    const values = whole
      ? this.cells.block(whole, (row, column) => {
          const formula = this.cells.formulaAt(row, column);
          if (formula !== undefined) formulas[addressOf({ row, column, rows: 1, columns: 1 })] = formula;
          return this.cells.valueAt(row, column);
        })
      : [];
    return {
      name: this.name,
      visibility: this.visibility,
      values,
      formulas,
      formats: this.formats.map(({ area, property, value }) => ({ at: addressOf(area), property, value })),
      tables: this.tables.map(({ name, area, totals }) => ({ name, at: addressOf(area), totals })),
      charts: structuredClone(this.charts),
      rules: structuredClone(this.rules),
      settings: structuredClone(this.settings),
    };
  }
}

/** From A1 on. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly formats: readonly { readonly at: string; readonly property: string; readonly value: unknown }[];
  readonly tables: readonly { readonly name: string; readonly at: string; readonly totals: boolean }[];
  readonly charts: readonly ChartModel[];
  readonly rules: readonly RuleModel[];
  readonly settings: Readonly<Record<string, unknown>>;
}
