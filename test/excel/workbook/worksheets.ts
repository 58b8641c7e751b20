import { ApiError, type ApiObject } from '../rich-api';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { worksheet } from './worksheet';

/** The worksheets, found by name or id. */
export function worksheets(workbook: Workbook): ApiObject {
  const find = (key: string | number): Sheet | undefined =>
    workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return {
    items: () => workbook.sheets.map((sheet) => worksheet(workbook, sheet)),
    item: (key) => {
      const found = find(key);
      if (found === undefined) throw new ApiError('ItemNotFound', `no sheet ${key}`);
      return worksheet(workbook, found);
    },
    methods: {
      GetItemOrNullObject: (key: string) => {
        const found = find(key);
        return found === undefined ? null : worksheet(workbook, found);
      },
      Add: (name: string) => {
        workbook.mayChangeStructure();
        if (find(name) !== undefined) throw new ApiError('ItemAlreadyExists', name);
        const illegal = /[[\]:*?/\\]|^'|'$|^\s*$|^history$/i.test(name) || name.length > 31;
        if (illegal) throw new ApiError('InvalidArgument', `no name for a sheet: ${name}`);
        return worksheet(workbook, workbook.add(name));
      },
    },
  };
}
