import { ApiError, type ApiObject } from '../rich-api';
import { areaOf, type Area } from './address';
import { range, type RangeModel } from './range';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { worksheet } from './worksheet';

/** A table: its first row is the header, and its last one that of the totals where there is one. */
export interface TableModel {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly totals: boolean;
}

/** The tables of a sheet, or of all. */
export function tables(workbook: Workbook, sheet?: Sheet): ApiObject {
  const all = () =>
    (sheet === undefined ? workbook.sheets : [sheet]).flatMap((on) =>
      on.tables.map((model) => ({ on, model })),
    );
  const find = (key: string | number) =>
    all().find(({ model }) => model.id === key || model.name.toLowerCase() === String(key).toLowerCase());
  return {
    items: () => all().map(({ on, model }) => table(workbook, on, model)),
    item: (key) => {
      const found = find(key);
      if (found === undefined) throw new ApiError('ItemNotFound', `no table ${key}`);
      return table(workbook, found.on, found.model);
    },
    methods: {
      GetItemOrNullObject: (key: string) => {
        const found = find(key);
        return found === undefined ? null : table(workbook, found.on, found.model);
      },
      Add: (address: string | ApiObject, hasHeaders: boolean) => {
        const on = sheet ?? workbook.active;
        workbook.mayWriteOn(on);
        if (!hasHeaders) throw new ApiError('InvalidArgument', 'a table without a header');
        const area = typeof address === 'string' ? areaOf(address) : (address.of as RangeModel).area;
        const model = { id: workbook.newId('table'), name: workbook.newTableName(), area, totals: false };
        textHeaders(on, area);
        on.tables.push(model);
        return table(workbook, on, model);
      },
    },
  };
}

/** Headers are texts, and no two are the same. */
function textHeaders(sheet: Sheet, { row, column, columns }: Area): void {
  const seen = new Set<string>();
  for (let at = column; at < column + columns; at += 1) {
    const held = sheet.cells.valueAt(row, at);
    const wished = held === null ? `Column${at - column + 1}` : String(held);
    let name = wished;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wished}${number}`;
    seen.add(name.toLowerCase());
    sheet.cells.hold(row, at, name);
  }
}

function table(workbook: Workbook, sheet: Sheet, model: TableModel): ApiObject {
  const { area, totals } = model;
  const part = (cells: Area) => range(workbook, sheet, cells);
  return {
    id: model.id,
    values: {
      Id: model.id,
      get Name() {
        return model.name;
      },
      ShowTotals: totals,
      ShowHeaders: true,
    },
    setters: {
      Name: (name: string) => {
        workbook.mayBeTableName(name);
        model.name = name;
      },
    },
    children: {
      get Worksheet() {
        return worksheet(workbook, sheet);
      },
      Columns: columns(sheet, area),
    },
    methods: {
      GetRange: () => part(area),
      GetHeaderRowRange: () => part({ ...area, rows: 1 }),
      GetDataBodyRange: () => part({ ...area, row: area.row + 1, rows: area.rows - 1 - (totals ? 1 : 0) }),
      GetTotalRowRange: () => {
        if (!totals) throw new ApiError('ItemNotFound', 'no totals');
        return part({ ...area, row: area.row + area.rows - 1, rows: 1 });
      },
    },
  };
}

function columns(sheet: Sheet, area: Area): ApiObject {
  const names = () =>
    Array.from({ length: area.columns }, (_, i) => String(sheet.cells.valueAt(area.row, area.column + i)));
  return {
    item: (key) => {
      const index = names().findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
      if (index < 0) throw new ApiError('ItemNotFound', `no column ${key}`);
      return { id: index + 1, values: { Id: index + 1, Name: names()[index], Index: index } };
    },
  };
}
