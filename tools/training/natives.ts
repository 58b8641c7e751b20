import { CellError, type Value } from './value';
import { serialOf } from '../../src/values';

type Args = readonly (readonly (readonly Value[])[] | null)[];

const DAY = 86_400_000;
const EPOCH = serialOf('1970-01-01');

const first = (args: Args, n: number): Value => args[n]?.[0]?.[0] ?? null;
const flat = (args: Args): Value[] => args.flatMap((block) => block?.flat() ?? []);

/** Over the numbers of the arguments, as Excel: an error goes through, texts and blanks are passed over. */
function ofNumbers(reckon: (numbers: readonly number[]) => number): (args: Args) => Value {
  return (args) => {
    const values = flat(args);
    return (
      values.find((value) => value instanceof CellError) ??
      reckon(values.filter((value) => typeof value === 'number'))
    );
  };
}

/** Over single numbers; a blank is 0, an error goes through, a text is `#VALUE!`. */
function ofScalars(reckon: (...numbers: number[]) => number): (args: Args) => Value {
  return (args) => {
    const values = args.map((_, n) => first(args, n) ?? 0);
    const error = values.find((value) => value instanceof CellError);
    if (error !== undefined) return error;
    return values.every((value) => typeof value === 'number') ? reckon(...values) : new CellError('#VALUE!');
  };
}

const dayOf = (serial: number): Date => new Date((serial - EPOCH) * DAY);
const serialAt = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / DAY + EPOCH;

/** The native functions that the training workbooks use, as far as they use them. */
export const NATIVES: Readonly<Record<string, (args: Args) => Value>> = {
  ABS: ofScalars(Math.abs),
  DATE: ofScalars((year, month, day) => serialAt(year, month - 1, day)),
  DAY: ofScalars((serial) => dayOf(serial).getUTCDate()),
  EOMONTH: ofScalars((serial, months) => {
    const day = dayOf(serial);
    return serialAt(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0);
  }),
  // Excel rounds what it shows with 15 digits: a half that a float keeps just below itself goes up.
  ROUND: ofScalars((value, digits) => {
    const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
    return (Math.sign(value) * Math.round(scaled)) / 10 ** digits;
  }),
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: ofNumbers((numbers) => Math.max(...numbers)),
  MIN: ofNumbers((numbers) => Math.min(...numbers)),
  COUNTIF: (args) => (args[0] ?? []).flat().filter((value) => value === first(args, 1)).length,
  ISBLANK: (args) => first(args, 0) === null,
  IFERROR: (args) => (first(args, 0) instanceof CellError ? first(args, 1) : first(args, 0)),
  ISERROR: (args) => first(args, 0) instanceof CellError,
  ISNUMBER: (args) => typeof first(args, 0) === 'number',
  IF: (args) => {
    const condition = first(args, 0);
    if (condition instanceof CellError) return condition;
    return first(args, condition === true ? 1 : 2);
  },
  INDEX: (args) => {
    const error = flat(args).find((value) => value instanceof CellError);
    if (error !== undefined) return error;
    return args[0]?.[Number(first(args, 1)) - 1]?.[Number(first(args, 2)) - 1] ?? new CellError('#VALUE!');
  },
};
