import assert from 'node:assert/strict';
import { RegimeTally, regimeOf } from '../../src/caseload';
import { assessedRows } from './file';

const HEADER = 'dossier;mois;cat;débiteurs;revenus débiteurs;bénéficiaire au 16/01/2026;révisé le;payé';

const rows = (lines: string) => assessedRows(`${HEADER}\n${lines}`);

describe('the wording of AR 34 of each dossier', () => {
  const cases: [what: string, line: string, wording: string, reason: string, effect: string | undefined][] = [
    ['before the reform', 'A;2026-02;1;1;2000;;;', '2002', 'before-reform', undefined],
    ['no beneficiary on 16/01/2026', 'A;2026-03;1;1;2000;non;;', '2026', 'no-beneficiary', undefined],
    [
      'a beneficiary whose review is still to come',
      'A;2026-09;1;1;1000;oui;;',
      '2002',
      'not-reviewed',
      '0.00',
    ],
    ['a beneficiary who was reviewed', 'A;2026-09;1;1;2000;oui;01/06/2026;', '2026', 'reviewed', undefined],
  ];
  for (const [what, line, wording, reason, effect] of cases) {
    it(what, async () => {
      const [row] = await rows(line);
      const regime = regimeOf(row!);
      assert.deepEqual([regime.wording, regime.reason], [wording, reason]);
      if (effect === undefined) assert.equal(regime.review, undefined);
      else assert.ok(regime.review);
    });
  }

  it('the effect of the next review is what changes, to the cent', async () => {
    const [old] = await rows('A;2026-09;1;1;2500;oui;;');
    const [reviewed] = await rows('A;2026-09;1;1;2500;oui;01/09/2026;');
    const { review } = regimeOf(old!);
    assert.equal(review?.due, reviewed!.result.payable);
    const cents = (text: string) => Math.round(Number(text) * 100);
    assert.equal(cents(review.effect), cents(reviewed!.result.payable) - cents(old!.result.payable));
  });

  it('is counted by reason, with what the reviews come to', async () => {
    const tally = new RegimeTally();
    const all = await rows(
      'A;2026-09;1;1;2500;oui;;\nB;2026-09;1;1;2500;oui;;\nC;2026-09;2;;;;;\nD;2026-01;2;;;;;',
    );
    const effects = all.map((row) => tally.add(row).review?.effect ?? '0.00');
    assert.deepEqual(
      [...tally.byReason].map(([reason, { dossiers }]) => [reason, dossiers]),
      [
        ['not-reviewed', 2],
        ['no-beneficiary', 1],
        ['before-reform', 1],
      ],
    );
    const cents = effects.reduce((sum, text) => sum + BigInt(text.replace('.', '')), 0n);
    assert.equal(tally.byReason.get('not-reviewed')?.effect, cents);
  });
});
