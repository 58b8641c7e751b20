import assert from 'node:assert/strict';
import {
  CAUSE_CODES,
  GROUND_OF_CAUSE,
  HARMLESS,
  isCompared,
  MISTAKES,
  type HistoryOptions,
} from '../../../src/caseload';
import { HEADER, histories, months } from './histories';

/** One overpaid month for each sort of cause. */
const CAUSES = {
  'not-prorated': ['dossier;mois;cat;payé;du', 'A;2026-09;2;1367,34;11/09/2026'],
  'later-bareme': ['dossier;mois;cat;payé', 'A;2026-08;2;1367,34'],
  'resource-over-12': ['dossier;mois;cat;autres revenus;payé', 'A;2026-09;2;300;1363,17'],
  'general-exemption-monthly': ['dossier;mois;cat;remplacement;payé', 'A;2026-09;2;500;1117,34'],
  'resource-not-counted': ['dossier;mois;cat;remplacement;payé', 'A;2026-09;1;500;911,56'],
  category: ['dossier;mois;cat;payé', 'A;2026-09;1;1367,34'],
  unexplained: ['dossier;mois;cat;payé', 'A;2026-09;2;1400,47'],
  'paid-with-no-right': ['dossier;mois;cat;remplacement;payé', 'A;2026-09;1;1200;911,56'],
} as const;

async function proposal(cause: keyof typeof CAUSES, options: HistoryOptions = {}) {
  const [found] = await months(CAUSES[cause], options);
  assert.deepEqual(found?.causes, [cause]);
  const { status, article, ground, recoverable } = found.proposal!;
  return [status, article, ground, recoverable === found.difference ? 'whole' : recoverable];
}

const CENTRE = ['not-prorated', 'later-bareme', 'resource-over-12', 'general-exemption-monthly'] as const;

describe('what is proposed for an overpayment, by its cause (L 22)', () => {
  it('a calculation of the centre that went wrong is to be examined, under whatever ground is supposed for the rest', async () => {
    for (const cause of CENTRE) {
      for (const ground of [undefined, 'change', 'law', 'omission'] as const) {
        assert.deepEqual(
          await proposal(cause, ground && { ground }),
          ['toExamine', 'L 22 §2', 'cpasError', undefined],
          `${cause} ${String(ground)}`,
        );
      }
    }
  });

  it('where the centre’s error is the ground given, the day of notification decides', async () => {
    const options = (notifiedOn: string) => ({ ground: 'cpasError', notifiedOn }) as const;
    for (const cause of ['not-prorated', 'unexplained', 'resource-not-counted'] as const) {
      assert.deepEqual(await proposal(cause, options('2026-09-01')), [
        'protected',
        'L 22 §2',
        'cpasError',
        '0.00',
      ]);
      assert.deepEqual(await proposal(cause, options('2026-08-31')), [
        'recoverable',
        'L 22 §2, 24',
        'cpasError',
        'whole',
      ]);
    }
  });

  it('another situation than was paid for: recoverable, a change supposed unless another ground is given', async () => {
    for (const cause of ['resource-not-counted', 'category'] as const) {
      assert.deepEqual(await proposal(cause), ['recoverable', 'L 22 §2, 24', 'change', 'whole']);
      assert.deepEqual(await proposal(cause, { ground: 'omission' }), [
        'recoverable',
        'L 22 §2, 24',
        'omission',
        'whole',
      ]);
    }
  });

  it('a debtor left out under the wording of 2002, which allows it, is to be examined; not so under that of 2026', async () => {
    const left = async (art34: string) => {
      const file = [
        'dossier;mois;cat;debtors;debtors-income;art34;payé',
        `A;2026-09;1;1;1200;${art34};911,56`,
      ];
      const [found] = await months(file);
      assert.deepEqual(found?.causes, ['cohabitant-not-counted']);
      return [found.proposal?.status, found.proposal?.article];
    };
    assert.deepEqual(await left('2002'), ['toExamine', 'L 22 §1']);
    assert.deepEqual(await left('2026'), ['recoverable', 'L 22 §2, 24']);
  });

  it('without a sure cause the ground is to be chosen; once it is, it holds', async () => {
    for (const cause of ['unexplained', 'paid-with-no-right'] as const) {
      assert.deepEqual(await proposal(cause), ['toExamine', 'L 22 §1', undefined, undefined]);
      assert.deepEqual(await proposal(cause, { ground: 'law' }), [
        'recoverable',
        'L 22 §2, 24',
        'law',
        'whole',
      ]);
    }
  });

  it('an explanation that is as good as the cause is heard: one possible error of the centre is enough', async () => {
    // Work income not counted, or a twelfth of it, or the exemption of every month: the same amount.
    const [found] = await months(['dossier;month;category;work:spi;paid', 'A;2026-09;2;500,00;1367,34']);
    assert.deepEqual(found?.causes, ['resource-not-counted']);
    assert.equal(found.proposal?.ground, 'cpasError');
  });

  it('parts of a month: an error of the centre in one of them is enough, a change has to be in all', async () => {
    const parts = (first: string, second: string, ...columns: string[]) =>
      months([['dossier;mois;cat;payé;du;au', ...columns].join(';'), first, second]);
    const [centre] = await parts(
      'A;2026-09;2;1367,34;01/09/2026;10/09/2026',
      'A;2026-09;1;911,56;11/09/2026;30/09/2026',
    );
    assert.equal(centre?.proposal?.ground, 'cpasError');
    const [open] = await parts(
      'A;2026-09;1;455,78;01/09/2026;10/09/2026',
      'A;2026-09;2;999,99;11/09/2026;30/09/2026',
    );
    assert.deepEqual(open?.causes, ['category', 'unexplained']);
    assert.deepEqual([open.proposal?.status, open.proposal?.ground], ['toExamine', undefined]);
    // A part that was paid short says nothing of the overpayment of the other.
    const [change] = await parts(
      'A;2026-09;1;455,78;01/09/2026;10/09/2026',
      'A;2026-09;2;911,00;11/09/2026;30/09/2026',
    );
    assert.deepEqual([change?.proposal?.status, change?.proposal?.ground], ['recoverable', 'change']);
  });

  it('what is prescribed is so whatever the cause, to the day', async () => {
    const file = [HEADER, 'A;2021-05;2;1000', 'A;2021-06;2;1100;11/06/2021'];
    const statuses = async (noticeOn: string) =>
      (await months(file, { noticeOn })).map((month) => month.proposal?.status);
    assert.deepEqual(await statuses('2026-05-31'), ['toExamine', 'toExamine']);
    assert.deepEqual(await statuses('2026-06-01'), ['prescribed', 'toExamine']);
    assert.deepEqual(await statuses('2026-06-30'), ['prescribed', 'toExamine']);
    assert.deepEqual(await statuses('2026-07-01'), ['prescribed', 'prescribed']);
    const [, second] = await months(file, { noticeOn: '2026-07-01' });
    assert.deepEqual([second?.proposal?.article, second?.proposal?.recoverable], ['L 29', '0.00']);
  });

  it('an error of the centre that could not be seen is protected until the month after the notification', async () => {
    const file = [HEADER, 'A;2026-05;2;1400', 'A;2026-06;2;1400', 'A;2026-07;2;1400'];
    const [found] = await histories(file, { ground: 'cpasError', notifiedOn: '2026-06-15' });
    assert.deepEqual([found?.protected, found?.recoverable, found?.overpaid], ['119.06', '59.53', '178.59']);
  });

  it('the parts of what was overpaid add up to it', async () => {
    const file = [
      'dossier;mois;cat;payé;du;remplacement',
      'A;2021-05;2;1000;;',
      'A;2026-05;2;1340,47;11/05/2026;',
      'A;2026-06;1;895,00;;500',
      'A;2026-07;2;1400;;',
      'A;2026-08;2;1300;;',
    ];
    const [found] = await histories(file, { noticeOn: '2026-06-01' });
    const parts = [found!.recoverable, found!.centreError, found!.openGround, found!.prescribed];
    assert.ok(parts.filter((part) => part !== '0.00').length >= 3, parts.join(' '));
    const cents = (text: string) => Number(text.replace('.', ''));
    assert.equal(
      parts.reduce((sum, part) => sum + cents(part), 0),
      cents(found!.overpaid),
    );
  });
});

