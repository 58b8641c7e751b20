import type { Bareme } from '../../bareme';
import {
  checkDossier,
  dossiersOf,
  guessesFor,
  headerNames,
  isByPerson,
  mappingOf,
  meaningOf,
  openRows,
  rowPage,
  NissMasks,
  withoutNiss,
  type Binding,
  type ByPersonLayout,
  type Caseload,
  type FileProblem,
  type Layout,
  type ReadDossier,
  type Row,
  type RowSource,
} from '../../caseload';
import type { Lang } from '../../i18n';
import { cellOf, isBlank } from '../../values';
import type { Recognised, SeenColumn, SeenDossier } from './seen';
import { shownCell } from './shown-cell';
import { VERSION } from '../version';
import type { Source } from './source';

/** What the user says about the rows. */
export interface Told {
  readonly lang: Lang;
  /** Header by header: the key of a column, the code of a kind, or `ignore`. */
  readonly choices: Readonly<Record<string, string>>;
  /** Month of the rows that give none, `YYYY-MM`. */
  readonly month?: string | undefined;
}

/** What was recognised, and the caseload where it can be checked. */
export interface Recognition {
  readonly recognised: Recognised;
  readonly caseload?: Caseload;
}

/** Rows of which cells are shown, and used to guess what a column is. */
const SAMPLE = 200;
/** Cells of a column that are shown. */
const SHOWN = 3;
/** Dossiers that are shown as they were understood. */
const FIRST = 3;

/** Recognises layout, columns and period of the rows, as far as it goes: where they cannot be checked, what has to be said about them. */
export async function recognise(source: Source, told: Told, bareme: Bareme): Promise<Recognition> {
  const sample = await firstRows(source.rows);
  // A first row that is no header may hold anybody's number.
  const masks = new NissMasks();
  const header = headerNames((sample[0]?.cells ?? []).map((cell) => masks.in(String(cell))));
  const chosen = Object.keys(told.choices).length > 0 ? mappingOf(header, told.choices) : undefined;
  const mapping = chosen !== undefined && 'mapping' in chosen ? chosen.mapping : undefined;
  const opened =
    chosen !== undefined && 'problems' in chosen
      ? chosen
      : await openRows(source.rows, told.month !== undefined, { mapping, month: told.month });
  const rest = { name: source.name, header };
  if ('problems' in opened) {
    const form = isByPerson(header, mapping) ? 'by-person' : 'flat';
    const columns = header.map((name, index) =>
      columnFromHeader(name, index, told, { rows: sample, problems: opened.problems }),
    );
    const counts = { rows: 0, dossiers: 0, hasMonth: false, withoutMonth: 0 };
    return { recognised: { ...rest, ...counts, form, columns, first: [], problems: opened.problems } };
  }
  const { layout, rowCount, dossierCount } = opened;
  const masked = await firstRows(opened.source);
  const columns = header.map((name, index) => columnFromLayout(name, index, told, opened, masked));
  return {
    caseload: opened,
    recognised: {
      ...rest,
      form: layout.form,
      columns,
      rows: rowCount,
      dossiers: dossierCount,
      hasMonth: layout.hasMonth,
      problems: [],
      ...(await lookThrough(opened, told, bareme, (line) =>
        layout.form === 'flat' ? readCells(masked, line, columns, told.lang) : [],
      )),
    },
  };
}

async function firstRows(source: RowSource): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of source.rows()) {
    rows.push(...batch.slice(0, SAMPLE - rows.length));
    if (rows.length >= SAMPLE) break;
  }
  return rows;
}

/** The months of all dossiers, and the first of them as they were understood. */
async function lookThrough(
  caseload: Caseload,
  { lang, month }: Told,
  bareme: Bareme,
  cellsOf: (line: number) => SeenDossier['cells'],
): Promise<Pick<Recognised, 'months' | 'first' | 'withoutMonth'>> {
  const first: SeenDossier[] = [];
  let [from, to] = ['', ''];
  let withoutMonth = 0;
  for await (const dossiers of dossiersOf(caseload, month)) {
    for (const dossier of dossiers) {
      if (first.length < FIRST)
        first.push({ ...seenDossier(dossier, lang, bareme), cells: cellsOf(dossier.line) });
      if (dossier.month === '') {
        withoutMonth += 1;
        continue;
      }
      if (from === '' || dossier.month < from) from = dossier.month;
      if (dossier.month > to) to = dossier.month;
    }
  }
  return { first, withoutMonth, ...(from !== '' && { months: { from, to } }) };
}

function seenDossier(read: ReadDossier, lang: Lang, bareme: Bareme): Omit<SeenDossier, 'cells'> {
  const { line, dossier } = read;
  const row = checkDossier(read, { bareme });
  if (row.status === 'refused') return { line, dossier, facts: [], problems: row.problems };
  const { sheet } = rowPage(row, { lang, bareme, version: VERSION });
  return { line, dossier, facts: sheet.facts, problems: [] };
}

/** What the facts of a dossier say already. */
const SAID: ReadonlySet<string> = new Set(['dossier', 'month', 'category']);

/** The filled cells of a row, each with what its column is taken for. */
function readCells(
  rows: readonly Row[],
  line: number,
  columns: readonly SeenColumn[],
  lang: Lang,
): SeenDossier['cells'] {
  const row = rows.find((one) => one.line === line);
  return columns.flatMap(({ index, use, target }) => {
    const cell = cellOf(row?.cells[index] ?? null);
    if (use !== 'read' || target === undefined || SAID.has(target) || isBlank(cell)) return [];
    return [{ target, text: withoutNiss(shownCell(cell, lang, target), () => 'NISS') }];
  });
}

function columnFromLayout(
  header: string,
  index: number,
  { choices, lang }: Told,
  { layout, niss, unread, settled, guesses }: Caseload,
  rows: readonly Row[],
): SeenColumn {
  const target = targetAt(layout, index);
  const found = unread.find(({ column }) => column.index === index);
  // Days that are not read are shown as days all the same.
  const shownAs = target ?? ((found?.days ?? 0) > 0 ? 'from' : undefined);
  const sample = sampleOf(rows, index, lang, shownAs);
  const settledHere = settled.find((column) => column.index === index);
  const common = {
    index,
    header,
    amounts: found?.rows ?? 0,
    days: found?.days ?? 0,
    sample,
    ...(settledHere && { settled: settledHere }),
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
function columnFromHeader(
  header: string,
  index: number,
  { choices, lang }: Told,
  { rows, problems }: { readonly rows: readonly Row[]; readonly problems: readonly FileProblem[] },
): SeenColumn {
  const chosen = choices[header];
  const common = {
    index,
    header,
    amounts: 0,
    days: 0,
    sample: sampleOf(rows, index, lang),
    problems: problems.filter(({ headers }) => headers?.includes(header)),
  };
  if (chosen === 'ignore') return { ...common, use: 'ignored', target: chosen, guesses: [] };
  const meaning = meaningOf(chosen ?? header);
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

function sampleOf(rows: readonly Row[], index: number, lang: Lang, target?: string): string[] {
  const texts: string[] = [];
  for (const { cells } of rows.slice(1)) {
    const cell = cellOf(cells[index] ?? null);
    if (isBlank(cell)) continue;
    const text = withoutNiss(shownCell(cell, lang, target), () => 'NISS');
    if (!texts.includes(text)) texts.push(text);
    if (texts.length >= SHOWN) break;
  }
  return texts;
}
