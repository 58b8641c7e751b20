import { gridOf, type Arguments, type Fault, type RawArgument } from './arguments';
import { environment } from './environment';
import { Memory } from './memory';
import { isFault, type Answer, type WorksheetFunction } from './registry';

const memory = new Memory();

/** Calls a function with arguments as Excel hands them over, in the order of its parameters; the answer is data. */
export function call(definition: WorksheetFunction, raw: readonly RawArgument[]): Answer {
  const current = environment();
  const { id, parameters } = definition;
  // Excel appends an object of its own to the arguments.
  const given = parameters.map((_, i) => raw[i]);
  return memory.answer(id, given, current, () => {
    const args: Record<string, Arguments[string]> = {};
    parameters.forEach(({ name }, i) => (args[name] = gridOf(given[i])));
    return definition.answer(args, current);
  });
}

/** What a spreadsheet shows for a fault: `#N/A` where the barème has no amount, `#VALUE!` for bad or missing input. */
export type ErrorKind = 'notAvailable' | 'invalidValue';

/** Nothing is wrong with the input: there is no amount for it. */
const NOT_IN_BAREME = new Set([
  'DATE_OUTSIDE_COVERAGE',
  'SPI_NOT_IN_FORCE',
  'CAP_UNKNOWN',
  'PIIS_SHARE_UNKNOWN',
]);

export function errorKind({ code }: Fault): ErrorKind {
  return NOT_IN_BAREME.has(code) ? 'notAvailable' : 'invalidValue';
}

/**
 * The answer as a block for a spreadsheet, each fault turned into its error. A fault of the whole call, and that of an answer of a
 * single cell, is thrown: older versions of Excel show the message of a thrown error only.
 */
export function cellsOf(answer: Answer, toError: (fault: Fault) => Error): (number | string | Error)[][] {
  if (isFault(answer)) throw toError(answer);
  const cells = answer.map((row) => row.map((value) => (isFault(value) ? toError(value) : value)));
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof Error) throw only;
  return cells;
}
