import type { NewSheet } from '../workbook-port';
import { addressOf } from '../names';
import { addChart } from './charts';
import type { Feature } from './features';
import { look } from './looks';
import { freeze, layOut } from './page';
import { addRule } from './rules';
import { supports } from './run';

/** How a sheet is called, and its table. */
export interface Names {
  readonly sheet: string;
  readonly table: string | undefined;
}

/** All but the values, which stand already; what is left out is not asked for. */
export function dress(made: Excel.Worksheet, sheet: NewSheet, names: Names, left: readonly Feature[]): void {
  const can = (feature: Feature) => !left.includes(feature);
  look(made, sheet);
  if (sheet.table !== undefined && names.table !== undefined && can('table')) {
    made.tables.add(addressOf(sheet.table.block), true).name = names.table;
  }
  if (can('rules')) sheet.rules?.forEach((rule) => addRule(made, rule));
  if (can('charts')) sheet.charts?.forEach((chart) => addChart(made, chart));
  if (sheet.frozen !== undefined && can('frozen')) freeze(made, sheet.frozen);
  if (sheet.gridLines !== undefined && supports('1.8')) made.showGridlines = sheet.gridLines;
  if (sheet.print !== undefined && can('print')) layOut(made, sheet.print);
}
