import { ApiError, type ApiObject } from '../rich-api';
import { areaOf } from './address';
import { charts } from './charts';
import { namedItems } from './named-items';
import { range, type RangeModel } from './range';
import { addressOf } from './address';
import type { Sheet } from './sheet';
import { tables } from './tables';
import type { Workbook } from './workbook';

/** A worksheet. */
export function worksheet(workbook: Workbook, sheet: Sheet): ApiObject {
  const mayWrite = () => workbook.mayWriteOn(sheet);
  return {
    id: sheet.id,
    values: {
      Id: sheet.id,
      get Name() {
        return sheet.name;
      },
      get Visibility() {
        return sheet.visibility;
      },
    },
    setters: {
      Gridlines: (shown: boolean) => {
        mayWrite();
        sheet.settings['gridLines'] = shown;
      },
    },
    children: {
      get Tables() {
        return tables(workbook, sheet);
      },
      get Charts() {
        return charts(sheet, mayWrite);
      },
      get Names() {
        return namedItems(workbook, sheet.names);
      },
      get FreezePanes() {
        return freezePanes(sheet, mayWrite);
      },
      get PageLayout() {
        return pageLayout(sheet, mayWrite);
      },
    },
    methods: {
      GetRange: (address: string) => range(workbook, sheet, areaOf(address)),
      GetUsedRangeOrNullObject: (valuesOnly: boolean) => {
        if (!valuesOnly) throw new ApiError('InvalidArgument', 'formats count as used: ask for values only');
        const used = sheet.cells.used();
        return used === undefined ? null : range(workbook, sheet, used);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation', 'a hidden sheet');
        workbook.active = sheet;
      },
      Delete: () => workbook.remove(sheet),
    },
  };
}

function freezePanes(sheet: Sheet, mayWrite: () => void): ApiObject {
  const freeze = (what: string) => {
    mayWrite();
    sheet.settings['frozen'] = what;
  };
  return {
    methods: {
      FreezeRows: (rows: number) => freeze(`${rows} rows`),
      FreezeColumns: (columns: number) => freeze(`${columns} columns`),
      FreezeAt: ({ of }: ApiObject) => freeze(addressOf((of as RangeModel).area)),
    },
  };
}

function pageLayout(sheet: Sheet, mayWrite: () => void): ApiObject {
  const set = (name: string) => (value: unknown) => {
    mayWrite();
    sheet.settings[name] = value;
  };
  return {
    setters: { PaperSize: set('paperSize'), Orientation: set('orientation'), Zoom: set('zoom') },
    methods: { SetPrintTitleRows: set('titleRows') },
  };
}
