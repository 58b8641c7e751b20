import type { Figures } from '../../i18n';
import { readDayOrMonth } from '../../values';
import { withDateSystem } from './date-system';
import { cellAt, type Arguments, type Place } from './grid';

/** Numbers that somebody may have meant as a year: as dates they lie before 1906. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** The day that the argument `date` was understood as, for a sentence; `year`, where it is a number that looks like one. */
export function understoodDay(args: Arguments, place: Place, from1904: boolean): Figures {
  const cell = cellAt(args['date']!, place);
  const { value } = withDateSystem(readDayOrMonth, from1904)(cell);
  if (value === undefined) return {};
  const looksLikeYear = cell.type === 'number' && cell.value >= FIRST_YEAR && cell.value <= LAST_YEAR;
  return { value, ...(looksLikeYear && { year: cell.value }) };
}
