import assert from 'node:assert/strict';
import { Summary, type CheckedRow, type RefusedRow } from '../../../src/caseload';
import { MOST_REPORT_ROWS, reportWorkbook } from '../../../src/caseload/report-workbook';
import { ReadingCosts } from '../../../src/caseload/readings';
import { causeLabel } from '../../../src/i18n';
import { check } from '../file';
import { rowsOf } from '../workbook/sheets';
import { causesIn, Package, reportBytes } from './report';

/** The cells of a sheet that were read back with the other reader, without the header. */
async function readBack(bytes: Uint8Array, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const [, ...rows] = await rowsOf(bytes, sheet);
  return rows.map(({ cells }) => cells);
}

describe('report as a workbook: findings', () => {
  it('amounts are numbers to the cent, months are days, all else is text', async () => {
    const rows = await check(
      ['dossier;month;category;paid', '0012;2026-09;2;1367,34', '+32;2026-02;1;0,10', 'x;2026-13;1;5'].join(
        '\n',
      ),
    );
    const bytes = await reportBytes(rows);
    const [first = [], second = [], third = []] = await readBack(bytes, 'Constats');
    assert.deepEqual(first.slice(0, 9), [
      '0012',
      '2026-09-01',
      'à payer',
      2,
      2026,
      1367.34,
      1367.34,
      0,
      'correct',
    ]);
    assert.equal(second[0], "'+32");
    assert.deepEqual(second.slice(5, 8), [876.13, 0.1, -876.03]);
    assert.deepEqual(third.slice(0, 3), ['x', null, 'refusé']);
    assert.deepEqual(third.slice(11, 14), ['BAD_DATE', 4, 'month']);
    const found = new Package(bytes);
    const cells = found.cells('xl/worksheets/sheet1.xml');
    assert.deepEqual(
      ['A2', 'B2', 'F2'].map((address) => [
        cells.get(address)?.type,
        found.format(cells.get(address)!.style),
      ]),
      [
        ['s', '@'],
        ['n', 'mm/yyyy'],
        ['n', '#,##0.00\\ "€";\\-#,##0.00\\ "€"'],
      ],
    );
    assert.equal(cells.get('B2')?.value, '46266');
    assert.equal(cells.get('H3')?.value, '-876.03');
  });

  it('every cent below the limit of the contract is the same cent in the cell', async () => {
    const [row] = await check('dossier;month;category;paid\nA;2026-09;2;999999999999,99');
    assert.equal((await readBack(await reportBytes([row!]), 'Constats'))[0]?.[6], 999999999999.99);
  });

  it('with keys for labels where no language was asked for', async () => {
    const rows = await check('dossier;month;category;paid\nA;2026-09;2;1\nB;2026-09;9;1');
    const bytes = await reportBytes(rows, { style: { lang: 'en', labels: false } });
    const [header] = await rowsOf(bytes, 'Findings');
    assert.deepEqual(header?.cells.slice(0, 4), ['dossier', 'month', 'status', 'category']);
    const found = new Package(bytes);
    const [, status] = found.all('xl/worksheets/sheet1.xml', 'conditionalFormatting');
    assert.equal(status?.children[0]?.children[0]?.text, '"refused"');
    assert.equal((await readBack(bytes, 'Findings'))[1]?.[2], 'refused');
  });

  it('a caseload without rows gives a table with an empty row, and no chart of nothing', async () => {
    const found = new Package(await reportBytes([]));
    assert.equal(found.root('xl/tables/table1.xml').attributes['ref'], 'A1:O2');
    assert.deepEqual([...found.sheets.keys()], ['Constats', 'Synthèse', 'Causes']);
    assert.equal([...found.parts.keys()].filter((path) => path.includes('charts/chart')).length, 0);
  });

  it('the same rows give the same bytes', async () => {
    const rows = await check('dossier;month;category;paid\nA;2026-09;2;1');
    assert.deepEqual(await reportBytes(rows), await reportBytes(rows));
  });

  it('rows may come in batches, and the summary be counted meanwhile', async () => {
    const rows = await check('dossier;month;category;paid\nA;2026-09;2;1\nB;2026-09;2;1\nC;2026-09;1;1');
    const summary = new Summary();
    async function* batches(): AsyncGenerator<readonly CheckedRow[]> {
      for (const row of rows) {
        summary.add(row);
        yield await Promise.resolve([row]);
      }
    }
    assert.deepEqual(await reportBytes(rows), await reportBytes(rows, { rows: batches(), summary }));
  });

  it('more rows than a workbook takes are refused by name', async () => {
    const [row] = await check('dossier;month;category;paid\nA;2026-09;2;1');
    const batch = Array.from({ length: MOST_REPORT_ROWS + 1 }, () => row!);
    const result = await reportWorkbook({
      style: { lang: 'fr', labels: true },
      rows: [batch],
      summary: new Summary(),
      causes: [],
    });
    assert.ok('problems' in result);
    assert.equal(result.problems[0]?.code, 'REPORT_TOO_LONG');
  });
});

