import type { Parameter, RawArgument } from '../../functions';
import { SpreadsheetProblem, type ActiveCell, type SheetValue, type WorkbookPort } from '../../host';
import { cellOf, isBlank, readInteger } from '../../values';
import type { Argument, RisCall } from './formula';

/** Why the value of an argument is not known here. */
export type Unknown =
  | { readonly kind: 'calculation'; readonly name?: string }
  | { readonly kind: 'unreadable'; readonly problem: SpreadsheetProblem };

/** An argument of a call, with the values behind it. */
export interface Input {
  readonly parameter: Parameter;
  /** The reference as it is written; absent for what stands in the formula itself. */
  readonly reference?: string;
  /** As Excel hands it over: one value, rows of values, or null for what is left out. */
  readonly raw?: RawArgument;
  /** Set instead of `raw` where it is not known. */
  readonly unknown?: Unknown;
}

/** Problems that are those of one reference; any other is that of the spreadsheet. */
const OF_REFERENCE: ReadonlySet<string> = new Set(['UNREADABLE_REFERENCE', 'GONE', 'NO_RANGE', 'TOO_LARGE']);

/** The arguments of a call in the active cell, by parameter, each read from the workbook. Rejects with the problem of a workbook that does not answer. */
export async function inputsOf(
  { definition, args }: RisCall,
  cell: ActiveCell,
  port: Pick<WorkbookPort, 'valuesAt'>,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const [i, parameter] of definition.parameters.entries()) {
    const argument = args[i] ?? { kind: 'nothing' };
    inputs.push({ parameter, ...(await valueOf(argument, cell, port)) });
  }
  return inputs;
}

type Value = Omit<Input, 'parameter'>;

async function valueOf(
  argument: Argument,
  cell: ActiveCell,
  port: Pick<WorkbookPort, 'valuesAt'>,
): Promise<Value> {
  switch (argument.kind) {
    case 'nothing':
      return { raw: null };
    case 'written':
      return { raw: argument.value };
    case 'list':
      return { raw: argument.rows };
    case 'reference':
      return atReference(argument.reference, cell, port);
    case 'date':
      return dateOf(argument.parts, cell, port);
    case 'calculation':
      return { unknown: argument };
  }
}

async function atReference(
  reference: string,
  { sheet, address }: ActiveCell,
  port: Pick<WorkbookPort, 'valuesAt'>,
): Promise<Value> {
  try {
    return { reference, raw: await port.valuesAt(reference, sheet, address) };
  } catch (problem) {
    if (!(problem instanceof SpreadsheetProblem) || !OF_REFERENCE.has(problem.code)) throw problem;
    return { reference, unknown: { kind: 'unreadable', problem } };
  }
}

const DATE: Value = { unknown: { kind: 'calculation', name: 'DATE' } };

/** What `DATE(year, month, day)` gives, as a text: months and days may go over, as in Excel. */
async function dateOf(
  parts: readonly Argument[],
  cell: ActiveCell,
  port: Pick<WorkbookPort, 'valuesAt'>,
): Promise<Value> {
  const numbers: number[] = [];
  for (const part of parts) {
    const { raw, unknown } = await valueOf(part, cell, port);
    if (unknown !== undefined) return { unknown };
    const number = wholeNumber(raw);
    if (number === undefined) return DATE;
    numbers.push(number);
  }
  const [year = 0, month = 0, day = 0] = numbers;
  // Years of two digits are those of the twentieth century in Excel.
  const date = new Date(Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day));
  const known = year >= 0 && year < 10_000 && date.getTime() >= FIRST_DAY;
  return known ? { raw: date.toISOString().slice(0, 10) } : DATE;
}

/** From here on the serial numbers of Excel are those of the calendar. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

function wholeNumber(raw: RawArgument): number | undefined {
  const [[value] = [raw]] = Array.isArray(raw) ? (raw as SheetValue[][]) : [];
  const cell = cellOf(value);
  return isBlank(cell) ? undefined : readInteger(cell).value;
}
