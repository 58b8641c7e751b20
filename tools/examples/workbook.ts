import { writeXlsx, type ConditionalRule, type WriteSheet } from 'hucre/xlsx';
import { areaOf, cellAt } from './address';
import { writtenSheet, type WrittenSheet } from './cell-map';
import { VERDICTS } from './check-formula';
import { firstSheet } from './first-sheet';
import type { Sheet } from './model';
import { CHECK_STYLES, FONT } from './style';

/** A fixed day: the same examples give the same file. */
const MADE = new Date('2026-11-21T00:00:00Z');

/** The workbook of the examples as xlsx. Excel is asked to calculate everything when it opens it (`fullCalcOnLoad`). */
export async function examplesWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({ sheet, ...writtenSheet(sheet) }));
  const contents = written.map(({ sheet, checks }) => ({
    name: sheet.name,
    about: sheet.about,
    checks,
    count: checks.reduce((sum, range) => sum + sizeOf(range), 0),
  }));
  return writeXlsx({
    sheets: [firstSheet(contents), ...written.map(({ sheet, ...rest }) => writeSheet(sheet, rest))],
    properties: {
      title: 'RIS / leefloon : exemples des fonctions',
      creator: 'ris-leefloon',
      created: MADE,
      modified: MADE,
    },
    defaultFont: FONT,
    dateSystem: '1900',
  });
}

function writeSheet(sheet: Sheet, { cells, checks }: WrittenSheet): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    merges: sheet.cells.flatMap(({ at, across }) => {
      if (across === undefined) return [];
      const { row, column } = cellAt(at);
      return [{ startRow: row, startCol: column, endRow: row, endCol: column + across }];
    }),
    conditionalRules: checks.flatMap(checkRules),
    rowDefs: rowHeights(sheet),
    ...(sheet.frozen.rows > 0 && { freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns } }),
    view: { showGridLines: false },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** In points. Programs do not measure titles and wrapped headers when they open a file. */
const HEIGHTS = { title: 24, header: 18, wrappedHeader: 33 };

function rowHeights({ cells, widths }: Sheet): Map<number, { height: number }> {
  const heights = new Map([[0, { height: HEIGHTS.title }]]);
  for (const { at, content, look } of cells) {
    if (look !== 'header') continue;
    const { row, column } = cellAt(at);
    const wraps = typeof content === 'string' && content.length > widths[column]! - 1;
    const height = wraps ? HEIGHTS.wrappedHeader : HEIGHTS.header;
    heights.set(row, { height: Math.max(height, heights.get(row)?.height ?? 0) });
  }
  return heights;
}

function checkRules(range: string, place: number): ConditionalRule[] {
  return (['passed', 'failed', 'pending'] as const).map((key, index) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${VERDICTS[key]}"`,
    priority: place * 3 + index + 1,
    range,
    style: CHECK_STYLES[key],
  }));
}

function sizeOf(range: string): number {
  const { first, last } = areaOf(range);
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}
