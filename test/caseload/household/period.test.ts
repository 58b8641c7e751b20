import assert from 'node:assert/strict';
import type { Said } from '../../../src/caseload';
import { assess } from '../../../src/engine';
import { check } from '../file';
import { codes, input } from './row';

const CATEGORY = { category: 2 } as const;
type Ends = Pick<Said, 'from' | 'to' | 'rightFrom' | 'rightUntil'>;

describe('the ends of the whole right, in September 2026', () => {
  const read: readonly (readonly [Ends, Pick<Said, 'from' | 'to'>])[] = [
    [{ rightFrom: '2025-03-01' }, {}],
    [{ rightFrom: '2026-08-31' }, {}],
    [{ rightFrom: '2026-09-01' }, { from: '2026-09-01' }],
    [{ rightFrom: '2026-09-15' }, { from: '2026-09-15' }],
    [{ rightFrom: '2026-09-30' }, { from: '2026-09-30' }],
    [{ rightUntil: '2026-09-01' }, { to: '2026-09-01' }],
    [{ rightUntil: '2026-09-30' }, { to: '2026-09-30' }],
    [{ rightUntil: '2026-10-01' }, {}],
    [{ rightFrom: '2025-03-01', rightUntil: '2027-12-31' }, {}],
    [
      { rightFrom: '2026-09-10', rightUntil: '2026-09-20' },
      { from: '2026-09-10', to: '2026-09-20' },
    ],
    // A row for a part of the month, of a right that began before or on that very day.
    [{ from: '2026-09-10', rightFrom: '2025-03-01' }, { from: '2026-09-10' }],
    [{ from: '2026-09-10', rightFrom: '2026-09-10' }, { from: '2026-09-10' }],
    [{ to: '2026-09-20', rightUntil: '2026-12-31' }, { to: '2026-09-20' }],
  ];
  for (const [ends, period] of read) {
    it(`${JSON.stringify(ends)} is ${JSON.stringify(period)}`, () => {
      const { from, to } = input({ ...CATEGORY, ...ends });
      assert.deepEqual({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, period);
    });
  }

  const refused: readonly (readonly [Ends, readonly string[]])[] = [
    [{ rightFrom: '2026-10-01' }, ['RIGHT_NOT_BEGUN']],
    [{ rightUntil: '2026-08-31' }, ['RIGHT_ENDED']],
    [{ rightFrom: '2026-10-01', rightUntil: '2026-08-31' }, ['RIGHT_NOT_BEGUN', 'RIGHT_ENDED']],
    [{ from: '2026-09-10', rightFrom: '2026-09-11' }, ['RIGHT_CONFLICT']],
    [{ to: '2026-09-10', rightUntil: '2026-09-11' }, ['RIGHT_CONFLICT']],
    [{ from: '2026-09-10', rightFrom: '2026-10-01' }, ['RIGHT_NOT_BEGUN']],
  ];
  for (const [ends, expected] of refused) {
    it(`${JSON.stringify(ends)} is ${expected.join(', ')}`, () => {
      assert.deepEqual(codes({ ...CATEGORY, ...ends }), expected);
    });
  }

  it('the month from a day of it is due in part, as with `from`', () => {
    const of = (ends: Ends) => assess(input({ ...CATEGORY, ...ends }));
    assert.deepEqual(of({ rightFrom: '2026-09-15' }), of({ from: '2026-09-15' }));
    assert.deepEqual(of({ rightFrom: '2024-09-15' }), of({}));
  });

  it('what the engine finds wrong with an end is said at the column that gave it', async () => {
    const [row] = await check(
      'Dossier;Maand;Cat;Recht sinds;Recht t.e.m.\nA;09/2026;2;20/09/2026;10/09/2026\n',
    );
    assert.ok(row?.status === 'refused');
    assert.deepEqual(
      row.problems.map(({ code, column }) => [code, column]),
      [['PERIOD_REVERSED', 'Recht t.e.m.']],
    );
  });
});

describe('headers of the ends of the right', () => {
  const HEADERS = {
    due: [
      'Début du droit | Droit depuis | Droit à partir du | Recht vanaf | Recht sinds | Begin van het recht',
      'Aanvang recht | Anspruchsbeginn | Right since',
    ],
    none: ['Einde recht | Recht tot | Recht t.e.m. | Fin du droit | Anspruchsende | Droit jusqu’au'],
  };
  const listed = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split(' | '));
  const cases = [
    { headers: listed(HEADERS.due), day: '15/10/2026', code: 'RIGHT_NOT_BEGUN' },
    { headers: listed(HEADERS.none), day: '30/06/2026', code: 'RIGHT_ENDED' },
    // Those of the contract stay days of the month.
    {
      headers: ['Date de début', 'Begindatum', 'Date de fin', 'Einddatum', 'du', 'tot'],
      day: '30/06/2026',
      code: 'PERIOD_OUTSIDE_MONTH',
    },
  ];
  for (const { headers, day, code } of cases) {
    for (const header of headers) {
      it(`${header}: ${code}`, async () => {
        const [row] = await check(`Dossier;Mois;Cat;${header}\nA;09/2026;2;${day}\n`);
        assert.ok(row?.status === 'refused');
        assert.deepEqual(
          row.problems.map((problem) => [problem.code, problem.column]),
          [[code, header]],
        );
      });
    }
  }
});
