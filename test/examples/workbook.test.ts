import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { areaOf, cellAt } from '../../tools/examples/address';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { FUNCTIONS } from '../../tools/examples/functions';
import { examplesWorkbook } from '../../tools/examples/workbook';
import { descendants, parseXml, type Element } from '../../tools/manifest/xml';
import { unzip } from './unzip';

const COMMITTED = new URL('../../assets/examples/ris-functions.xlsx', import.meta.url);
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

function elements(xml: string, name: string): Element[] {
  const root = parseXml(xml);
  if ('error' in root) throw new Error(root.error);
  return descendants(root).filter((element) => element.name === name);
}

const child = (element: Element, name: string) => element.children.find((found) => found.name === name);

/** A cell with a formula. */
interface FormulaCell {
  readonly sheet: string;
  readonly cell: Element;
  readonly formula: Element;
  readonly address: string;
}

describe('the workbook of the examples', () => {
  const parts = unzip(readFileSync(COMMITTED));
  const part = (name: string) => parts.get(name) ?? assert.fail(`no part ${name}`);
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'));
  const formulas: FormulaCell[] = sheets.flatMap((sheet) =>
    elements(part(sheet), 'c').flatMap((cell) => {
      const formula = child(cell, 'f');
      return formula === undefined ? [] : [{ sheet, cell, formula, address: cell.attributes['r']! }];
    }),
  );
  const ours = formulas.filter(({ formula }) => formula.text.includes('RIS'));
  const plain = formulas.filter((found) => !ours.includes(found));

  it('is the one that the examples give', async () => {
    assert.deepEqual(
      unzip(await examplesWorkbook(EXAMPLE_SHEETS)),
      parts,
      'run: npx tsx tools/make-examples.ts',
    );
  });

  it('is the same file each time', async () => {
    assert.deepEqual(await examplesWorkbook(EXAMPLE_SHEETS), await examplesWorkbook(EXAMPLE_SHEETS));
  });

  it('holds every example, each function with the prefix of custom functions', () => {
    assert.equal(ours.length, EXAMPLE_SHEETS.flatMap(({ examples }) => examples).length);
    const form = new RegExp(`^_xldudf_RIS_(${Object.keys(FUNCTIONS).join('|')})\\([^!]*\\)$`);
    for (const { formula } of ours) assert.match(formula.text, form);
  });

  it('stores each as a dynamic array that begins in its own cell', () => {
    for (const { cell, formula, address } of ours) {
      assert.equal(cell.attributes['cm'], '1', address);
      assert.equal(formula.attributes['t'], 'array', address);
      assert.equal(formula.attributes['ref']?.split(':')[0], address);
    }
  });

  it('lets no spill run into a formula, and saves a value in each of its cells but the blank ones', () => {
    let blank = 0;
    for (const { sheet, formula, address } of ours) {
      const { first, last } = areaOf(formula.attributes['ref']!);
      for (const cell of elements(part(sheet), 'c')) {
        const { row, column } = cellAt(cell.attributes['r']!);
        const inside = row >= first.row && row <= last.row && column >= first.column && column <= last.column;
        if (!inside || cell.attributes['r'] === address) continue;
        assert.equal(child(cell, 'f'), undefined, cell.attributes['r']);
        if (child(cell, 'v') === undefined) blank += 1;
      }
    }
    const empty = EXAMPLE_SHEETS.flatMap(({ examples }) =>
      examples.flatMap(({ expected }) =>
        expected.kind === 'cells'
          ? expected.cells.flat().filter(({ figure }) => 'text' in figure && figure.text === '')
          : [],
      ),
    );
    assert.equal(blank, empty.length);
  });

  it('leaves the cells free into which a table of unknown size spills', () => {
    for (const sheet of EXAMPLE_SHEETS) {
      for (const { at, expected } of sheet.examples) {
        if (expected.kind !== 'holds') continue;
        const { row, column } = cellAt(at);
        const taken = sheet.cells.filter((cell) => {
          const place = cellAt(cell.at);
          return place.row >= row && place.column >= column && place.column < column + expected.looks.length;
        });
        assert.deepEqual(taken, [], sheet.name);
      }
    }
  });

  it('has the metadata of dynamic arrays, reached from the workbook', () => {
    const metadata = part('xl/metadata.xml');
    assert.deepEqual(
      elements(metadata, 'metadataType').map(({ attributes }) => attributes['name']),
      ['XLDAPR'],
    );
    assert.equal(elements(metadata, 'dynamicArrayProperties')[0]?.attributes['fDynamic'], '1');
    assert.equal(elements(metadata, 'cellMetadata')[0]?.attributes['count'], '1');
    const related = elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').find(
      ({ attributes }) => attributes['Type'] === `${RELATIONSHIPS}/sheetMetadata`,
    );
    assert.equal(related?.attributes['Target'], 'metadata.xml');
    const type = elements(part('[Content_Types].xml'), 'Override').find(
      ({ attributes }) => attributes['PartName'] === '/xl/metadata.xml',
    );
    assert.equal(type?.attributes['ContentType'], METADATA_TYPE);
  });

  it('checks with functions that every Excel has, and saves no verdict', () => {
    const known = new Set(['IF', 'OR', 'ISERROR', 'ERROR.TYPE', 'COUNTIF', 'SUM']);
    assert.ok(plain.length > 150, `${plain.length} checks`);
    for (const { cell, formula, address } of plain) {
      for (const [, name] of formula.text.matchAll(/([A-Z.]+)\(/g)) assert.ok(known.has(name!), formula.text);
      assert.equal(child(cell, 'v'), undefined, address);
      assert.equal(cell.attributes['cm'], undefined, address);
    }
  });

  it('asks Excel to calculate when it opens, and counts days from 1900', () => {
    assert.equal(elements(part('xl/workbook.xml'), 'calcPr')[0]?.attributes['fullCalcOnLoad'], '1');
    assert.deepEqual(
      elements(part('xl/workbook.xml'), 'workbookPr').filter(
        ({ attributes }) => attributes['date1904'] === '1',
      ),
      [],
    );
  });

  it('links to nothing outside, has no macro and no defined name', () => {
    assert.deepEqual(
      [...parts.keys()].filter((name) => /externalLink|vbaProject|connections|webextension/i.test(name)),
      [],
    );
    assert.deepEqual(elements(part('xl/workbook.xml'), 'definedName'), []);
    for (const [name, xml] of parts) assert.ok(!xml.includes('TargetMode="External"'), name);
    for (const { formula } of formulas) assert.ok(!formula.text.includes('['), formula.text);
  });

  it('keeps the formulas that it shows as texts', () => {
    const texts = elements(part('xl/sharedStrings.xml'), 't').map(({ text }) => text);
    assert.ok(texts.includes('=RIS.KINDS()'));
  });

  it('tells nothing of the machine that made it', () => {
    for (const [name, xml] of parts) assert.doesNotMatch(xml, /\/home\/|\/tmp\/|\/work\/|[A-Z]:\\/, name);
  });

  it('freezes the headers and sizes every column', () => {
    EXAMPLE_SHEETS.forEach((sheet, index) => {
      const xml = part(`xl/worksheets/sheet${index + 2}.xml`);
      assert.equal(elements(xml, 'col').length, sheet.widths.length, sheet.name);
      assert.equal(elements(xml, 'pane')[0]?.attributes['state'], 'frozen', sheet.name);
    });
  });
});
