import assert from 'node:assert/strict';
import Papa from 'papaparse';
import {
  eurosOf,
  harmless,
  reportCsvHeader,
  reportCsvRows,
  isHarmless,
  Summary,
  type CheckedRow,
  type DueTally,
  type ReportStyle,
  type Tally,
} from '../../src/caseload';
import { LANGS, type Lang } from '../../src/i18n';
import { check } from './file';

const KEYS =
  'dossier month status category art34 due paid difference cause detail warnings code line column message'.split(
    ' ',
  );

const FILE = `dossier;mois;cat;enfants mineurs;remplacement;payé
A;2026-09;2;;500,00;1000
=cmd|'/c calc'!A1;2026-09;2;1;;1367,34
-12;2026-09;2;;;"1.367,00"
"x;""y""
z";2026-09;1;;;
@sum;2027-01;2;;;5
B;2026-09;9;;abc;5
`;

function csv(rows: readonly CheckedRow[], lang: Lang, labels = false): { text: string; rows: string[][] } {
  const style: ReportStyle = { lang, labels };
  const text = reportCsvHeader(style) + reportCsvRows(rows, style);
  const parsed = Papa.parse<string[]>(text.replace('\ufeff', ''), {
    delimiter: lang === 'en' ? ',' : ';',
    skipEmptyLines: true,
  });
  assert.deepEqual(parsed.errors, []);
  return { text, rows: parsed.data };
}

