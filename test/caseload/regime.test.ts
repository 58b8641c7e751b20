import assert from 'node:assert/strict';
import { centsOf, eurosOf, RegimeTally, regimeOf, type AssessedRow, type Regime } from '../../src/caseload';
import { assessedRows } from './file';

const HEADER =
  'dossier;mois;cat;débiteurs d’aliments;revenus des débiteurs d’aliments;allocations familiales perçues pour le demandeur;' +
  'bénéficiaire au 16/01/2026;révisé le;art34;revenus de remplacement du partenaire';

const rows = (...lines: string[]): Promise<AssessedRow[]> => assessedRows([HEADER, ...lines].join('\n'));

async function regime(line: string): Promise<Regime | undefined> {
  const [row] = await rows(line);
  return regimeOf(row!);
}

describe('the wording of AR 34 of each dossier', () => {
  const cases: [what: string, line: string, wording: string, reason: string][] = [
    ['the last month before the reform', 'A;2026-02;1;1;2000', '2002', 'before-reform'],
    ['before the reform, a beneficiary', 'A;2026-02;1;1;2000;;oui', '2002', 'before-reform'],
    ['no beneficiary, in the first month', 'A;2026-03;1;1;2000;;non', '2026', 'no-beneficiary'],
    ['a beneficiary whose review is to come', 'A;2026-09;1;1;1000;;oui', '2002', 'not-reviewed'],
    ['reviewed on the first day', 'A;2026-09;1;1;2000;;oui;01/09/2026', '2026', 'reviewed'],
    ['reviewed the month after', 'A;2026-09;1;1;2000;;oui;01/10/2026', '2002', 'not-reviewed'],
    ['reviewed, and nothing else said', 'A;2026-09;1;1;2000;;;01/09/2026', '2026', 'reviewed'],
    ['no beneficiary, and reviewed', 'A;2026-09;1;1;2000;;non;01/09/2026', '2026', 'no-beneficiary'],
    ['2026 by the column of the file', 'A;2026-09;1;1;2000;;;;2026', '2026', 'declared'],
    ['2002 by the column of the file', 'A;2026-09;1;1;2000;;;;2002', '2002', 'not-reviewed'],
    ['2026 by the column, and no beneficiary', 'A;2026-09;1;1;2000;;non;;2026', '2026', 'no-beneficiary'],
    ['a debtor without resources', 'A;2026-09;1;1;;;non', '2026', 'no-beneficiary'],
    ['category 3', 'A;2026-09;3;1;2000;;oui', '2002', 'not-reviewed'],
  ];
  for (const [what, line, wording, reason] of cases) {
    it(what, async () => {
      const found = await regime(line);
      assert.deepEqual([found?.wording, found?.reason], [wording, reason]);
      assert.equal(found?.review !== undefined, reason === 'not-reviewed');
    });
  }

  it('a file by person may say nothing of 16/01/2026', async () => {
    const [row] = await assessedRows(
      [
        'dossier;month;record;person;role;category',
        'A;2026-09;dossier;;;1',
        'A;2026-09;person;a;applicant;',
        'A;2026-09;person;m;parent;',
      ].join('\n'),
    );
    assert.deepEqual(regimeOf(row!), { wording: '2026', reason: 'nothing-said' });
  });

  describe('is of no matter', () => {
    const none: [what: string, line: string][] = [
      ['where nobody lives with the applicant', 'A;2026-09;2;;;;oui'],
      ['with a cohabitant who is only implied', 'A;2026-09;1;;;;oui'],
      ['with an implied child', 'A;2026-09;3;;;;oui'],
      ['with a partner alone: the wordings do not differ by him', 'A;2026-09;1;;;;oui;;;900'],
      ['in category 2, which counts nobody', 'A;2026-09;2;1;2000;;oui'],
      ['before the reform too', 'A;2026-01;1;;;;'],
    ];
    for (const [what, line] of none) {
      it(what, async () => assert.equal(await regime(line), undefined));
    }

    it('with a grandparent it is one: only the wording of 2026 counts him', async () => {
      const file = (beneficiary: string) =>
        [
          'dossier;month;record;person;role;category;beneficiaryOn20260116;kind;amount',
          `A;2026-09;dossier;;;1;${beneficiary};;`,
          'A;2026-09;person;a;applicant;;;;',
          'A;2026-09;person;g;grandparent;;;;',
          'A;2026-09;resource;g;;;;otherIncome;1000.00',
        ].join('\n');
      const [old] = await assessedRows(file('true'));
      const [current] = await assessedRows(file('false'));
      const [due, reviewed] = [old!.result.payable, current!.result.payable];
      assert.deepEqual(regimeOf(old!), {
        wording: '2002',
        reason: 'not-reviewed',
        review: { due: reviewed, effect: eurosOf(centsOf(reviewed) - centsOf(due)) },
      });
      assert.notEqual(due, reviewed);
    });
  });

  it('the effect of the next review is what changes, to the cent', async () => {
    const line = (reviewed: string) => `A;2026-09;1;1;900;150;oui;${reviewed}`;
    const [old] = await rows(line(''));
    const [reviewed] = await rows(line('01/09/2026'));
    const { review } = regimeOf(old!) ?? {};
    assert.equal(review?.due, reviewed!.result.payable);
    assert.notEqual(review.effect, '0.00');
    assert.equal(centsOf(review.effect), centsOf(reviewed!.result.payable) - centsOf(old!.result.payable));
  });

  describe('of a caseload', () => {
    const LINES = [
      'A;2026-09;1;1;1000;150;oui',
      'B;2026-09;1;1;1000;250;oui',
      'C;2026-09;2;;;;oui',
      'D;2026-01;1;1;2000',
      'E;2026-09;1;1;1000;;non',
      'F;2026-09;1;1;100;;oui',
    ];

    it('is counted by reason, with what the reviews come to', async () => {
      const tally = new RegimeTally();
      const all = await rows(...LINES);
      for (const row of all) tally.add(row);
      const effects = all.map((row) => regimeOf(row)?.review?.effect ?? '0.00');
      const { byReason } = tally.totals();
      assert.deepEqual(
        [...byReason].map(([reason, { dossiers, changing, refused }]) => [
          reason,
          dossiers,
          changing,
          refused,
        ]),
        [
          ['not-reviewed', 3, 2, 0],
          ['before-reform', 1, 0, 0],
          ['no-beneficiary', 1, 0, 0],
        ],
      );
      const cents = effects.reduce((sum, text) => sum + centsOf(text), 0n);
      assert.equal(byReason.get('not-reviewed')?.effect, cents);
    });

    it('every dossier once, with the last of its rows, and for a whole month', async () => {
      const line = (month: string, days = '') => `A;${month};1;1;1000;250;oui;;;;${days}`;
      const of = async (...lines: string[]) => {
        const tally = new RegimeTally();
        for (const row of await assessedRows([`${HEADER};du;au`, ...lines].join('\n'))) tally.add(row);
        return tally;
      };
      const whole = (await of(line('2026-07'))).totals();
      assert.equal(whole.byReason.get('not-reviewed')?.changing, 1);
      const months = [line('2026-04'), line('2026-06'), line('2026-07', '16/07/2026;'), line('2026-05')];
      for (const lines of [months, months.toReversed()]) {
        const tally = await of(...lines);
        assert.deepEqual(tally.totals().byReason, whole.byReason);
        const [first, ...others] = tally.rows();
        const { due, review } = whole.largest[0]!;
        assert.deepEqual([first?.month, first?.due, first?.review], ['2026-07', due, review]);
        assert.deepEqual(others, []);
      }
      // Its debtor has left since: nothing of AR 34 matters to it any more.
      assert.deepEqual((await of(line('2026-06'), 'A;2026-07;2;;;;oui;;;;')).rows(), []);
    });

    it('the largest effects first, and every dossier', async () => {
      const tally = new RegimeTally();
      for (const row of await rows(...LINES)) tally.add(row);
      assert.deepEqual(
        tally.totals().largest.map(({ dossier, line }) => [dossier, line]),
        [
          ['B', 3],
          ['A', 2],
        ],
      );
      assert.deepEqual(
        tally.rows().map(({ dossier, reason }) => `${dossier} ${reason}`),
        ['A not-reviewed', 'B not-reviewed', 'D before-reform', 'E no-beneficiary', 'F not-reviewed'],
      );
    });

    it('keeps ten of the largest', async () => {
      const tally = new RegimeTally();
      const lines = Array.from({ length: 12 }, (_, i) => `${i};2026-09;1;1;1000;${100 + i};oui`);
      for (const row of await rows(...lines)) tally.add(row);
      assert.deepEqual(
        tally.totals().largest.map(({ dossier }) => dossier),
        ['11', '10', '9', '8', '7', '6', '5', '4', '3', '2'],
      );
    });

    it('a review that cannot be assessed is counted, and has no effect', async () => {
      // Equity decided on the excess of a wording may be more than that of the other.
      const file = [
        'dossier;month;record;person;role;category;beneficiaryOn20260116;kind;amount;familyAllowanceForApplicant;retained;reason',
        'A;2026-09;dossier;;;1;true;;;;;',
        'A;2026-09;equity;;;;;;;;100.00;study',
        'A;2026-09;policy;;;;;;;;;',
        'A;2026-09;person;a;applicant;;;;;;;',
        'A;2026-09;person;p;parent;;;;;;;',
        'A;2026-09;person;g;grandparent;;;;;;;',
        'A;2026-09;resource;p;;;;otherIncome;1000.00;;;',
      ].join('\n');
      const [row] = await assessedRows(file);
      const tally = new RegimeTally();
      tally.add(row!);
      assert.deepEqual(regimeOf(row!), { wording: '2002', reason: 'not-reviewed' });
      assert.deepEqual(tally.totals().byReason.get('not-reviewed'), {
        dossiers: 1,
        changing: 0,
        refused: 1,
        effect: 0n,
      });
    });
  });
});
