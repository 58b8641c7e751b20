import assert from 'node:assert/strict';
import { months } from './histories';

/** `count` months from one on, each as the rows that `row` makes of it. */
function rows(first: string, count: number, row: (month: string) => string[]): string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => {
    const at = month - 1 + i;
    return row(`${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`);
  }).flat();
}

const HEADER = 'dossier;mois;du;au;cat;travail;spi;payé';
const exempt = (month: string) => [`A;${month};;;2;800;oui;900`];

/** The months beyond the counter, with the days that each person has left. */
async function beyond(file: readonly string[]) {
  const found = await months(file);
  return found.flatMap(({ month, counter }) =>
    counter === undefined
      ? []
      : [[month, ...counter.persons.map(({ person, daysLeft }) => `${person} ${String(daysLeft)}`)]],
  );
}

describe('the counter of the exemption over a history', () => {
  it('the days beyond 1 095 are found, whatever the order of the rows', async () => {
    const file = [HEADER, ...rows('2023-09', 37, exempt).reverse()];
    // 35 months are 1 065 days: 30 of the 31 days of August are left, then none.
    assert.deepEqual(await beyond(file), [
      ['2026-08', 'applicant 30'],
      ['2026-09', 'applicant 0'],
    ]);
    for (const { due, counter } of await months(file)) {
      if (counter !== undefined) assert.ok(Number(counter.due) < Number(due));
    }
  });

  it('36 months that end with the days are right', async () => {
    assert.deepEqual(await beyond([HEADER, ...rows('2021-02', 36, exempt)]), []);
  });

  it('the days that the file gives hold; the month is debited all the same', async () => {
    const header = 'dossier;mois;cat;travail;spi;jours spi restants;payé';
    const given = rows('2023-09', 37, (month) => [
      `A;${month};2;800;oui;${month === '2026-08' ? '5' : ''};900`,
    ]);
    assert.deepEqual(await beyond([header, ...given]), [['2026-09', 'applicant 0']]);
  });

  describe('the days that the file gives are remembered for the months after', () => {
    const file = (...given: string[]) => [
      'dossier;mois;cat;travail;spi;jours spi restants;payé',
      ...given.map((days, i) => `A;2026-0${String(i + 4)};2;800;oui;${days};900`),
    ];
    const cases: [what: string, given: string[], expected: string[][]][] = [
      // April has 30 days, May 31.
      [
        '40 days before April leave 10',
        ['40', '', ''],
        [
          ['2026-05', 'applicant 10'],
          ['2026-06', 'applicant 0'],
        ],
      ],
      ['61 days are April and May', ['61', '', ''], [['2026-06', 'applicant 0']]],
      ['a day less is none for the whole of May', ['60', ''], [['2026-05', 'applicant 30']]],
      ['what is given later holds', ['40', '31', ''], [['2026-06', 'applicant 0']]],
      ['none left, though nothing was used', ['0', ''], [['2026-05', 'applicant 0']]],
      ['more than the law gives is enough', ['1095', '', ''], []],
    ];
    for (const [what, given, expected] of cases) {
      it(what, async () => assert.deepEqual(await beyond(file(...given)), expected));
    }

    it('but never more than the months seen leave', async () => {
      const header = 'dossier;mois;cat;travail;spi;jours spi restants;payé';
      const seen = rows('2023-09', 37, (month) => [
        `A;${month};2;800;oui;${month === '2026-07' ? '500' : ''};900`,
      ]);
      assert.deepEqual(await beyond([header, ...seen]), [
        ['2026-08', 'applicant 30'],
        ['2026-09', 'applicant 0'],
      ]);
    });

    it('each person by what is said of him', async () => {
      const [, found] = await months([
        'dossier;mois;cat;work:spi;jours spi restants;partner-work:spi;payé',
        'A;2026-04;3;400;35;600;900',
        'A;2026-05;3;400;;600;900',
      ]);
      assert.deepEqual(found?.counter?.persons, [{ person: 'applicant', daysLeft: 5 }]);
    });
  });

  it('a month in several parts: what is due with the days is that of all of them', async () => {
    const parts = [
      'A;2026-09;01/09/2026;10/09/2026;2;;;300',
      'A;2026-09;11/09/2026;20/09/2026;2;800;oui;300',
      'A;2026-09;21/09/2026;;2;800;oui;300',
    ];
    const file = [HEADER, ...rows('2023-09', 36, exempt), ...parts];
    const found = (await months(file)).at(-1);
    assert.deepEqual(found?.counter?.persons, [{ person: 'applicant', daysLeft: 0 }]);
    // September 2026, category 2: 1 367.34 a month, 10 days of 30; with 800.00 a month of work and 250.00 a year exempt:
    // 1 367.34 - (9 600 - 250) / 12 = 588.17, a third of it each for the two other parts.
    assert.equal(found.counter.due, '847.90');
    assert.ok(Number(found.due) > 847.9);
  });

  it('applicant and partner have a counter each', async () => {
    const file = [
      'dossier;mois;cat;work:spi;partner-work:spi;payé',
      ...rows('2023-06', 3, (month) => [`A;${month};3;400;;900`]),
      ...rows('2023-09', 37, (month) => [`A;${month};3;400;600;900`]),
    ];
    // Three years from June 2023, and for the partner from September, have 1 096 days each: a day too many.
    assert.deepEqual(await beyond(file), [
      ['2026-05', 'applicant 30'],
      ['2026-06', 'applicant 0'],
      ['2026-07', 'applicant 0'],
      ['2026-08', 'applicant 0', 'partner 30'],
      ['2026-09', 'applicant 0', 'partner 0'],
    ]);
  });

  it('an exemption of the partner alone is counted', async () => {
    const file = [
      'dossier;mois;cat;partner-work:spi;payé',
      ...rows('2023-09', 37, (month) => [`A;${month};3;600;900`]),
    ];
    assert.deepEqual(await beyond(file), [
      ['2026-08', 'partner 30'],
      ['2026-09', 'partner 0'],
    ]);
  });
});