describe('the report (caseload.md §4)', () => {
  it('one row a dossier, in the order read, under the keys', async () => {
    const [header, ...rows] = csv(await check(FILE), 'fr').rows;
    assert.deepEqual(header, KEYS);
    assert.deepEqual(
      rows.map((cells) => cells.slice(0, 9)),
      [
        ['A', '2026-09', 'due', '2', '2026', '888,18', '1000,00', '111,82', 'unexplained'],
        ["'=cmd|'/c calc'!A1", '2026-09', 'due', '2', '2026', '1367,34', '1367,34', '0,00', 'correct'],
        ["'-12", '2026-09', 'due', '2', '2026', '1367,34', '1367,00', '-0,34', 'correct-rounding'],
        ['x;"y" z', '2026-09', 'due', '1', '2026', '911,56', '', '', ''],
        ["'@sum", '2027-01', 'refused', '', '', '', '', '', 'date-outside-coverage'],
        ['B', '2026-09', 'refused', '', '', '', '', '', ''],
      ],
    );
    assert.deepEqual(rows[1]?.[10], 'CATEGORY_MISMATCH');
  });

  it('refused rows have code, line, column, message; the others have none', async () => {
    const rows = csv(await check(FILE), 'en').rows.slice(1);
    assert.deepEqual(rows[4]?.slice(11, 14), ['DATE_OUTSIDE_COVERAGE', '7', 'mois']);
    assert.equal(
      rows[5]?.slice(11).join('|'),
      'UNKNOWN_VALUE|8|cat|“cat”: This value is not accepted: “9”. Accepted values: 1 (cohabitant), 2 (isolated), 3 (family at charge). “remplacement”: This is not an amount in euro: “abc”.',
    );
    for (const cells of rows.slice(0, 4)) assert.deepEqual(cells.slice(11), ['', '', '', '']);
  });

  it('semicolon, mark and decimal comma for fr, nl, de; comma and point for en', async () => {
    const rows = await check(FILE);
    for (const lang of LANGS) {
      const { text } = csv(rows, lang);
      assert.equal(text.startsWith('\ufeff'), lang !== 'en', lang);
      assert.ok(text.includes(lang === 'en' ? ',1000.00,' : ';1000,00;'), lang);
      assert.ok(text.includes(lang === 'en' ? `${KEYS.join(',')}\r\n` : `${KEYS.join(';')}\r\n`), lang);
    }
  });

  it('labels instead of keys when asked', async () => {
    const [header, first, , , , refused] = csv(await check(FILE), 'nl', true).rows;
    assert.deepEqual(header?.slice(0, 3), ['Dossier', 'Maand', 'Status']);
    assert.deepEqual([first?.[2], first?.[8], refused?.[2]], ['te betalen', 'onverklaard', 'geweigerd']);
    assert.equal(refused?.[8], 'datum zonder bedragen');
  });

  it('warnings are codes, or sentences with the labels', async () => {
    const rows = await check('dossier;mois;cat;enfants mineurs;Divers\nA;2026-09;2;1;30,00\n');
    assert.equal(csv(rows, 'fr').rows[1]?.[10], 'CATEGORY_MISMATCH UNREAD_AMOUNT');
    const said = csv(rows, 'fr', true).rows[1]?.[10] ?? '';
    assert.match(said, /^La catégorie déclarée .* Une colonne non reconnue .* PAS compté.*\.$/);
  });

  it('the detail gives the figures behind the amount, and what explains another one, in the language', async () => {
    const rows = await check(
      'dossier;mois;cat;du;remplacement;payé\nA;2026-09;2;;500,00;1117,34\nB;2026-09;2;11/09/2026;;911,56\nC;2026-09;2;;;\nD;2026-09;2;;;1234,56\n',
    );
    const details = (lang: Lang) =>
      csv(rows, lang)
        .rows.slice(1)
        .map((cells) => cells[9]?.replaceAll('\u00a0', ' '));
    assert.deepEqual(details('fr'), [
      'montant de la catégorie : 1 367,34 €/mois ; ressources 6 000,00 €/an, comptées 5 750,00 €/an. En déduisant chaque mois l’exonération générale de 250,00 € par an, on obtient exactement les 1 117,34 € payés (dû : 888,18 €).',
      'montant de la catégorie : 1 367,34 €/mois ; 20/30 jours',
      'montant de la catégorie : 1 367,34 €/mois',
      'montant de la catégorie : 1 367,34 €/mois. Aucune des erreurs recherchées, seule ou avec une autre, ne donne le montant payé au cent près.',
    ]);
    assert.match(details('nl')[0]!, /; bestaansmiddelen .*jaar\. Met een maandelijkse aftrek .* euro\)\.$/);
  });

  it('a refused row has a cause only where its month is outside the coverage, and no amounts', async () => {
    const rows = csv(await check(FILE), 'en').rows.slice(1);
    assert.deepEqual(rows[4]?.slice(3, 11), ['', '', '', '', '', 'date-outside-coverage', '', '']);
    assert.deepEqual(rows[5]?.slice(3, 11), ['', '', '', '', '', '', '', '']);
  });

  it('no text can become a formula', () => {
    for (const text of ['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1'])
      assert.equal(harmless(text), `'${text}`);
    for (const text of ['a=1', '1-2', ' =', '', "'=1"]) assert.equal(harmless(text), text);
  });
});