describe('report as a workbook: no text becomes a formula', () => {
  const HOSTILE = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20x',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x";"y")',
    '_x003D_1+1',
    '_x000D_=1',
    '#REF!',
    '#N/A',
    '\u0000=1',
    '\u001b[2J',
    '\ufffe',
    '\ud800',
    '<f>1+1</f>',
    ']]>',
    '&#61;1',
    '"',
    "'=1",
    'é'.repeat(40_000),
  ];

  it('ids, headers, values and messages: texts, each without the beginning of a formula', async () => {
    const rows = HOSTILE.map((text, index): RefusedRow => ({
      line: index + 2,
      dossier: text,
      month: '2026-09',
      status: 'refused',
      problems: [
        { code: 'BAD_AMOUNT', column: text, figures: { value: text } },
        { code: text, column: text },
      ],
    }));
    const bytes = await reportBytes(rows);
    const found = new Package(bytes);
    for (const path of found.sheets.values()) {
      assert.deepEqual(found.all(path, 'f'), []);
      for (const [address, { type }] of found.cells(path)) assert.match(type, /^[sn]$/, address);
    }
    for (const text of found.strings) {
      assert.doesNotMatch(text, /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/, JSON.stringify(text));
      assert.ok(text.length <= 32_767);
    }
    // What was no danger is what it was.
    const ids = (await readBack(bytes, 'Constats')).map(([id]) => id);
    assert.equal(ids.length, HOSTILE.length);
    for (const [hostile, shown] of [
      ['=1+1', "'=1+1"],
      ['\t=1', "'\t=1"],
      ['_x003D_1+1', '_x003D_1+1'],
      ['#REF!', "'#REF!"],
      ['\u0000=1', '\ufffd=1'],
      ['<f>1+1</f>', '<f>1+1</f>'],
      ['&#61;1', '&#61;1'],
      ["'=1", "'=1"],
    ] as const)
      assert.equal(ids[HOSTILE.indexOf(hostile)], shown);
  });

  it('nor those of causes and readings', async () => {
    const causes = [{ code: '=a', label: '+b', meaning: '-c', next: '@d' }];
    const readings = [
      {
        policy: '=p' as 'custody',
        value: '=v',
        isDefault: false,
        dossiers: 1,
        difference: '-0.10',
        refused: 0,
        unknown: 0,
      },
    ];
    const found = new Package(await reportBytes([], { causes, readings }));
    for (const text of found.strings) assert.doesNotMatch(text, /^[=+\-@]/, text);
    assert.ok(["'=a", "'+b", "'-c", "'@d", "'=p", "'=v"].every((text) => found.strings.includes(text)));
  });
});

