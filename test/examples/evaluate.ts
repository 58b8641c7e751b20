import { areaOf, cellAt, rangeFrom } from '../../tools/examples/address';
import type { FunctionId } from '../../tools/examples/functions';
import type { Argument, Content, Example, Expectation, Figure, Sheet } from '../../tools/examples/model';
import { serialOf } from '../../src/values';

/** A value as Excel hands it to a custom function: a block, also for a single cell; null where it is left out. */
export type RawArgument = readonly (readonly unknown[])[] | null;

/**
 * Calls a function by its id. It returns, or promises, a value or a block; an error value is an object with its `code`
 * (`#VALUE!`), within the block or thrown.
 */
export type Call = (id: FunctionId, args: readonly RawArgument[]) => unknown;

/** How an example came out; no differences: as expected. */
export interface Outcome {
  readonly name: string;
  readonly differences: readonly string[];
}

/** Computes every formula of the sheets and compares it with what is expected, amounts to the cent. */
export async function runExamples(call: Call, sheets: readonly Sheet[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const sheet of sheets) {
    for (const example of sheet.examples) {
      const result = await resultOf(call, sheet, example);
      outcomes.push({
        name: `${sheet.name}!${example.at} RIS.${example.formula.id}`,
        differences: differencesOf(example.at, example.expected, result),
      });
    }
  }
  return outcomes;
}

type Block = readonly (readonly unknown[])[];

async function resultOf(call: Call, sheet: Sheet, { formula }: Example): Promise<Block> {
  const args = formula.args.map((argument) => rawArgument(sheet, argument));
  try {
    const returned: unknown = await call(formula.id, args);
    return Array.isArray(returned) ? (returned as Block) : [[returned]];
  } catch (error) {
    // What is not an error value is a mistake of ours, not of the input.
    if (errorCode(error) === undefined) throw error;
    return [[error]];
  }
}

/** Resolves an argument as Excel does: days are serial numbers, blank cells null, error cells objects. */
export function rawArgument(sheet: Sheet, argument: Argument): RawArgument {
  if (argument === null) return null;
  if ('literal' in argument) return [[argument.literal]];
  const { first, last } = areaOf(argument.range);
  const contents = new Map<string, Content | undefined>(
    sheet.cells.map(({ at, content }) => {
      const { row, column } = cellAt(at);
      return [`${row},${column}`, content];
    }),
  );
  return Array.from({ length: last.row - first.row + 1 }, (_row, row) =>
    Array.from({ length: last.column - first.column + 1 }, (_column, column) =>
      rawCell(contents.get(`${first.row + row},${first.column + column}`)),
    ),
  );
}

function rawCell(content: Content | undefined): unknown {
  if (content === undefined) return null;
  if (typeof content !== 'object') return content;
  if ('day' in content) return serialOf(content.day);
  return { type: 'Error', basicType: 'Error', basicValue: content.error };
}

function errorCode(value: unknown): string | undefined {
  const code = typeof value === 'object' && value !== null ? (value as { code?: unknown }).code : undefined;
  return typeof code === 'string' && code.startsWith('#') ? code : undefined;
}

function differencesOf(at: string, expected: Expectation, result: Block): string[] {
  if (expected.kind === 'holds') {
    return expected.held.flatMap(({ column, label, figure }) =>
      result.some((row) => isFigure(figure, row[column - 1]))
        ? []
        : [`column ${column} has no ${show(figure)} (${label}): ${showBlock(result)}`],
    );
  }
  const [rows, columns] = [expected.cells.length, expected.cells[0]!.length];
  if (result.length !== rows || result.some((row) => row.length !== columns)) {
    return [`expected ${rows} × ${columns} cells, got ${showBlock(result)}`];
  }
  return expected.cells.flatMap((line, row) =>
    line.flatMap(({ figure }, column) => {
      const got = result[row]![column];
      if (isFigure(figure, got)) return [];
      const cell = rangeFrom(at, row + 1, column + 1)
        .split(':')
        .at(-1)!;
      return [`${cell}: expected ${show(figure)}, got ${showValue(got)}`];
    }),
  );
}

/** An amount must be the very number of its cents: nothing is rounded here. */
function isFigure(figure: Figure, value: unknown): boolean {
  // Excel shows a null of a result as 0.
  const seen = value === null ? 0 : value;
  if ('amount' in figure) return seen === Number(figure.amount);
  if ('whole' in figure) return seen === figure.whole;
  if ('day' in figure) return seen === serialOf(figure.day);
  if ('words' in figure) return figure.words.includes(seen as string);
  return 'error' in figure ? errorCode(seen) === figure.error : seen === figure.text;
}

function show(figure: Figure): string {
  return String(Object.values(figure)[0]);
}

function showValue(value: unknown): string {
  return errorCode(value) ?? (value === undefined ? 'nothing' : JSON.stringify(value));
}

function showBlock(block: Block): string {
  return block.map((row) => row.map(showValue).join(' | ')).join(' / ');
}
