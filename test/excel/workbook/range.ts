import { ApiError, type ApiObject } from '../rich-api';
import { addressOf, COLUMNS, ROWS, type Area } from './address';
import type { CellValue } from './cells';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './range-format';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { worksheet } from './worksheet';

/** What a range stands for, for methods that take one. */
export interface RangeModel {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells of a sheet. */
export function range(workbook: Workbook, sheet: Sheet, area: Area): ApiObject {
  const { row, column, rows, columns } = area;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ROWS || column + columns > COLUMNS) {
    throw new ApiError('InvalidArgument', `no cells: ${JSON.stringify(area)}`);
  }
  const part = (cells: Area) => range(workbook, sheet, cells);
  const read = <T>(cell: (row: number, column: number) => T) =>
    rows * columns > workbook.mostCellsRead ? null : sheet.cells.block(area, cell);
  const write = (values: unknown) => {
    workbook.mayWriteOn(sheet);
    eachCell(area, values, (i, j, value) => sheet.cells.write(row + i, column + j, value as CellValue));
  };
  return {
    kept: true,
    of: { sheet, area } satisfies RangeModel,
    values: {
      get Address() {
        return `${quoted(sheet.name)}!${addressOf(area)}`;
      },
      RowIndex: row,
      ColumnIndex: column,
      RowCount: rows,
      ColumnCount: columns,
      get Values() {
        return read((r, c) => sheet.cells.valueAt(r, c) ?? '');
      },
      get ValueTypes() {
        return read((r, c) => sheet.cells.typeAt(r, c));
      },
      /** Of a Belgian Excel. No formula of a test has a comma in a text. */
      get FormulasLocal() {
        return read(
          (r, c) => sheet.cells.formulaAt(r, c)?.replaceAll(',', ';') ?? sheet.cells.valueAt(r, c) ?? '',
        );
      },
      get Formulas() {
        return read((r, c) => sheet.cells.formulaAt(r, c) ?? sheet.cells.valueAt(r, c) ?? '');
      },
    },
    setters: {
      Values: write,
      Formulas: write,
      NumberFormat: (formats: unknown) => {
        workbook.mayWriteOn(sheet);
        const one = oneFor(formats);
        if (one !== undefined) sheet.formats.push({ area, property: 'NumberFormat', value: one });
        else {
          eachCell(area, formats, (i, j, value) =>
            sheet.formats.push({
              area: { row: row + i, column: column + j, rows: 1, columns: 1 },
              property: 'NumberFormat',
              value,
            }),
          );
        }
      },
    },
    children: {
      get Worksheet() {
        return worksheet(workbook, sheet);
      },
      get Format() {
        return rangeFormat(area, sheet, () => workbook.mayWriteOn(sheet));
      },
      get ConditionalFormats() {
        return conditionalFormats(sheet, area, () => workbook.mayWriteOn(sheet));
      },
    },
    methods: {
      GetCell: (i: number, j: number) => part({ row: row + i, column: column + j, rows: 1, columns: 1 }),
      GetRow: (i: number) => part({ ...area, row: row + i, rows: 1 }),
      GetBoundingRect: (other: ApiObject) => part(around(area, (other.of as RangeModel).area)),
      GetUsedRangeOrNullObject: () => {
        const used = sheet.cells.used(area);
        return used === undefined ? null : part(used);
      },
      // Office.js asks so before it writes in parts.
      _ValidateArraySize: (height: number, width: number) => {
        if (height !== rows || width !== columns) throw wrongSize();
      },
      Select: () => workbook.select(sheet, area),
    },
  };
}

function eachCell(
  area: Area,
  values: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  const rows = Array.isArray(values) ? (values as unknown[][]) : undefined;
  if (rows !== undefined && (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))) {
    throw wrongSize();
  }
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) put(i, j, rows === undefined ? values : rows[i]![j]);
  }
}

/** A format for all cells: alone, or as rows of a single cell. */
function oneFor(formats: unknown): unknown {
  if (!Array.isArray(formats)) return formats;
  const [row] = formats as unknown[][];
  return formats.length === 1 && row?.length === 1 ? row[0] : undefined;
}

function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function wrongSize(): ApiError {
  return new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
