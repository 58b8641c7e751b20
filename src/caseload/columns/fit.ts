import {
  amountLike,
  cellOf,
  isBlank,
  readAmount,
  readCategory,
  readDate,
  readFraction,
  readInteger,
  readMonth,
  readNumber,
  readPercentage,
  readScheme,
  readSpiWord,
  readText,
  readYesNo,
  type Cell,
} from '../../values';
import type { ColumnType } from './catalogue';

/** What the cells of a column hold. */
export type Content = ColumnType;

/** Cells that are looked at. */
const LOOKED_AT = 200;

/** The part of the cells that can be read as a content, from 0 to 1; undefined where no cell holds anything. */
export function fitOf(content: Content, cells: readonly unknown[]): number | undefined {
  const filled = cells
    .map(cellOf)
    .filter((cell) => !isBlank(cell))
    .slice(0, LOOKED_AT);
  if (filled.length === 0) return undefined;
  return filled.filter((cell) => fits(content, cell)).length / filled.length;
}

function fits(content: Content, cell: Cell): boolean {
  switch (content) {
    // A word, or a number that is no amount: what names a dossier.
    case 'text':
      return (
        readText(cell).problem === undefined && !(cell.type === 'text' && amountLike(cell.text) === 'money')
      );
    case 'month':
      return cell.type === 'text' && readMonth(cell).problem === undefined;
    // The serial number of a day may be any number: only a text shows that it is one.
    case 'date':
      return cell.type === 'text' && readDate(cell).problem === undefined;
    case 'yesNo':
      return readYesNo(cell).problem === undefined;
    case 'art34':
      return ['2002', '2026'].includes(readNumber(cell).value ?? '');
    case 'scheme':
      return readScheme(cell).problem === undefined;
    case 'category':
      return readCategory(cell).problem === undefined;
    case 'count':
      return readInteger(cell, 60).problem === undefined;
    case 'fraction':
      return readFraction(cell).problem === undefined;
    case 'spi':
      return readSpiWord(cell).problem === undefined;
    case 'amount': {
      const code = readAmount(cell, undefined).problem?.code;
      return code === undefined || code === 'AMBIGUOUS_AMOUNT';
    }
    case 'percentage':
      return readPercentage(cell).problem === undefined;
  }
}
