import assert from 'node:assert/strict';
import { openSheet, openWorkbook, type Sheet } from '../../../src/caseload/workbook';
import type { Row } from '../../../src/caseload';
import { packed, type Parts } from './package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet as it stands in the file: its rows, and what follows them. */
export interface SheetXml {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** `<row>` elements. */
  readonly rows: string;
  /** Ranges of merged cells. */
  readonly merges?: readonly string[];
}

/** What else a workbook has. */
export interface WorkbookXml {
  readonly strings?: readonly string[];
  /** Formats of numbers; the style n is the n-th of them, from 1. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
}

/** The parts of a workbook, written as XML by hand. */
export function partsOf(
  sheets: readonly SheetXml[],
  { strings = [], formats = [], is1904 }: WorkbookXml = {},
): Parts {
  const names = sheets.map(({ name }, index) => name ?? `Sheet${index + 1}`);
  const rel = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const custom = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${170 + index}" formatCode="${escaped(format)}"/>`] : [],
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 170 + index : format}" fontId="0"/>`,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${rel(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ state }, index) =>
          `<sheet name="${escaped(names[index]!)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...sheets.map((_, index) => rel(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      rel(sheets.length + 1, 'sharedStrings', 'sharedStrings.xml'),
      rel(sheets.length + 2, 'styles', 'styles.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, merges = [] }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><mergeCells>${merges
          .map((ref) => `<mergeCell ref="${ref}"/>`)
          .join('')}</mergeCells></worksheet>`,
      ]),
    ),
  };
}

/** The bytes of such a workbook. */
export function workbookOf(sheets: readonly SheetXml[], more: WorkbookXml = {}): Uint8Array {
  return packed(partsOf(sheets, more));
}

/** A `<row>` of plain cells: texts, numbers, nothing. */
export function row(line: number, cells: readonly (string | number | null)[]): string {
  const all = cells.map((cell, index) => {
    const ref = `${String.fromCharCode(65 + index)}${line}`;
    if (cell === null) return '';
    return typeof cell === 'number'
      ? `<c r="${ref}"><v>${cell}</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${line}">${all.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The header of the simplest caseload. */
export const HEADER = ['Dossier', 'Mois', 'Catégorie', 'Payé'];

/** The sheet of a workbook that must be readable. */
export async function sheetOf(bytes: Uint8Array, name?: string): Promise<Sheet> {
  const workbook = await openWorkbook(bytes);
  assert.ok(!('problems' in workbook), JSON.stringify(workbook));
  const sheet = await openSheet(workbook, name);
  assert.ok(!('problems' in sheet), JSON.stringify(sheet));
  return sheet;
}

/** All rows of such a sheet, the header first. */
export async function rowsOf(bytes: Uint8Array, name?: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of (await sheetOf(bytes, name)).rows()) rows.push(...batch);
  return rows;
}

/** The problems of a workbook, or of its sheet. */
export async function problemsOf(bytes: Uint8Array, name?: string): Promise<unknown> {
  const workbook = await openWorkbook(bytes);
  if ('problems' in workbook) return workbook.problems;
  const sheet = await openSheet(workbook, name);
  assert.ok('problems' in sheet, 'nothing is wrong with it');
  return sheet.problems;
}