describe('what is proposed for an underpayment (L 21)', () => {
  it('with a cause it is to be paid; without one it is to be examined first, and in another sum', async () => {
    // August 2026 with the amounts of February, and a cent that nothing explains.
    const [found] = await histories([HEADER, 'A;2026-09;2;1340,47', 'A;2026-08;2;1340,46']);
    assert.deepEqual(
      found?.months.filter(isCompared).map(({ causes, proposal }) => [causes, proposal]),
      [
        [['unexplained'], { status: 'toExamine', article: 'L 21' }],
        [['old-bareme'], { status: 'arrears', article: 'L 21', recoverable: '0.00' }],
      ],
    );
    assert.deepEqual([found.arrears, found.openArrears, found.overpaid], ['26.87', '0.01', '0.00']);
  });

  it('a month paid on one of its rows only has no cause', async () => {
    const [found] = await months([
      HEADER,
      'A;2026-04;2;1300;01/04/2026;15/04/2026',
      'A;2026-04;2;;16/04/2026;30/04/2026',
    ]);
    assert.deepEqual(found?.proposal, { status: 'toExamine', article: 'L 21' });
  });
});

describe('the ground that a cause points to', () => {
  it('every mistake that is looked for points to one, and nothing else but a rounding does', () => {
    const sorted = Object.keys(GROUND_OF_CAUSE);
    assert.deepEqual(
      MISTAKES.map(({ code }) => code).filter((code) => !sorted.includes(code)),
      [],
    );
    const other = sorted.filter((code) => !MISTAKES.some((mistake) => mistake.code === code));
    assert.deepEqual(other, ['correct-rounding']);
    assert.ok(HARMLESS.some(({ code }) => code === 'correct-rounding'));
    assert.ok(sorted.every((code) => CAUSE_CODES.includes(code)));
  });
});
