import { ApiError, type ApiObject } from '../rich-api';
import { range } from './range';
import type { NameModel } from './sheet';
import type { Workbook } from './workbook';

/** Names of cells and of values, of the workbook or of a sheet. */
export function namedItems(workbook: Workbook, names: readonly NameModel[]): ApiObject {
  const find = (wanted: string) => names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return {
    items: () => names.map((name) => namedItem(workbook, name)),
    item: (key) => {
      const found = find(String(key));
      if (found === undefined) throw new ApiError('ItemNotFound', `no name ${key}`);
      return namedItem(workbook, found);
    },
    methods: {
      GetItemOrNullObject: (wanted: string) => {
        const found = find(wanted);
        return found === undefined ? null : namedItem(workbook, found);
      },
    },
  };
}

function namedItem(workbook: Workbook, { name, refersTo }: NameModel): ApiObject {
  const ofCells = 'sheet' in refersTo;
  const types: Record<string, string> = { string: 'String', number: 'Double', boolean: 'Boolean' };
  return {
    id: name,
    values: {
      Name: name,
      Type: ofCells ? 'Range' : types[typeof refersTo.value],
      Value: ofCells ? '' : refersTo.value,
    },
    methods: {
      GetRange: () => {
        if (!ofCells) throw new ApiError('InvalidReference', name);
        return range(workbook, refersTo.sheet, refersTo.area);
      },
    },
  };
}
