import type { Block, Look, NewCell, NewSheet } from '../../host';
import {
  conclusionCells,
  sheetCells,
  sheetHead,
  waterfallCells,
  wrap,
  type Fact,
  type Section,
  type SheetCell,
  type SheetPage,
} from '../../sheet';

/** Step, article, calculation, amount, unit; in characters. */
const WIDTHS = [38, 17, 34, 13, 10];
const COLUMNS = WIDTHS.length;
/** A text that stands alone in its row runs over the blank cells beside it, as far as the page goes; in characters. */
const PAGE = 100;
/** The same for a fact, which stands beside its name. */
const FACT = 66;

/** Colours are dark enough on white paper for everyone. */
const BLUE = '1F4E79';
const GREY = '595959';
const LOOKS = {
  title: { bold: true, size: 16, color: BLUE },
  fact: {},
  head: { bold: true, color: 'FFFFFF', fill: BLUE },
  heading: { bold: true, size: 12, color: BLUE },
  /** Its label and its calculation are cut into lines inside their cells. */
  step: {},
  conclusion: { bold: true, size: 12, fill: 'DDEBF7' },
  text: {},
  foot: { italic: true, color: GREY },
} satisfies Record<string, Look>;

interface Row {
  readonly cells: readonly NewCell[];
  readonly kind: keyof typeof LOOKS;
  /** Amounts with their sign. */
  readonly signed?: true;
}

/** What is said of a difference in words: what it is, then sentences. */
export interface SaidCause {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What a sheet has beside its page. */
export interface Beside {
  /** Name of the sheet; else that of the dossier, or the title. */
  readonly name?: string | undefined;
  readonly cause?: SaidCause | undefined;
}

/**
 * The sheet of a page as a sheet for the workbook, ready to be printed on A4: what it comes to, the cause and what explains the difference, then
 * the same cells as `RIS.EXPLAIN`.
 */
export function sheetOfPage(page: SheetPage, { name, cause }: Beside = {}): NewSheet {
  const { sheet, explained } = page;
  const { about, conclusion, details } = sheetHead(sheet);
  const rows: Row[] = [
    { cells: alone(sheet.title), kind: 'title' },
    ...factsOf(about),
    ...conclusionCells(conclusion).map((row): Row => ({ cells: row.map(blank), kind: 'conclusion' })),
    ...(cause === undefined ? [] : causeRows(cause)),
    ...(explained === undefined ? [] : difference(explained)),
    ...(cause === undefined && explained === undefined ? [] : [EMPTY]),
    ...factsOf(details),
    EMPTY,
    ...calculation(page),
  ];
  return {
    name: name ?? sheet.facts[0]?.texts[0] ?? sheet.title,
    rows: [rows.map(({ cells }) => cells)],
    rowCount: rows.length,
    columnCount: COLUMNS,
    widths: WIDTHS,
    lines: rows.map(linesOf),
    looks: rows.flatMap((row, i) => looksOf(row, i)),
    gridLines: false,
    print: { landscape: false },
  };
}

function factsOf(facts: readonly Fact[]): Row[] {
  return facts.flatMap(({ label, texts }) =>
    texts
      .flatMap((text) => wrap(text, FACT))
      .map((text, i): Row => ({ cells: [i === 0 ? label : null, text, null, null, null], kind: 'fact' })),
  );
}

/** The cells of the sheet but for what it comes to, which stands at the top, and what each row of them is. */
function calculation({ sheet, stamp }: SheetPage): Row[] {
  const cells = sheetCells(sheet, stamp);
  const foot = cells.length - sheet.notices.length - (stamp === undefined ? 0 : 1);
  const concluded = foot - conclusionCells(sheet.conclusion).length;
  const headings = new Set(sheet.sections.flatMap(headingsOf));
  return cells.flatMap((row, i): Row[] => {
    const [first = '', ...rest] = row;
    if (i === 0) return [{ cells: row, kind: 'head' }];
    if (i >= foot) return lines(first, 'foot');
    if (i >= concluded) return [];
    if (rest.some((cell) => cell !== '')) return [{ cells: row.map(blank), kind: 'step' }];
    return lines(first, headings.has(String(first)) ? 'heading' : 'text');
  });
}

function causeRows({ title, texts }: SaidCause): Row[] {
  return [EMPTY, { cells: alone(title), kind: 'heading' }, ...texts.flatMap((text) => lines(text, 'text'))];
}

function difference(explained: NonNullable<SheetPage['explained']>): Row[] {
  const [head = [], ...rest] = waterfallCells(explained);
  const steps = rest.slice(0, rest.length - explained.notices.length);
  return [
    EMPTY,
    { cells: alone(explained.title), kind: 'heading' },
    { cells: head, kind: 'head' },
    ...steps.map((row): Row => ({ cells: row.map(blank), kind: 'step', signed: true })),
    ...explained.notices.flatMap((notice) => lines(notice, 'foot')),
  ];
}

function headingsOf(section: Section): string[] {
  if ('statements' in section) return [section.title];
  const groups = section.groups.flatMap(({ title }) => title ?? []);
  return [section.title, ...(section.part === undefined ? [] : [section.part.title]), ...groups];
}

function lines(text: SheetCell, kind: Row['kind']): Row[] {
  return wrap(String(text), PAGE).map((line) => ({ cells: alone(line), kind }));
}

/** A cell beside a text must be empty, or it would cut the text off. */
const blank = (cell: SheetCell): NewCell => (cell === '' ? null : cell);
const alone = (text: NewCell): NewCell[] => [text, ...Array<NewCell>(COLUMNS - 1).fill(null)];
const EMPTY: Row = { cells: alone(null), kind: 'text' };

/** Whether the texts of the first columns are cut into lines inside their cells. */
const isWrapped = (kind: Row['kind']): boolean => kind === 'step' || kind === 'conclusion';

/** Lines that a row shows: bold and large letters are wider. */
function linesOf({ cells, kind }: Row): number {
  if (kind === 'title') return 2;
  if (!isWrapped(kind)) return 1;
  const perUnit = kind === 'conclusion' ? 0.8 : 0.95;
  return Math.max(
    ...WIDTHS.slice(0, EFFECT).map((width, i) => {
      const cell = cells[i];
      return typeof cell === 'string' ? wrap(cell, Math.floor(width * perUnit)).length : 1;
    }),
  );
}

const MONEY = '#,##0.00';
/** The column of the amounts, and of the effects in a difference; the one behind it has units, or amounts. */
const EFFECT = 3;
const SIGNED = '+#,##0.00;-#,##0.00;0.00';

interface Dressed {
  readonly block: Block;
  readonly look: Look;
}

function looksOf({ cells, kind, signed }: Row, row: number): Dressed[] {
  const block = { row, column: 0, rows: 1, columns: COLUMNS };
  const dressed: Dressed[] = Object.keys(LOOKS[kind]).length === 0 ? [] : [{ block, look: LOOKS[kind] }];
  const dress = (column: number, look: Look) =>
    dressed.push({ block: { ...block, column, columns: 1 }, look });
  if (kind === 'fact') dress(0, { color: GREY });
  if (isWrapped(kind)) for (const column of [0, 1, 2]) dress(column, { wrap: true });
  cells.slice(EFFECT).forEach((cell, i) => {
    const column = EFFECT + i;
    if (typeof cell === 'number')
      dress(column, { numberFormat: signed && column === EFFECT ? SIGNED : MONEY });
    // A result in words stands where the amounts do.
    else if (column === EFFECT && cell !== null) dress(column, { align: 'right' });
  });
  return dressed;
}
