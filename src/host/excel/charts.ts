import type { NewChart } from '../workbook-port';
import { addressOf } from '../names';

const KINDS = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** A native chart over cells of the sheet. */
export function addChart(sheet: Excel.Worksheet, chart: NewChart): void {
  const { from, to, series, at } = chart;
  const [first, ...others] = series;
  if (first === undefined || to < from) return;
  const cells = (column: number) =>
    sheet.getRange(addressOf({ row: from, column, rows: to - from + 1, columns: 1 }));

  // Made over its first column of numbers: Excel would guess about more, and takes a column of numbers for one series.
  const made = sheet.charts.add(KINDS[chart.kind], cells(first.column), 'Columns');
  const drawn = [made.series.getItemAt(0), ...others.map(({ name }) => made.series.add(name))];
  drawn.forEach((one, i) => {
    const { name, column, color } = series[i]!;
    one.name = name;
    if (i > 0) one.setValues(cells(column));
    one.setXAxisValues(cells(chart.names));
    one.format.fill.setSolidColor(`#${color}`);
  });

  made.title.text = chart.title;
  made.legend.visible = series.length > 1;
  // Bars grow from the bottom: the first name would stand last.
  if (chart.kind === 'bar') made.axes.categoryAxis.reversePlotOrder = true;
  const corner = (row: number, column: number) => addressOf({ row, column, rows: 1, columns: 1 });
  made.setPosition(corner(at.row, at.column), corner(at.row + at.rows - 1, at.column + at.columns - 1));
}
