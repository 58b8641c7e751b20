import { isBlank, type Cell } from '../../values';
import type { Outcome } from './fault';
import { cellAt, isSingle, type Arguments, type Grid, type Place } from './grid';
import { readHistoryKind, type HistoryKind } from './history-kind';
import { namedCell } from './named-cell';
import type { Reader } from './scalar';
import { mismatch, spillShape, type Shape } from './shape';

/** A past month with its exemption, and the cells that they stand in. */
export interface HistoryMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly kind: Exclude<HistoryKind, 'none'>;
  readonly cells: Readonly<Record<'months' | 'kinds', Place>>;
}

/** The histories of a call, by place of the result. */
interface Histories {
  readonly shape: Shape;
  /** The months with an exemption; undefined where a row of a list of persons says nothing. */
  at(place: Place): Outcome<readonly HistoryMonth[] | undefined>;
}

/**
 * Reads `months` and `kinds`, which lie as kinds and amounts do (kinds.md §4). Months in a row are a header: each row of kinds is a person,
 * and a blank says that there was no exemption. Months in a column stand beside: each column of kinds is a person, and a blank beside a
 * month is a fault. What is wrong with a month is the fault of the whole call.
 */
export function historiesOf(args: Arguments, read: Reader<string>): Outcome<Histories> {
  const { months, kinds, ...others } = args;
  const layout = historyLayout(months!, kinds!, read);
  if ('fault' in layout) return layout;
  const { inHeader, persons } = layout.value;
  const shape = spillShape(others, inHeader ? { rows: persons, columns: 1 } : { rows: 1, columns: persons });
  if ('fault' in shape) return shape;
  // As in a caseload: a row of a list says nothing where all that runs along with it is blank too.
  const along = Object.values(others).filter((grid) => !isSingle(grid));
  const isBlankBeside = (place: Place) =>
    inHeader && persons > 1 && along.every((grid) => isBlank(cellAt(grid, place)));
  return {
    value: {
      shape: shape.value,
      at: (place) => {
        const person = persons === 1 ? 0 : inHeader ? place.row : place.column;
        return historyOf(person, layout.value, isBlankBeside(place));
      },
    },
  };
}

interface HistoryLayout {
  readonly inHeader: boolean;
  readonly persons: number;
  readonly months: Grid;
  readonly kinds: Grid;
  /** The month of each line or column; undefined where the cell is blank. */
  readonly read: readonly (string | undefined)[];
}

function historyLayout(months: Grid, kinds: Grid, read: Reader<string>): Outcome<HistoryLayout> {
  for (const [parameter, grid] of Object.entries({ months, kinds })) {
    if (isSingle(grid) && isBlank(grid.cell(0, 0))) return { fault: { code: 'MISSING_ARGUMENT', parameter } };
  }
  if (months.ragged || (months.rows > 1 && months.columns > 1)) return { fault: mismatch('months', months) };
  const inHeader = months.rows === 1;
  const length = inHeader ? months.columns : months.rows;
  if (kinds.ragged || length !== (inHeader ? kinds.columns : kinds.rows)) {
    return { fault: mismatch('kinds', kinds) };
  }
  const found: (string | undefined)[] = [];
  for (let i = 0; i < length; i += 1) {
    const at = placeOf(0, i, inHeader);
    const { value, problem } = read(months.cell(at.row, at.column));
    if (problem !== undefined) return { fault: { ...problem, ...namedCell('months', months, at) } };
    found.push(value);
  }
  const persons = inHeader ? kinds.rows : kinds.columns;
  return { value: { inHeader, persons, months, kinds, read: found } };
}

/** Where a month of a person stands; the months themselves are those of person 0. */
function placeOf(person: number, i: number, inHeader: boolean): Place {
  return inHeader ? { row: person, column: i } : { row: i, column: person };
}

function historyOf(
  person: number,
  { inHeader, months, kinds, read }: HistoryLayout,
  isBlankBeside: boolean,
): Outcome<readonly HistoryMonth[] | undefined> {
  const history: HistoryMonth[] = [];
  let saysNothing = isBlankBeside;
  for (let i = 0; i < read.length; i += 1) {
    const cells = { months: placeOf(0, i, inHeader), kinds: placeOf(person, i, inHeader) };
    const cell: Cell = kinds.cell(cells.kinds.row, cells.kinds.column);
    const month = read[i];
    if (isBlank(cell)) {
      if (inHeader || month === undefined) continue;
      return {
        fault: { code: 'MISSING_EXEMPTION', figures: { month }, ...namedCell('kinds', kinds, cells.kinds) },
      };
    }
    saysNothing = false;
    const { value: kind, problem } = readHistoryKind(cell);
    if (problem !== undefined) return { fault: { ...problem, ...namedCell('kinds', kinds, cells.kinds) } };
    if (month === undefined)
      return { fault: { code: 'MISSING_MONTH', ...namedCell('months', months, cells.months) } };
    if (kind !== undefined && kind !== 'none') history.push({ month, kind, cells });
  }
  return { value: saysNothing ? undefined : history };
}
