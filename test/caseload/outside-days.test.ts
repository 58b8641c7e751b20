import assert from 'node:assert/strict';
import { checkCaseload, openCaseload, type Caseload, type Mapping } from '../../src/caseload';
import { bytesOf } from './source';

const DAYS = ['01/03/2025', '12/09/2026', '01/10/2024', ''];

async function opened(header: string, days: readonly string[], target?: string): Promise<Caseload> {
  const rows = days.map((day, i) => `D${i};09/2026;2;${day}`);
  const names = ['Dossier', 'Maand', 'Cat', header];
  const mapping: Mapping | undefined =
    target === undefined ? undefined : { header: names, columns: new Map([[header, target]]) };
  const caseload = await openCaseload(bytesOf(`${names.join(';')}\n${rows.join('\n')}\n`), false, {
    mapping,
  });
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  return caseload;
}

async function rowsOf(caseload: Caseload) {
  const rows = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return rows;
}

describe('days of other months', () => {
  it('are counted in a column of days of the month, with the column that takes them', async () => {
    for (const [header, key, other] of [
      ['Begindatum', 'from', 'rightFrom'],
      ['Date de début', 'from', 'rightFrom'],
      ['Einddatum', 'to', 'rightUntil'],
    ] as const) {
      const { outside } = await opened(header, DAYS);
      assert.deepEqual(outside, [{ index: 3, header, key, other, rows: 2 }], header);
    }
  });

  it('are none where all are of their month, and in a column of days of any month', async () => {
    assert.deepEqual((await opened('Begindatum', ['12/09/2026', ''])).outside, []);
    assert.deepEqual((await opened('Recht sinds', DAYS)).outside, []);
    const other = await opened('Begindatum', DAYS, 'rightFrom');
    assert.deepEqual(other.outside, []);
    const rows = await rowsOf(other);
    assert.deepEqual(
      rows.map((row) => (row.status === 'refused' ? row.problems[0]?.code : row.input.from)),
      [undefined, '2026-09-12', undefined, undefined],
    );
  });

  it('under a header that is not recognised, make of it a column of days of any month', async () => {
    const guessed = async (days: readonly string[]) =>
      (await opened('Bénéficiaire du', days)).guesses.get(3)?.[0]?.target;
    assert.equal(await guessed(DAYS), 'rightFrom');
    assert.equal(await guessed(['01/03/2025']), 'rightFrom');
    assert.equal(await guessed(['12/09/2026', '15/09/2026']), 'from');
  });
});

describe('a column of days that the user leaves aside', () => {
  it('marks the rows of which a day of the month is not read', async () => {
    for (const header of ['Begindatum', 'Recht sinds', 'Bénéficiaire du']) {
      const caseload = await opened(header, DAYS, 'ignore');
      assert.deepEqual(
        caseload.unread.map(({ column, days, rows }) => [column.header, days, rows]),
        [[header, 1, 0]],
      );
      const rows = await rowsOf(caseload);
      assert.deepEqual(
        rows.map((row) => row.status !== 'refused' && row.warnings),
        [[], ['UNREAD_DAY'], [], []],
        header,
      );
    }
  });

  it('marks none where its header speaks of other days, or of none', async () => {
    for (const header of ['Geboortedatum', 'Beslissing van', 'Opmerking', 'Bedrag'])
      assert.deepEqual((await opened(header, DAYS, 'ignore')).unread, [], header);
  });
});
