import { step } from '../check';
import type { BaremeCode, BaremeProblem, Cell } from '../problem';
import { csvLines, type CsvLine } from './csv-lines';
import type { ParsedSupplement } from './parse-supplement';

const COLUMNS = {
  required: ['table', 'from', 'key', 'value', 'status', 'legalBase', 'sourceTitle', 'sourceUrl'],
  optional: ['to', 'reason', 'note', 'sourceCited'],
} as const;

/** Columns of the row itself: written on its first line; blank, or the same, on the others. */
const ROW_COLUMNS = ['table', 'from', 'to', 'status', 'legalBase', 'reason', 'note'] as const;

/** Columns that say nothing of a coverage. */
const NOT_OF_COVERAGE = ['from', 'to', 'status', 'legalBase', 'reason'] as const;

/**
 * Reads the CSV layout of a supplement, one value a line, into the document that JSON would give; lines of the same table and day
 * make one row. Errors: those of `csvLines`, MISSING_CELL, UNEXPECTED_CELL, DUPLICATE_KEY, CONFLICTING_CELL, each with its cell.
 */
export function parseCsv(text: string): ParsedSupplement {
  const cut = csvLines(text, COLUMNS);
  if ('problems' in cut) return cut;
  const blocks = new Map<string, CsvLine[]>();
  for (const line of cut.lines) {
    const about = `${line.cell('table')} ${line.cell('from')}`;
    blocks.set(about, [...(blocks.get(about) ?? []), line]);
  }
  const reader = new CsvReader();
  const rows: unknown[] = [];
  const document: Record<string, unknown> = { rows };
  for (const lines of blocks.values()) {
    if (lines[0]!.cell('table') === 'coverage') document['coverage'] = reader.coverage(lines, '/coverage');
    else rows.push(reader.row(lines, `/rows/${rows.length}`));
  }
  const { problems, cells } = reader;
  return problems.length > 0 ? { problems } : { supplement: { document, cells } };
}

/** Turns the lines of one row into its object, and keeps where each JSON Pointer came from. */
class CsvReader {
  readonly cells: Record<string, Cell> = {};
  readonly problems: BaremeProblem[] = [];

  row(lines: readonly CsvLine[], path: string): Record<string, unknown> {
    this.cells[path] = lines[0]!.at('table');
    const texts = ROW_COLUMNS.map((column) => [column, this.#text(lines, column, path)] as const);
    return {
      ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
      values: this.#values(lines, `${path}/values`),
      sources: this.#sources(lines, `${path}/sources`),
    };
  }

  coverage(lines: readonly CsvLine[], path: string): Record<string, unknown> {
    this.cells[path] = lines[0]!.at('table');
    for (const line of lines) {
      for (const column of NOT_OF_COVERAGE) {
        if (line.cell(column) !== '')
          this.#flaw('UNEXPECTED_CELL', line, column, { found: line.cell(column) });
      }
    }
    const ofNext = lines.filter((line) => line.cell('key') === 'nextExpected');
    const others = lines.filter((line) => line.cell('key') !== 'nextExpected');
    const sources = this.#sources(others, `${path}/sources`);
    const coverage = { ...this.#values(others, path), ...(sources.length > 0 && { sources }) };
    return ofNext.length === 0
      ? coverage
      : { ...coverage, nextExpected: this.#nextExpected(ofNext, `${path}/nextExpected`) };
  }

  #nextExpected(lines: readonly CsvLine[], path: string): Record<string, unknown> {
    const date = this.#values(lines, path)['nextExpected'];
    const note = this.#text(lines, 'note', path);
    this.cells[`${path}/date`] = lines[0]!.at('value');
    return { date, ...(note && { note }), sources: this.#sources(lines, `${path}/sources`) };
  }

  /** A column of the row: the first cell that is not blank; another text further down is refused. */
  #text(lines: readonly CsvLine[], column: string, path: string): string {
    const first = lines.find((line) => line.cell(column) !== '');
    this.cells[path + step(column)] = (first ?? lines[0]!).at(column);
    for (const line of lines) {
      const found = line.cell(column);
      if (first !== undefined && found !== '' && found !== first.cell(column)) {
        this.#flaw('CONFLICTING_CELL', line, column, { first: first.cell(column), found });
      }
    }
    return first?.cell(column) ?? '';
  }

  /** The values by key; `-` says that there is none, a blank cell says nothing and is refused. */
  #values(lines: readonly CsvLine[], path: string): Record<string, string | null> {
    if (lines[0]) this.cells[path] ??= lines[0].at('key');
    const values = new Map<string, string | null>();
    for (const line of lines) {
      const [key, value] = [line.cell('key'), line.cell('value')];
      if (key === '') this.#flaw('MISSING_CELL', line, 'key', {});
      else if (value === '') this.#flaw('MISSING_CELL', line, 'value', { key });
      else if (values.has(key)) this.#flaw('DUPLICATE_KEY', line, 'key', { key });
      else {
        values.set(key, value === '-' ? null : value);
        this.cells[path + step(key)] = line.at('value');
      }
    }
    return Object.fromEntries(values);
  }

  /** Each source named on the lines, once; a row may have several. */
  #sources(lines: readonly CsvLine[], path: string): unknown[] {
    const sources = new Map<string, unknown>();
    for (const line of lines) {
      const [title, url, cited] = [
        line.cell('sourceTitle'),
        line.cell('sourceUrl'),
        line.cell('sourceCited'),
      ];
      const id = JSON.stringify([title, url, cited]);
      if (title + url + cited === '' || sources.has(id)) continue;
      this.cells[`${path}/${sources.size}`] = line.at('sourceTitle');
      this.cells[`${path}/${sources.size}/url`] = line.at('sourceUrl');
      sources.set(id, { ...(title && { title }), url: url || null, ...(cited && { cited }) });
    }
    if (lines[0]) this.cells[path] = lines[0].at('sourceTitle');
    return [...sources.values()];
  }

  #flaw(code: BaremeCode, line: CsvLine, column: string, figures: Record<string, string>): void {
    this.problems.push({ code, path: '', figures: { column, ...figures }, cell: line.at(column) });
  }
}
