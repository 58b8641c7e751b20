import Papa from 'papaparse';
import { problemList, type BaremeProblem, type Cell } from '../problem';

/** One line of the file: the cells by column name, trimmed; a cell that is not there is blank. */
export interface CsvLine {
  readonly line: number;
  cell(column: string): string;
  /** Where a column stands on this line. */
  at(column: string): Cell;
}

/**
 * Cuts a CSV text (`;`, tab or `,`, told by the header line) into lines with named cells; blank lines and lines that begin with
 * `#` are left out. Column names: any order, capitals or not. Errors: MALFORMED, MISSING_COLUMN, UNKNOWN_COLUMN,
 * DUPLICATE_COLUMN, TOO_MANY_CELLS.
 */
export function csvLines(
  text: string,
  columns: { required: readonly string[]; optional: readonly string[] },
): { lines: CsvLine[] } | { problems: BaremeProblem[] } {
  const { problems } = problemList();
  const raw = cut(text.replace(/\r\n?/g, '\n'), problems);
  const header = raw.shift();
  if (problems.length > 0) return { problems };
  if (header === undefined) return { problems: [{ code: 'EMPTY_SUPPLEMENT', path: '' }] };

  const position = readHeader(header, columns, problems);
  const lines = raw.map(({ line, cells }): CsvLine => {
    if (cells.length > header.cells.length) {
      const figures = { found: cells.length, expected: header.cells.length };
      problems.push({
        code: 'TOO_MANY_CELLS',
        path: '',
        figures,
        cell: { line, column: header.cells.length + 1 },
      });
    }
    return {
      line,
      cell: (column) => cells[position.get(column) ?? -1] ?? '',
      at: (column) => ({ line, column: (position.get(column) ?? 0) + 1 }),
    };
  });
  return problems.length > 0 ? { problems } : { lines };
}

interface RawLine {
  line: number;
  cells: string[];
}

function cut(text: string, problems: BaremeProblem[]): RawLine[] {
  const lines: RawLine[] = [];
  let line = 1;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' });
  const starts: number[] = [];
  for (const cells of data) {
    starts.push(line);
    const trimmed = cells.map((cell) => cell.trim());
    // A spreadsheet writes the unused cells at the end of a line: they say nothing.
    while (trimmed.length > 0 && trimmed.at(-1) === '') trimmed.pop();
    if (trimmed.length > 0 && !trimmed[0]!.startsWith('#')) lines.push({ line, cells: trimmed });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  for (const { row } of errors) {
    problems.push({ code: 'MALFORMED', path: '', cell: { line: starts[row ?? 0] ?? line, column: 1 } });
  }
  return lines;
}

/** The delimiter of the first line that is neither blank nor a remark. */
function delimiterOf(text: string): string {
  const header =
    text.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
  return [';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function readHeader(
  { line, cells }: RawLine,
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
  problems: BaremeProblem[],
): Map<string, number> {
  const known = new Map([...required, ...optional].map((name) => [name.toLowerCase(), name]));
  const position = new Map<string, number>();
  cells.forEach((found, index) => {
    const name = known.get(found.toLowerCase());
    const cell = { line, column: index + 1 };
    if (name === undefined) problems.push({ code: 'UNKNOWN_COLUMN', path: '', figures: { found }, cell });
    else if (position.has(name))
      problems.push({ code: 'DUPLICATE_COLUMN', path: '', figures: { found }, cell });
    else position.set(name, index);
  });
  for (const name of required) {
    if (!position.has(name)) {
      problems.push({
        code: 'MISSING_COLUMN',
        path: '',
        figures: { name },
        cell: { line, column: cells.length + 1 },
      });
    }
  }
  return position;
}
