import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { ReadingCosts } from '../../../src/caseload/readings';
import { LANGS, type Lang } from '../../../src/i18n';
import { check } from '../file';
import { Package, reportBytes } from './report';

const FILE = [
  'dossier;month;category;work;paid',
  'A;2026-09;2;;1367.34',
  'B;2026-09;2;500;1367.34',
  'C;2026-09;1;;900.00',
  'D;2026-09;3;;',
  'E;2026-09;9;;100',
  'F;2026-09;2;;1.00',
].join('\n');

const report = async (lang: Lang = 'fr'): Promise<Package> => {
  const rows = await check(FILE);
  const readings = new ReadingCosts();
  for (const row of rows) if (row.status !== 'refused') readings.add(row);
  return new Package(await reportBytes(rows, { style: { lang, labels: true }, readings: readings.list() }));
};

describe('report as a workbook: its package', () => {
  let found: Package;
  before(async () => {
    found = await report();
  });

  it('every part has a content type, and every type its part', () => {
    const types = found
      .all('[Content_Types].xml', 'Override')
      .map(({ attributes }) => attributes['PartName']!.slice(1));
    const defaults = found
      .all('[Content_Types].xml', 'Default')
      .map(({ attributes }) => attributes['Extension']);
    assert.deepEqual(defaults.sort(), ['rels', 'xml']);
    const parts = [...found.parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    assert.deepEqual([...types].sort(), parts.sort());
  });

  it('every relation leads to a part, and every part is reached', () => {
    const reached = new Set<string>();
    for (const path of found.parts.keys()) {
      if (!path.endsWith('.rels')) continue;
      const home = posix.dirname(posix.dirname(path));
      const ids: string[] = [];
      for (const { attributes } of found.all(path, 'Relationship')) {
        const { Target = '', Id = '', TargetMode } = attributes;
        assert.equal(TargetMode, undefined, 'nothing outside of the file');
        ids.push(Id);
        reached.add(posix.join(home, Target));
      }
      assert.equal(new Set(ids).size, ids.length, path);
    }
    const parts = [...found.parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    assert.deepEqual([...reached].sort(), parts.sort());
  });

  it('every relation that a part names is there', () => {
    for (const path of found.parts.keys()) {
      const named = [...found.part(path).matchAll(/r:id="(\w+)"/g)].map(([, id]) => id!);
      if (named.length === 0 || path.endsWith('.rels')) continue;
      const rels = found.all(
        posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`),
        'Relationship',
      );
      const ids = rels.map(({ attributes }) => attributes['Id']!);
      assert.deepEqual([...named].sort(), [...ids].filter((id) => named.includes(id)).sort(), path);
    }
  });

  it('each table covers its header and rows, and its columns are named as their header cells', () => {
    const tables = [...found.parts.keys()].filter((path) => path.startsWith('xl/tables/'));
    const names = tables.map((path) => found.root(path).attributes['name']);
    assert.deepEqual(names, ['Findings', 'Readings', 'Causes']);
    const homes = ['Constats', 'Lectures', 'Causes'].map((sheet) => found.sheets.get(sheet)!);
    tables.forEach((path, index) => {
      const { ref = '', totalsRowShown } = found.root(path).attributes;
      const cells = found.cells(homes[index]!);
      const columns = found.all(path, 'tableColumn').map(({ attributes }) => attributes['name']!);
      const headers = [...cells]
        .filter(([address]) => /^[A-Z]+1$/.test(address))
        .map(([, { value }]) => value);
      assert.deepEqual(columns, headers, path);
      assert.equal(new Set(columns.map((name) => name.toLowerCase())).size, columns.length);
      const last = Math.max(...[...cells.keys()].map((address) => Number(address.replace(/\D/g, ''))));
      assert.equal(ref, `A1:${String.fromCharCode(64 + columns.length)}${last}`);
      assert.equal(found.all(path, 'autoFilter')[0]?.attributes['ref'], ref);
      assert.equal(totalsRowShown, '0');
    });
  });

  it('each chart stands on cells that are there: names and numbers', () => {
    const charts = [...found.parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    assert.equal(charts.length, 3);
    const cells = found.cells(found.sheets.get('Synthèse')!);
    for (const path of charts) {
      assert.equal(found.all(path, 'c:barChart').length, 1);
      for (const series of found.all(path, 'c:ser')) {
        for (const [part, type] of [
          ['c:cat', 's'],
          ['c:val', 'n'],
        ] as const) {
          const reference = series.children.find(({ name }) => name === part)!.children[0]!.children[0]!.text;
          const [, column, from, same, to] = /^'Synthèse'!\$([A-E])\$(\d+):\$([A-E])\$(\d+)$/.exec(
            reference,
          )!;
          assert.equal(column, same);
          assert.ok(Number(from) <= Number(to), reference);
          for (let row = Number(from); row <= Number(to); row += 1)
            assert.equal(cells.get(`${column}${row}`)?.type, type, `${column}${row}`);
        }
      }
    }
    assert.equal(found.all('xl/drawings/drawing2.xml', 'c:chart').length, 3);
  });

  it('header and first column are printed on every page: the name of the sheet stands in quotes', () => {
    const sheets = [...found.sheets.keys()];
    const names = found.all('xl/workbook.xml', 'definedName').map(({ attributes, text }) => ({
      name: attributes['name'],
      sheet: sheets[Number(attributes['localSheetId'])],
      text,
    }));
    assert.deepEqual(
      names,
      ['Constats', 'Lectures', 'Causes'].map((sheet) => ({
        name: '_xlnm.Print_Titles',
        sheet,
        text: `'${sheet}'!$A:$A,'${sheet}'!$1:$1`,
      })),
    );
  });

  it('header and first column stay in sight', () => {
    for (const sheet of ['Constats', 'Lectures', 'Causes']) {
      const [pane] = found.all(found.sheets.get(sheet)!, 'pane');
      assert.deepEqual(
        ['xSplit', 'ySplit', 'state', 'topLeftCell'].map((name) => pane?.attributes[name]),
        ['1', '1', 'frozen', 'B2'],
      );
    }
  });

  it('too much, too little and refused stand out', () => {
    const path = found.sheets.get('Constats')!;
    const rules = found
      .all(path, 'conditionalFormatting')
      .map(({ attributes, children }) => [
        attributes['sqref'],
        ...children.map((rule) => `${rule.attributes['operator']} ${rule.children[0]!.text}`),
      ]);
    assert.deepEqual(rules, [
      ['H2:H7', 'greaterThan 0', 'lessThan 0'],
      ['C2:C7', 'equal "refusé"'],
    ]);
    for (const { attributes } of found.all(path, 'cfRule'))
      assert.ok(found.all('xl/styles.xml', 'dxf')[Number(attributes['dxfId'])]);
  });

  it('in each language: sheets with names that Excel takes, tables with names of their own', async () => {
    for (const lang of LANGS) {
      const other = await report(lang);
      const names = [...other.sheets.keys()];
      assert.equal(new Set(names).size, 4);
      for (const name of names) assert.match(name, /^[^[\]:*?/\\]{1,31}$/);
      for (const path of [1, 2, 3].map((table) => `xl/tables/table${table}.xml`)) {
        const columns = other
          .all(path, 'tableColumn')
          .map(({ attributes }) => attributes['name']!.toLowerCase());
        assert.equal(new Set(columns).size, columns.length, `${lang} ${path}`);
      }
      const euro = lang === 'nl' || lang === 'en' ? /^"€"\\ #,##0\.00;/ : /^#,##0\.00\\ "€";/;
      const due = other.cells(other.sheets.get(names[0]!)!).get('F2')!;
      assert.match(other.format(due.style), euro);
    }
  });
});
