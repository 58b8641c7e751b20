import {
  readAmount,
  readCategory,
  readDate,
  readFraction,
  readInteger,
  readMonth,
  readPercentage,
  readScheme,
  readSpiWord,
  readText,
  readYesNo,
  type Cell,
  type Convention,
  type Kind,
  type Reading,
} from '../../values';
import { readArt34 } from './art34';
import type { ColumnType } from './catalogue';

/** Persons that a count may bring: a dossier has at most 60, the applicant included (HOUSEHOLD.md §2). */
const MOST_PERSONS = 59;

/** Kinds whose number is a number of persons; the other limits are the engine's. */
const PERSON_COUNTS = new Set(['debtors', 'minor-children']);

/** Reads the cell of a column of the catalogue; `convention` is what its column proves about amounts. */
export function readColumn(
  type: ColumnType,
  cell: Cell,
  convention: Convention | undefined,
): Reading<string | number | boolean> {
  switch (type) {
    case 'text':
      return readText(cell);
    case 'month':
      return readMonth(cell);
    case 'date':
      return readDate(cell);
    case 'yesNo':
      return readYesNo(cell);
    case 'art34':
      return readArt34(cell);
    case 'scheme':
      return readScheme(cell);
    case 'category':
      return readCategory(cell);
    case 'count':
      return readInteger(cell, MOST_PERSONS);
    case 'fraction':
      return readFraction(cell);
    case 'spi':
      return readSpiWord(cell);
    case 'amount':
      return readAmount(cell, convention);
    case 'percentage':
      return readPercentage(cell);
  }
}

/** Reads the value of a kind: an amount, or a number for kinds that count (kinds.md §1). */
export function readKindValue(
  { unit, code }: Kind,
  cell: Cell,
  convention: Convention | undefined,
): Reading<string | number> {
  if (unit !== 'n') return readAmount(cell, convention);
  return PERSON_COUNTS.has(code) ? readInteger(cell, MOST_PERSONS) : readInteger(cell);
}