describe('Summary', () => {
  const summaryOf = async (content: string) => {
    const summary = new Summary();
    for (const row of await check(content)) summary.add(row);
    return summary;
  };
  const shown = ({ count, due, paid, difference }: Tally) =>
    [count, ...[due, paid, difference].map(eurosOf)].join(' ');
  const owed = ({ count, due }: DueTally) => `${count} ${eurosOf(due)}`;

  it('counts and exact sums', async () => {
    const summary = await summaryOf(FILE);
    assert.equal(summary.dossiers, 6);
    assert.equal(summary.refused, 2);
    assert.equal(owed(summary.all), '4 4534.42');
    assert.equal(shown(summary.compared), '3 3622.86 3734.34 111.48');
    assert.equal(shown(summary.correct), '1 1367.34 1367.34 0.00');
    assert.equal(shown(summary.over), '1 888.18 1000.00 111.82');
    // Rounded down to the euro: correct but for that.
    assert.equal(shown(summary.harmless), '1 1367.34 1367.00 -0.34');
    assert.equal(shown(summary.under), '0 0.00 0.00 0.00');
    assert.equal(owed(summary.unpaid), '1 911.56');
    assert.equal(shown(summary.byCategory[1].compared), '0 0.00 0.00 0.00');
    assert.equal(owed(summary.byCategory[1].unpaid), '1 911.56');
    assert.equal(shown(summary.byCategory[2].compared), '3 3622.86 3734.34 111.48');
    assert.equal(owed(summary.byCategory[2].unpaid), '0 0.00');
    assert.deepEqual(
      [...summary.byCode],
      [
        ['DATE_OUTSIDE_COVERAGE', 1],
        ['UNKNOWN_VALUE', 1],
      ],
    );
    const rows = [{ line: 3, dossier: "=cmd|'/c calc'!A1" }];
    assert.deepEqual([...summary.byWarning], [['CATEGORY_MISMATCH', { count: 1, rows }]]);
  });

  it('the parts sum to the whole, and every difference is paid less due', async () => {
    const { compared, unpaid, all, correct, harmless, over, under, ...summary } = await summaryOf(
      `${FILE}E;2026-09;2;;;1340,47\n`,
    );
    const parts = [correct, harmless, over, under];
    assert.deepEqual(
      parts.map(({ count }) => count),
      [1, 1, 1, 1],
    );
    const categories = ([1, 2, 3] as const).map((category) => summary.byCategory[category]);
    for (const group of [parts, categories.map((category) => category.compared)]) {
      for (const field of ['due', 'paid', 'difference'] as const) {
        assert.equal(
          group.reduce((sum, tally) => sum + tally[field], 0n),
          compared[field],
          field,
        );
      }
      for (const { due, paid, difference } of [compared, ...group]) assert.equal(difference, paid - due);
    }
    assert.equal(
      categories.reduce((sum, category) => sum + category.unpaid.due, 0n),
      unpaid.due,
    );
    assert.deepEqual([compared.count + unpaid.count, compared.due + unpaid.due], [all.count, all.due]);
    assert.equal(summary.dossiers, summary.refused + all.count);
  });

  it('counts every cause with its euros, and refused months without', async () => {
    const { byCause } = await summaryOf(
      `${FILE}E;2026-09;2;;;1340,47\nF;2026-09;2;;;1368,00\nG;2026-09;2;;400,00;961,30\n`,
    );
    assert.deepEqual(
      [...byCause].map(([cause, { count, over, under }]) => [cause, count, eurosOf(over), eurosOf(under)]),
      [
        ['unexplained', 1, '111.82', '0.00'],
        ['correct', 1, '0.00', '0.00'],
        ['correct-rounding', 2, '0.66', '-0.34'],
        ['date-outside-coverage', 1, '0.00', '0.00'],
        ['old-bareme', 2, '0.00', '-53.75'],
      ],
    );
  });

  it('the causes and the bands sum to the whole', async () => {
    const { byCause, distribution, compared, harmless, over, under } = await summaryOf(FILE);
    const causes = [...byCause]
      .filter(([cause]) => cause !== 'date-outside-coverage')
      .map(([, sums]) => sums);
    const sum = (amounts: readonly bigint[]) => amounts.reduce((total, cents) => total + cents, 0n);
    assert.equal(
      causes.reduce((total, { count }) => total + count, 0),
      compared.count,
    );
    const sides = causes.map((cause) => cause.over + cause.under);
    assert.equal(sum(sides), over.difference + under.difference + harmless.difference);
    const accused = [...byCause].filter(([cause]) => !isHarmless(cause)).map(([, sums]) => sums);
    assert.equal(sum(accused.map((cause) => cause.over)), over.difference);
    assert.equal(sum(accused.map((cause) => cause.under)), under.difference);
    assert.equal(sum(distribution.map(({ difference }) => difference)), compared.difference);
    assert.equal(
      distribution.reduce((total, { count }) => total + count, 0),
      compared.count,
    );
  });

  it('a limit of the distribution belongs to the band nearer to zero, on both sides', async () => {
    // Due: 1847.89 in category 3; each limit with one cent less and one cent more.
    const differences = [-500, -100, -10, 0, 10, 100, 500].flatMap((euros) =>
      [-1, 0, 1].map((c) => euros * 100 + c),
    );
    const paid = differences.map((cents) => (184_789 + cents) / 100).map((euros) => euros.toFixed(2));
    const { distribution } = await summaryOf(
      `dossier;mois;cat;payé\n${paid.map((amount) => `A;2026-09;3;${amount}\n`).join('')}`,
    );
    assert.deepEqual(
      distribution.map(({ from, to, count, difference }) => [from, to, count, eurosOf(difference)]),
      [
        [undefined, '-500.00', 1, '-500.01'],
        ['-500.00', '-100.00', 3, '-1100.00'],
        ['-100.00', '-10.00', 3, '-210.00'],
        ['-10.00', '0.00', 3, '-20.00'],
        ['0.00', '0.00', 1, '0.00'],
        ['0.00', '10.00', 3, '20.00'],
        ['10.00', '100.00', 3, '210.00'],
        ['100.00', '500.00', 3, '1100.00'],
        ['500.00', undefined, 1, '500.01'],
      ],
    );
  });

  it('names the first five rows of a warning, and counts all', async () => {
    const lines = Array.from({ length: 7 }, (_, i) => `D${i};2026-09;2;1`);
    const { byWarning } = await summaryOf(`dossier;mois;cat;enfants mineurs\n${lines.join('\n')}\n`);
    const { count, rows } = byWarning.get('CATEGORY_MISMATCH')!;
    assert.equal(count, 7);
    assert.deepEqual(
      rows.map(({ dossier, line }) => [dossier, line]),
      [0, 1, 2, 3, 4].map((i) => [`D${i}`, i + 2]),
    );
  });

  it('names the lines to look at: of the same days twice both, and none for how an amount was made', async () => {
    const { toLookAt } = await summaryOf(
      `dossier;mois;cat;régime\n${['A;2026-09;2;', 'B;2026-09;2;ASE', 'C;2026-09;2;', 'A;2026-09;2;'].join('\n')}\n`,
    );
    assert.deepEqual(
      [...toLookAt].sort(([one], [other]) => one - other),
      [
        [2, 5],
        [5, 2],
      ],
    );
  });

  it('the ten largest differences, either way, equal ones in the order read', async () => {
    const amounts = [1, 5, 3, -9, 5, 0, 7, 8, 2, 4, 6, 10, -10];
    const lines = amounts.map((extra, i) => `D${i};2026-09;2;${1400 + extra},34`);
    const { largest } = await summaryOf(`dossier;mois;cat;payé\n${lines.join('\n')}\n`);
    assert.equal(largest.length, 10);
    assert.deepEqual(
      largest.map(({ difference }) => difference),
      ['43.00', '41.00', '40.00', '39.00', '38.00', '38.00', '37.00', '36.00', '35.00', '34.00'],
    );
    assert.deepEqual(
      largest.filter(({ difference }) => difference === '38.00').map(({ line }) => line),
      [3, 6],
    );
    assert.deepEqual(new Set(largest.map(({ cause }) => cause)), new Set(['unexplained']));
  });

  it('what is right under another reading is no difference to look at', async () => {
    const harmless = 'A;2026-09;3;1/2;1607,62\n'.repeat(12);
    const { largest, harmless: tally } = await summaryOf(
      `dossier;mois;cat;part de garde;payé\n${harmless}B;2026-09;2;;1400,00\n`,
    );
    assert.deepEqual(
      [tally.count, largest.map(({ dossier, difference }) => [dossier, difference])],
      [12, [['B', '32.66']]],
    );
  });

  it('stays exact beyond what a float can hold', async () => {
    const { compared } = await summaryOf(
      `dossier;mois;cat;payé\n${'A;2026-09;2;999999999999,99\n'.repeat(200)}`,
    );
    assert.equal(eurosOf(compared.paid), '199999999999998.00');
    assert.equal(eurosOf(-5n), '-0.05');
  });
});
