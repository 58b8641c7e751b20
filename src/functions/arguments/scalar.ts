import { isBlank, seen, type Cell, type CellProblem, type Reading } from '../../values';
import type { Fault } from './fault';
import { cellAt, isSingle, servingCell, type Arguments, type Place } from './grid';
import { namedCell, type NamedCell } from './named-cell';

/** How a parameter is read. */
export type Reader<T> = (cell: Cell) => Reading<T>;

/** Reads scalars of one place; the first fault is kept. */
export class Scalars {
  fault: Fault | undefined;

  constructor(
    private readonly args: Arguments,
    private readonly place: Place,
  ) {}

  /** The value of a parameter at this place, undefined where it is blank or left out. */
  optional<T>(parameter: string, read: Reader<T>): T | undefined {
    const cell = cellAt(this.args[parameter]!, this.place);
    const { value, problem } = read(cell);
    if (problem !== undefined) {
      this.fault ??= { ...inWords(problem, cell), ...scalarCell(parameter, this.args, this.place) };
    }
    return value;
  }

  /** The same for a parameter that must be given: a blank is MISSING_ARGUMENT, never a zero. */
  required<T>(parameter: string, read: Reader<T>): T | undefined {
    const value = this.optional(parameter, read);
    if (value === undefined) {
      this.fault ??= { code: 'MISSING_ARGUMENT', ...scalarCell(parameter, this.args, this.place) };
    }
    return value;
  }

  /** The same for a figure that may be left out whole: once a range of it is given, a blank in it is MISSING_ARGUMENT. */
  wholeOrNone<T>(parameter: string, read: Reader<T>): T | undefined {
    return isSingle(this.args[parameter]!) ? this.optional(parameter, read) : this.required(parameter, read);
  }

  /** Nothing at all is said at this place: an empty row of a range. */
  isBlank(parameters: readonly string[]): boolean {
    const ranges = parameters.map((parameter) => this.args[parameter]!).filter((grid) => !isSingle(grid));
    return ranges.length > 0 && ranges.every((grid) => isBlank(cellAt(grid, this.place)));
  }
}

/** A number has no form of its own: the sentence writes it in its language. */
function inWords(problem: CellProblem, cell: Cell): CellProblem {
  const { figures } = problem;
  const isSeen = cell.type === 'number' && !Number.isInteger(cell.value) && figures['value'] === seen(cell);
  return isSeen ? { ...problem, figures: { ...figures, value: cell.value } } : problem;
}

/** The cell of a parameter that serves for a place, as a fault names it. */
export function scalarCell(parameter: string, args: Arguments, place: Place): NamedCell {
  const grid = args[parameter]!;
  return namedCell(parameter, grid, servingCell(grid, place));
}
