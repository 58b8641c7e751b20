import { readFileSync } from 'node:fs';
import type { Specimen } from './found';

/** The rooms of the gallery, in the order of reading: their files, and what they are about. */
export const ROOMS = {
  files: 'The file',
  headers: 'The headers',
  mapping: 'The column mapping',
  amounts: 'Amounts',
  dates: 'Dates and months',
  words: 'Words and numbers',
  kinds: 'Kinds that need another, or exclude one',
  periods: 'Periods, coverage and article 34',
  'by-person': 'One row a person',
  workbook: 'Workbooks',
  niss: 'National numbers',
} as const;

export type Room = keyof typeof ROOMS;

/** The specimens of a room, as they stand in its file. */
export function specimensOf(room: Room): readonly Specimen[] {
  const file = new URL(`./${room}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Specimen[];
}
