import assert from 'node:assert/strict';
import { HEADER, histories, months, totalsOf } from './histories';

describe('the history of a dossier', () => {
  it('arrears and overpayments month by month, with the amounts of each month, never set off', async () => {
    const file = [
      HEADER,
      'A;2026-09;2;1340,47',
      'A;2026-07;2;1340,47',
      'A;2026-08;2;1400,47',
      'B;2026-09;2;1367,34',
    ];
    const found = await months(file, { ground: 'change' });
    assert.deepEqual(
      found.map(({ month, due, paid, difference, proposal, causes }) => [
        month,
        due,
        paid,
        difference,
        proposal?.status,
        proposal?.recoverable,
        causes,
      ]),
      [
        ['2026-07', '1340.47', '1340.47', '0.00', 'none', '0.00', []],
        ['2026-08', '1340.47', '1400.47', '60.00', 'recoverable', '60.00', ['unexplained']],
        ['2026-09', '1367.34', '1340.47', '-26.87', 'arrears', '0.00', ['old-bareme']],
      ],
    );
    const [dossier] = await histories(file, { ground: 'change' });
    assert.deepEqual(
      [dossier?.overpaid, dossier?.arrears, dossier?.recoverable],
      ['60.00', '26.87', '60.00'],
    );
  });

  it('the parts of a month are added up, their causes told once each', async () => {
    const [found] = await months([
      HEADER,
      'A;2026-09;2;500;01/09/2026;10/09/2026',
      'A;2026-09;1;600;11/09/2026;20/09/2026',
      'A;2026-09;1;911,56;21/09/2026;30/09/2026',
    ]);
    assert.deepEqual(found?.lines, [2, 3, 4]);
    assert.equal(found.paid, '2011.56');
    assert.deepEqual(found.causes, ['unexplained', 'not-prorated']);
  });

  it('a month paid on one of its two rows is compared with what is due on both, and has no cause of its own', async () => {
    const file = (paid: string) => [
      HEADER,
      `A;2026-04;2;${paid};01/04/2026;15/04/2026`,
      'A;2026-04;2;;16/04/2026;30/04/2026',
    ];
    const [correct] = await months(file('1340,48'));
    assert.deepEqual([correct?.due, correct?.difference, correct?.causes], ['1340.48', '0.00', []]);
    const [over] = await months(file('1340,49'));
    assert.deepEqual([over?.proposal, over?.causes], [{ status: 'toExamine', article: 'L 22 §1' }, []]);
  });

  it('a dossier without an amount paid has none', async () => {
    assert.deepEqual(await histories([HEADER, 'A;2026-09;2;']), []);
  });

  it('the totals are the sums of the dossiers', async () => {
    const file = [HEADER, 'A;2026-09;2;1400', 'B;2026-09;2;1300', 'C;2026-09;2;1367,34'];
    const { dossiers, sums } = totalsOf(await histories(file));
    assert.equal(dossiers, 3);
    assert.deepEqual(sums, {
      overpaid: 3266n,
      recoverable: 0n,
      centreError: 0n,
      openGround: 3266n,
      protected: 0n,
      prescribed: 0n,
      arrears: 0n,
      openArrears: 6734n,
    });
  });

  it('a month whose parts come to more than the procedure takes is shown, without a proposal; the others keep theirs', async () => {
    const file = [
      HEADER,
      'A;2026-04;2;999999999999,99;01/04/2026;15/04/2026',
      'A;2026-04;2;999999999999,99;16/04/2026;30/04/2026',
      'A;2026-05;2;1400',
    ];
    const [huge, other] = await months(file);
    assert.equal(huge?.paid, '1999999999999.98');
    assert.equal(huge.proposal, undefined);
    assert.equal(other?.proposal?.status, 'toExamine');
    assert.equal((await histories(file))[0]?.overpaid, '59.53');
  });
});
