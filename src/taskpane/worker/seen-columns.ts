import {
  guessesFor,
  meaningOf,
  withoutNiss,
  type Binding,
  type ByPersonLayout,
  type Caseload,
  type FileProblem,
  type Layout,
  type Row,
} from '../../caseload';
import type { Lang } from '../../i18n';
import { cellOf, isBlank } from '../../values';
import type { SeenColumn, SeenDossier } from './seen';
import { shownCell, type CellColumn } from './shown-cell';
import type { Told } from './told';

/** Cells of a column that are shown. */
const SHOWN = 3;

/** What the facts of a dossier say already. */
const SAID: ReadonlySet<string> = new Set(['dossier', 'month', 'category']);

/** The filled cells of a row, each with what its column is taken for. */
export function readCells(
  rows: readonly Row[],
  line: number,
  columns: readonly SeenColumn[],
  lang: Lang,
): SeenDossier['cells'] {
  const row = rows.find((one) => one.line === line);
  return columns.flatMap(({ index, use, target }) => {
    const cell = cellOf(row?.cells[index] ?? null);
    if (use !== 'read' || target === undefined || SAID.has(target) || isBlank(cell)) return [];
    return [{ target, text: withoutNiss(shownCell(cell, lang, { target }), () => 'NISS') }];
  });
}

/** A column of rows that can be read: what it is taken for, and what of it is not. */
export function columnFromLayout(
  header: string,
  index: number,
  { choices, lang }: Told,
  { layout, niss, unread, outside, settled, guesses }: Caseload,
  rows: readonly Row[],
): SeenColumn {
  const target = targetAt(layout, index);
  const found = unread.find(({ column }) => column.index === index);
  // Days that are not read are shown as days all the same.
  const shownAs = target ?? ((found?.days ?? 0) > 0 ? 'from' : undefined);
  const sample = sampleOf(rows, index, lang, { target: shownAs, ...(target === undefined && { header }) });
  const settledHere = settled.find((column) => column.index === index);
  const outsideHere = outside.find((column) => column.index === index);
  const common = {
    index,
    header,
    amounts: found?.rows ?? 0,
    days: found?.days ?? 0,
    sample,
    ...(settledHere && { settled: settledHere }),
    ...(outsideHere && { outside: { rows: outsideHere.rows, other: outsideHere.other } }),
    problems: [],
  };
  if (niss.some((column) => column.index === index)) {
    return { ...common, use: 'niss', guesses: [], ...(target !== undefined && { target }) };
  }
  if (target !== undefined) return { ...common, use: 'read', target, guesses: [] };
  if (choices[header] === 'ignore') return { ...common, use: 'ignored', target: 'ignore', guesses: [] };
  const likely = guesses.get(index) ?? guessesFor(header, rows.slice(1).map(cellAt(index)));
  const advice = layout.ignored.find((column) => column.index === index)?.advice;
  return { ...common, use: 'unknown', guesses: likely, ...(advice && { advice }) };
}

/** Of a header row that is not usable as it stands: what each header says by itself. */
export function columnFromHeader(
  header: string,
  index: number,
  { choices, lang }: Told,
  { rows, problems }: { readonly rows: readonly Row[]; readonly problems: readonly FileProblem[] },
): SeenColumn {
  const chosen = choices[header];
  const meaning = meaningOf(chosen === undefined || chosen === 'ignore' ? header : chosen);
  const target = meaning !== undefined && 'column' in meaning ? meaning.column : undefined;
  const common = {
    index,
    header,
    amounts: 0,
    days: 0,
    sample: sampleOf(rows, index, lang, { target, ...(meaning === undefined && { header }) }),
    problems: problems.filter(({ headers }) => headers?.includes(header)),
  };
  if (chosen === 'ignore') return { ...common, use: 'ignored', target: chosen, guesses: [] };
  if (meaning === undefined || 'wrongUnit' in meaning) {
    const guesses = guessesFor(header, rows.slice(1).map(cellAt(index)));
    return { ...common, use: 'unknown', guesses };
  }
  if ('column' in meaning) return { ...common, use: 'read', target: meaning.column, guesses: [] };
  const { kind, perYear } = meaning.kind;
  return { ...common, use: 'read', target: targetOfKind(kind.code, perYear), guesses: [] };
}

function targetAt(layout: Layout | ByPersonLayout, index: number): string | undefined {
  if (layout.form === 'by-person') {
    const identity = [...layout.identity].find(([, place]) => place.index === index);
    return identity?.[0] ?? layout.columns.find((column) => column.index === index)?.key;
  }
  const binding = layout.bindings.find((one) => one.index === index);
  return binding && targetOf(binding);
}

function targetOf(binding: Binding): string {
  return binding.key ?? targetOfKind(binding.kind.code, binding.perYear);
}

function targetOfKind(code: string, perYear: boolean): string {
  return perYear ? `${code}/year` : code;
}

function cellAt(index: number) {
  return ({ cells }: Row): unknown => cells[index];
}

function sampleOf(rows: readonly Row[], index: number, lang: Lang, column: CellColumn): string[] {
  const texts: string[] = [];
  for (const { cells } of rows.slice(1)) {
    const cell = cellOf(cells[index] ?? null);
    if (isBlank(cell)) continue;
    const text = withoutNiss(shownCell(cell, lang, column), () => 'NISS');
    if (!texts.includes(text)) texts.push(text);
    if (texts.length >= SHOWN) break;
  }
  return texts;
}
