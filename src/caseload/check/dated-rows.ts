import { isByPerson, personMeaningOf } from '../by-person';
import {
  COLUMN_CATALOGUE,
  dayHeader,
  headerNames,
  IGNORE,
  isDay as isDayUnder,
  meaningOf,
  type Mapping,
} from '../columns';
import type { Row, RowSource } from '../text';
import { DAYS_TO_1904 } from '../../values';

/**
 * The rows of a source whose bare numbers in columns of days are days of the 1900 system: a workbook may count from 1904. Which columns
 * hold days their headers say, or the user by a mapping; a column that is not recognised holds them where its header names an end of the right,
 * and may hold them where it names nothing: there a whole number that would be a day of our time is one.
 */
export function datedRows(source: RowSource, mapping: Mapping | undefined): RowSource {
  if (source.is1904 !== true) return source;
  return {
    async *rows() {
      let days: DayColumns | undefined;
      for await (const rows of source.rows()) {
        yield rows.map((row) => {
          if (days !== undefined) return dated(row, days);
          days = dayColumns(row.cells.map(String), mapping);
          return row;
        });
      }
    },
  };
}

/** Columns that hold days, by place, and which of their numbers are some. */
type DayColumns = ReadonlyMap<number, (value: number) => boolean>;

function dated(row: Row, days: DayColumns): Row {
  return {
    ...row,
    cells: row.cells.map((raw, index) =>
      typeof raw === 'number' && days.get(index)?.(raw) === true ? raw + DAYS_TO_1904 : raw,
    ),
  };
}

function dayColumns(header: readonly string[], mapping: Mapping | undefined): DayColumns {
  const holdsDays = isByPerson(header, mapping) ? isDayOfPerson : isDay;
  const columns = headerNames(header).flatMap((name, index) => {
    const target = mapping?.columns.get(name) ?? name;
    // What is left aside is looked at for days of the right only.
    if (target === IGNORE) return dayHeader(name).side === undefined ? [] : [[index, always] as const];
    const known = holdsDays(target);
    const which = known === undefined ? unreadDays(target) : known ? always : undefined;
    return which === undefined ? [] : [[index, which] as const];
  });
  return new Map(columns);
}

/** Whether a column of the flat layout holds days; undefined where it is not recognised. */
function isDay(target: string): boolean | undefined {
  const meaning = meaningOf(target);
  if (meaning === undefined || !('column' in meaning)) return meaning && false;
  const { type } = COLUMN_CATALOGUE[meaning.column];
  return type === 'date' || type === 'month';
}

/** The same by person: a field that is a day in one record and something else in another is none. */
function isDayOfPerson(target: string): boolean | undefined {
  const meaning = personMeaningOf(target);
  if (meaning === undefined) return undefined;
  if ('identity' in meaning) return meaning.identity === 'month';
  if (!('column' in meaning)) return false;
  const types = [...meaning.column.fields.values()].map(({ type }) => type);
  return types.every((type) => type === 'date' || type === 'month');
}

const always = (): boolean => true;

/** Days of 1990 to 2099 as the 1904 system counts them. */
const isOfOurTime = (value: number): boolean => Number.isInteger(value) && value >= 31_412 && value <= 71_588;

/** Which numbers are days under a header that is not recognised; undefined where none is. */
function unreadDays(header: string): ((value: number) => boolean) | undefined {
  const { isOther, side } = dayHeader(header);
  // Days of something else are read by nobody, but shown.
  if (isOther) return (value) => isDayUnder(value + DAYS_TO_1904, header);
  return side === undefined ? isOfOurTime : always;
}