describe('report as a workbook: summary, readings, causes', () => {
  const FILE = [
    'dossier;month;category;work;paid',
    'A;2026-09;2;;1367,34',
    'B;2026-09;2;;1367,34',
    'C;2026-09;2;6000;1367,34',
    'D;2026-09;1;;',
    'E;2026-09;9;;1',
    'F;2026-09;3;;100,00',
  ].join('\n');

  it('the figures of the summary, exact', async () => {
    const bytes = await reportBytes(await check(FILE));
    const cells = [...new Package(bytes).cells('xl/worksheets/sheet2.xml')];
    const lineOf = (name: string, column: string): (string | undefined)[] => {
      const row = cells
        .find(([address, { value }]) => address.startsWith('A') && value === name)?.[0]
        .slice(1);
      return [...column].map((letter) => cells.find(([address]) => address === `${letter}${row}`)?.[1].value);
    };
    assert.deepEqual(lineOf('Correctes', 'BCDE'), ['2', '2734.68', '2734.68', '0']);
    assert.deepEqual(lineOf('Payées en trop', 'BD'), ['1', '1367.34']);
    assert.deepEqual(lineOf('Payées en moins', 'BCDE'), ['1', '1847.89', '100', '-1747.89']);
    assert.deepEqual(lineOf('Sans montant payé', 'BCD'), ['1', '911.56', undefined]);
    assert.deepEqual(lineOf('Refusées', 'BC'), ['1', undefined]);
    assert.deepEqual(lineOf('Lues', 'B'), ['6']);
    assert.deepEqual(lineOf('3 · famille à charge', 'BCDE'), ['1', '1847.89', '100', '-1747.89']);
    assert.deepEqual(lineOf('1 · cohabitant, sans montant payé', 'BC'), ['1', '911.56']);
    assert.deepEqual(lineOf(causeLabel('fr', 'correct'), 'BE'), ['2', '0']);
    assert.deepEqual(lineOf('0,00', 'BE'), ['2', '0']);
    assert.deepEqual(lineOf('< −500,00', 'BE'), ['1', '-1747.89']);
  });

  it('the warnings right below the counts, each with its dossiers; no title where there are none', async () => {
    const twice =
      'dossier;month;category;paid\nA;2026-09;2;1367,34\nA;2026-09;2;1367,34\n=B;2026-09;2;1367,34';
    const cells = new Package(await reportBytes(await check(twice))).cells('xl/worksheets/sheet2.xml');
    const named = [...cells].filter(([address]) => address.startsWith('A')).map(([, { value }]) => value);
    const isTitle = ({ value }: { value: string | undefined }) => value === 'Avertissements';
    const at = named.indexOf('Avertissements');
    assert.deepEqual(named[at - 1], 'Lues');
    const until = named.indexOf('Par catégorie');
    const [first = '', ...rest] = named.slice(at + 1, until);
    assert.ok(first.startsWith('1 × Deux lignes du même dossier couvrent les mêmes jours'), first);
    assert.equal(rest.at(-1), 'A (lignes 2 et 3)');
    assert.ok([first, ...rest].every((line) => line.length <= 100));
    const once = await reportBytes(await check('dossier;month;category;paid\nA;2026-09;2;1367,34'));
    assert.ok(![...new Package(once).cells('xl/worksheets/sheet2.xml').values()].some(isTitle));
  });

  it('the chart of causes leaves out the correct ones, that of differences those without', async () => {
    const found = new Package(await reportBytes(await check(FILE)));
    const cells = found.cells('xl/worksheets/sheet2.xml');
    const namesOf = (path: string): (string | undefined)[] => {
      const reference = found.all(path, 'c:cat')[0]!.children[0]!.children[0]!.text;
      const [from, to] = [...reference.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row)) as [
        number,
        number,
      ];
      return Array.from({ length: to - from + 1 }, (_, index) => cells.get(`A${from + index}`)?.value);
    };
    const causes = namesOf('xl/charts/chart1.xml');
    assert.equal(causes.length, 2);
    assert.ok(!causes.includes(causeLabel('fr', 'correct')));
    assert.deepEqual(namesOf('xl/charts/chart2.xml').length, 3);
    const bands = namesOf('xl/charts/chart3.xml');
    assert.deepEqual([bands.length, bands[0], bands[7]], [8, '< −500,00', '> 500,00']);
  });

  it('what is right but for a rounding has its line among the counts, and its cause in table and chart', async () => {
    const rows = await check(
      ['dossier;month;category;paid', 'A;2026-09;2;1367,34', 'B;2026-09;2;1368', 'C;2026-09;2;1400'].join(
        '\n',
      ),
    );
    const found = new Package(await reportBytes(rows));
    const cells = found.cells('xl/worksheets/sheet2.xml');
    const named = [...cells].filter(([address]) => address.startsWith('A')).map(([, { value }]) => value);
    const rowOf = (name: string) =>
      [...cells].find(([address, { value }]) => address.startsWith('A') && value === name)![0].slice(1);
    const row = rowOf('Justes à l’arrondi ou à la lecture près');
    assert.deepEqual(
      ['B', 'C', 'D', 'E'].map((column) => cells.get(column + row)?.value),
      ['1', '1367.34', '1368', '0.66'],
    );
    assert.equal(cells.get(`B${rowOf('Payées en trop')}`)?.value, '1');
    assert.ok(named.includes(causeLabel('fr', 'correct-rounding')));
    const reference = found.all('xl/charts/chart1.xml', 'c:cat')[0]!.children[0]!.children[0]!.text;
    assert.ok(reference.includes(`$${rowOf(causeLabel('fr', 'correct-rounding'))}`), reference);
  });

  it('with nothing paid there is one chart, of what is due', async () => {
    const found = new Package(
      await reportBytes(await check('dossier;month;category\nA;2026-09;2\nB;2026-09;1')),
    );
    const charts = [...found.parts.keys()].filter((path) => /charts\/chart\d/.test(path));
    assert.equal(charts.length, 1);
    assert.equal(found.all(charts[0]!, 'c:ser').length, 1);
  });

  it('what each reading costs, with its sign; and no sheet where that was not reckoned', async () => {
    const rows = await check(FILE);
    const readings = new ReadingCosts();
    for (const row of rows) if (row.status !== 'refused') readings.add(row);
    const bytes = await reportBytes(rows, { readings: () => readings.list() });
    const found = await readBack(bytes, 'Lectures');
    assert.equal(found.length, readings.list().length);
    readings.list().forEach(({ dossiers, difference, isDefault, refused, unknown }, index) => {
      assert.deepEqual(found[index]?.slice(2), [
        isDefault ? 'oui' : null,
        dossiers,
        Number(difference),
        refused,
        unknown,
      ]);
    });
    assert.ok(!new Package(await reportBytes(rows)).sheets.has('Lectures'));
  });

  it('every cause with its meaning, what to do, and how many have it', async () => {
    const rows = await check(FILE);
    const found = await readBack(await reportBytes(rows), 'Causes');
    const causes = causesIn('fr');
    assert.deepEqual(
      found.map((cells) => cells.slice(0, 4)),
      causes.map(({ code, label, meaning, next }) => [code, label, meaning, next]),
    );
    assert.equal(found.find(([code]) => code === 'correct')?.[4], 2);
    assert.equal(
      found.reduce((sum, cells) => sum + Number(cells[4]), 0),
      4,
    );
  });
});
