import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FindingLine } from '../../../src/taskpane/worker';
import { Session } from '../../../src/taskpane/worker/session';

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../assets/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);
const told = { lang: 'fr', choices: {} } as const;

async function checked(
  session: Session,
  asked: Parameters<Session['check']>[0] = {},
): Promise<FindingLine[]> {
  const lines: FindingLine[] = [];
  assert.equal(await session.check(asked, (more) => void lines.push(...more)), true);
  return lines;
}

describe('session of the pane', () => {
  const session = new Session();
  beforeEach(() => session.forget());

  it('recognises, checks and explains the sample file', async () => {
    assert.equal(await session.openFile('caseload-fr.csv', file('caseload-fr.csv')), undefined);
    const seen = await session.recognise(told);
    assert.deepEqual([seen.form, seen.rows, seen.dossiers, seen.problems], ['flat', 230, 230, []]);
    assert.equal(seen.first.length, 3);
    const lines = await checked(session);
    assert.equal(lines.length, 230);
    const summary = session.summed();
    assert.equal(summary.dossiers, 230);
    assert.equal(lines.filter(({ outcome }) => outcome === 'refused').length, summary.refused);
    assert.equal(lines.filter(({ outcome }) => outcome === 'over').length, summary.over.count);
    const over = lines.find(({ outcome }) => outcome === 'over')!;
    const detail = session.detail(over.index, 'nl');
    assert.equal(detail.status, 'assessed');
    assert.equal(detail.page.sheet.lang, 'nl');
    assert.ok(detail.page.stamp !== undefined && detail.page.explained !== undefined);
    const refused = lines.find(({ outcome }) => outcome === 'refused')!;
    assert.equal(session.detail(refused.index, 'fr').status, 'refused');
  });

  it('a file with the line ends of Windows has the same headers: its last column can be told', async () => {
    const text = 'N° dossier;Mois;Catégorie;Indemnité;Somme\r\nA;2026-09;2;610,50;777,68\r\n';
    await session.openFile('windows.csv', bytes(text));
    assert.deepEqual((await session.recognise(told)).header.at(-1), 'Somme');
    const choices = { Somme: 'paid', Indemnité: 'replacement' };
    const seen = await session.recognise({ ...told, choices });
    assert.deepEqual([seen.dossiers, seen.problems], [1, []]);
    assert.deepEqual(seen.first[0]?.cells, [
      { target: 'replacement', text: '610,50' },
      { target: 'paid', text: '777,68' },
    ]);
    assert.deepEqual(
      (await checked(session)).map(({ outcome }) => outcome),
      ['correct'],
    );
  });

  it('reads the rows of a worksheet: a blank is no zero, and lines are those of the sheet', async () => {
    session.addValues([['Dossier', 'Mois', 'Catégorie', 'Payé']]);
    session.addValues([
      ['A', 46266, 2, 1367.34],
      ['B', 46266, null, 10],
    ]);
    const place = { name: 'Feuil1', firstRow: 4, firstColumn: 2, is1904: false };
    assert.equal(session.openValues(place), undefined);
    const seen = await session.recognise(told);
    assert.deepEqual(seen.months, { from: '2026-09', to: '2026-09' });
    const lines = await checked(session);
    assert.deepEqual(
      lines.map(({ line, outcome, cause }) => [line, outcome, cause]),
      [
        [5, 'correct', 'correct'],
        [6, 'refused', 'MISSING_CATEGORY'],
      ],
    );
  });

  it('counts days from 1904 where the workbook does', async () => {
    session.addValues([
      ['Dossier', 'Mois', 'Catégorie'],
      ['A', 46266 - 1462, 2],
    ]);
    session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904: true });
    assert.deepEqual((await session.recognise(told)).months, { from: '2026-09', to: '2026-09' });
  });

  it('says what is wrong with a header, at its cells', () => {
    session.addValues([['Liste'], ['Dossier', 'Mois'], ['A', '2026-09']]);
    const none = session.openValues({ name: 'Feuil1', firstRow: 3, firstColumn: 2, is1904: false });
    assert.deepEqual(none?.problems, [{ code: 'HEADER_BELOW', figures: { line: 4, cells: 'B3:B3' } }]);
  });

  it('shows the columns of a file that lacks one, and takes what the user says', async () => {
    await session.openFile('x.csv', bytes('N° interne;mois;catégorie;Somme\nA;2026-09;2;1367,34\n'));
    const seen = await session.recognise(told);
    assert.deepEqual(
      seen.problems.map(({ code }) => code),
      ['MISSING_COLUMN'],
    );
    assert.deepEqual(
      seen.columns.map(({ header, use, target }) => [header, use, target]),
      [
        ['N° interne', 'unknown', undefined],
        ['mois', 'read', 'month'],
        ['catégorie', 'read', 'category'],
        ['Somme', 'unknown', undefined],
      ],
    );
    const mapped = await session.recognise({
      lang: 'fr',
      choices: { 'N° interne': 'dossier', Somme: 'paid' },
    });
    assert.deepEqual(mapped.problems, []);
    assert.deepEqual(
      (await checked(session)).map(({ outcome }) => outcome),
      ['correct'],
    );
  });

  it('shows days as days while a column is missing, as far as a header speaks of them', async () => {
    for (const [is1904, shift] of [
      [false, 0],
      [true, 1462],
    ] as const) {
      session.addValues([
        ['Dossier', 'Begindatum', 'Recht tot', 'Geboortedatum', 'Dt einde contract', 'Loon', 'Bedrag op'],
        ['A', ...[46_327, 46_333, 29_221, 46_300].map((day) => day - shift), 1_300, 812.5],
      ]);
      session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904 });
      const { problems, columns } = await session.recognise({ lang: 'nl', choices: {} });
      assert.equal(problems[0]?.code, 'MISSING_COLUMN');
      assert.deepEqual(
        columns.map(({ sample }) => sample[0]),
        ['A', '01/11/2026', '07/11/2026', '01/01/1980', '05/10/2026', '1300', '812,5'],
      );
    }
  });

  it('says of days of other months what takes them, and of those that are left aside how many are lost', async () => {
    await session.openFile(
      'x.csv',
      bytes('dossier;mois;catégorie;Begindatum\nA;2026-09;2;01/03/2025\nB;2026-09;2;15/09/2026\n'),
    );
    const at = async (choices: Record<string, string>) =>
      (await session.recognise({ lang: 'nl', choices })).columns[3];
    const asHeader = await at({});
    assert.deepEqual([asHeader?.target, asHeader?.outside], ['from', { rows: 1, other: 'rightFrom' }]);
    const other = await at({ Begindatum: 'rightFrom' });
    assert.deepEqual([other?.target, other?.outside], ['rightFrom', undefined]);
    const aside = await at({ Begindatum: 'ignore' });
    assert.deepEqual([aside?.use, aside?.days], ['ignored', 1]);
  });

  it('says at a column that is not recognised what is to be found out before it can be', async () => {
    await session.openFile(
      'x.csv',
      bytes('dossier;mois;Salaire brut;Date de naissance;x\nA;2026-09;900,00;01/02/1980;\n'),
    );
    const { columns } = await session.recognise(told);
    assert.deepEqual(
      columns.map(({ advice }) => advice),
      [undefined, undefined, 'net', 'person', undefined],
    );
  });

  it('says at a column what is wrong with it, what is not read of it, and what another cell settled', async () => {
    await session.openFile('x.csv', bytes('dossier;mois;catégorie;payé;betaald\nA;2026-09;2;1,00;2,00\n'));
    const wrong = await session.recognise(told);
    assert.deepEqual(
      wrong.columns.map(({ problems }) => problems.map(({ code }) => code)),
      [[], [], [], ['DUPLICATE_COLUMN'], ['DUPLICATE_COLUMN']],
    );
    await session.openFile(
      'x.csv',
      bytes(
        'dossier;mois;catégorie;payé;Bénéficiaire du;Divers\nA;2026-09;2;1.314;15/09/2026;\nB;2026-09;2;89,90;;7,00\n',
      ),
    );
    const { columns } = await session.recognise(told);
    assert.deepEqual(
      columns.map(({ index, days, amounts, settled, guesses }) => [
        index,
        days,
        amounts,
        settled?.cells,
        guesses[0]?.target,
      ]),
      [
        [0, 0, 0, undefined, undefined],
        [1, 0, 0, undefined, undefined],
        [2, 0, 0, undefined, undefined],
        [3, 0, 0, 1, undefined],
        [4, 1, 0, undefined, 'from'],
        [5, 0, 1, undefined, undefined],
      ],
    );
    const [seen] = await checked(session);
    assert.equal(seen?.asRead, undefined);
  });

  it('compares days of a column that is not recognised with the month given for all rows', async () => {
    await session.openFile('x.csv', bytes('dossier;catégorie;Bénéficiaire du\nA;2;15/09/2026\n'));
    const daysAt = async (month: string) => (await session.recognise({ ...told, month })).columns[2]?.days;
    assert.deepEqual([await daysAt('2026-09'), await daysAt('2026-10')], [1, 0]);
  });

  it('tells the sheets of a workbook among which the user has to choose, and the months given for all rows', async () => {
    await session.openFile('x.csv', bytes('dossier;catégorie\nA;2\n'));
    assert.deepEqual(
      (await session.recognise(told)).problems.map(({ code }) => code),
      ['MISSING_COLUMN'],
    );
    const seen = await session.recognise({ ...told, month: '2026-09' });
    assert.deepEqual([seen.problems, seen.hasMonth], [[], false]);
    assert.deepEqual(
      (await checked(session, { month: '2026-09' })).map(({ due }) => due),
      ['1367.34'],
    );
  });

  it('never shows a national number', async () => {
    await session.openFile('x.csv', bytes('NISS;mois;catégorie\n85.07.30-033.28;2026-09;2\n'));
    const seen = await session.recognise(told);
    assert.equal(seen.columns[0]?.use, 'niss');
    assert.doesNotMatch(JSON.stringify([seen, await checked(session)]), /85\D?07\D?30/);
  });

  it('stops at the next batch, and can be started again', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => `D${i};2026-09;2`).join('\n');
    await session.openFile('x.csv', bytes(`dossier;mois;catégorie\n${rows}\n`));
    await session.recognise(told);
    const lines: FindingLine[] = [];
    const finished = await session.check({}, (more) => {
      lines.push(...more);
      session.stop('check');
    });
    assert.equal(finished, false);
    assert.ok(lines.length < 9_000, String(lines.length));
    assert.equal((await checked(session)).length, 9_000);
  });

  it('applies the readings that were chosen, but for rows that choose themselves', async () => {
    const custody = 'dossier;mois;catégorie;part de garde;nombre d’enfants mineurs\nA;2026-09;3;0,5;1\n';
    await session.openFile('x.csv', bytes(custody));
    await session.recognise(told);
    const [full] = await checked(session, { policy: { custody: 'full' } });
    const [days] = await checked(session, { policy: { custody: 'days' } });
    assert.ok(full?.due !== undefined && days?.due !== undefined, JSON.stringify([full, days]));
    assert.notEqual(full.due, days.due);
  });

  it('reckons readings and another month for what was checked', async () => {
    await session.openFile('x.csv', bytes('dossier;mois;catégorie\nA;2026-08;2\n'));
    await session.recognise(told);
    await checked(session);
    const heard: number[] = [];
    const costs = await session.readings((rows) => void heard.push(rows));
    assert.ok(costs !== undefined && costs.length > 5);
    assert.deepEqual(heard, [1]);
    const totals = await session.whatIf({ month: '2026-09' }, () => undefined);
    assert.deepEqual([totals?.all.before, totals?.all.after], [134047n, 136734n]);
  });

  it('makes the sheet of the wordings of AR 34 where they matter to a dossier', async () => {
    const session = new Session();
    session.addValues([
      ['Dossier', 'Mois', 'Catégorie', 'débiteurs d’aliments', 'revenus des débiteurs d’aliments', 'art34'],
      ['A', 46_266, 1, 1, 1300, 2026],
      ['B', 46_266, 2, null, null, null],
    ]);
    session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904: false });
    await session.recognise({ lang: 'fr', choices: {} });
    await session.check({}, () => undefined);
    const { others } = session.report('fr');
    assert.deepEqual(
      others.map(({ name }) => name),
      ['Synthèse', 'Art. 34', 'Causes'],
    );
    assert.deepEqual(
      others[1]!.rows?.slice(1).map(([dossier]) => dossier),
      ['A'],
    );
  });

  it('makes the report: its sheets, its rows, and the file', async () => {
    await session.openFile('x.csv', bytes('dossier;mois;catégorie;payé\n=1+1;2026-09;2;1367,34\n'));
    await session.recognise(told);
    await checked(session);
    const { findings, others } = session.report('fr');
    assert.equal(findings.rows?.length, 1);
    assert.ok(others.length >= 2);
    const [row] = session.findings(0, 1, 'fr', false);
    assert.equal(row?.[0], '=1+1');
    assert.ok(row.includes(46266) && row.includes(1367.34), JSON.stringify(row));
    const saved = await session.reportFile('fr');
    assert.equal(new TextDecoder().decode(saved?.subarray(0, 2)), 'PK');
  });
});
