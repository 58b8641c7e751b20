import assert from 'node:assert/strict';
import { answers, figuresOf, refuses, resultOf, type Example } from '../asked';
import { ask } from './asked';

describe('L 32, by size, before and from 01/07/2014', () => {
  for (const [size, before, since] of [
    ['small', '0.50', '0.55'],
    ['500', '0.60', '0.65'],
    ['1000', '0.65', '0.70'],
  ] as const)
    answers([
      [
        `${size}, 2014-06`,
        ask({ month: '2014-06', size }),
        { rate: before, baseRate: before, basis: 'SIZE' },
      ],
      [`${size}, 2014-07`, ask({ month: '2014-07', size }), { rate: since, baseRate: since, basis: 'SIZE' }],
      [`${size}, 2026-09`, ask({ size }), { rate: since }],
    ]);
  answers([['unless told, a small one', ask(), { rate: '0.55', basis: 'SIZE' }]]);

  refuses([
    ['the month before the coverage', ask({ month: '2002-09' }), 'DATE_OUTSIDE_COVERAGE /month'],
    ['its first month', ask({ month: '2002-10' })],
    ['its last month', ask({ month: '2030-12' })],
    ['the month after', ask({ month: '2031-01' }), 'DATE_OUTSIDE_COVERAGE /month'],
  ]);

  it('says what is covered', () => {
    assert.deepEqual(figuresOf(ask({ month: '2002-09' })), {
      table: 'stateShare',
      date: '2002-09-01',
      from: '2002-10-01',
      to: '2030-12-31',
    });
  });
});

describe('PROCEDURE §8, r2(amount x rate), the rest stays with the centre', () => {
  const share = (amount: string, state: string, own: string, month = '2026-09'): Example => [
    `${amount} in ${month}`,
    ask({ amount, month }),
    { share: state, ownShare: own },
  ];
  answers([
    share('1367.34', '752.04', '615.30'), // 752.037
    share('0', '0.00', '0.00'),
    share('0.01', '0.01', '0.00'), // 0.0055
    share('1.10', '0.61', '0.49'), // 0.605
    share('1.08', '0.59', '0.49'), // 0.594
    share('0.01', '0.01', '0.00', '2014-06'), // 0.005
    share('0.03', '0.02', '0.01', '2014-06'), // 0.015
    share('999999999999.99', '549999999999.99', '450000000000.00'), // .9945
  ]);

  it('in whole', () => {
    assert.deepEqual(resultOf(ask({ amount: 100 })), {
      baseRate: '0.55',
      rate: '0.55',
      basis: 'SIZE',
      amount: '100.00',
      share: '55.00',
      piisRate: '0.00',
      piisShare: '0.00',
      ownShare: '45.00',
    });
  });
});

/** Averages of the last year but one and of the year before it, the rate of last year, and the rate of this year. */
type Counts = readonly [penultimate: string, before: string, previousRate: string, rate: string];

function byCounts(rows: readonly Counts[], month = '2026-09'): void {
  for (const [penultimate, before, previousRate, rate] of rows)
    answers([
      [
        `${before}, then ${penultimate}, ${previousRate} before`,
        ask({ month, counts: { penultimate, before, previousRate } }),
        { rate, baseRate: rate, basis: 'COUNTS' },
      ],
    ]);
}

describe('L 32, by the number of beneficiaries: from 500, from 1 000', () => {
  byCounts([
    ['499.99', '100', '0.55', '0.55'],
    ['500', '100', '0.55', '0.65'],
    ['500.01', '100', '0.55', '0.65'],
    ['999.99', '100', '0.55', '0.65'],
    ['1000', '100', '0.55', '0.70'],
    ['1000.01', '100', '0.65', '0.70'],
    ['0', '0', '0.55', '0.55'],
  ]);
  describe('before 01/07/2014', () =>
    byCounts(
      [
        ['500', '100', '0.50', '0.60'],
        ['1000', '100', '0.60', '0.65'],
        ['499.99', '100', '0.50', '0.50'],
      ],
      '2014-06',
    ));

  it('comes before the size that is declared', () => {
    const counts = { penultimate: 100, before: 100, previousRate: 0.55 };
    assert.equal(resultOf(ask({ size: '1000', counts })).rate, '0.55');
  });
});

describe('L 32, a higher rate needs a growth of 5 %', () => {
  byCounts([
    ['524', '500', '0.55', '0.55'], // one beneficiary less than 5 %
    ['524.99', '500', '0.55', '0.55'],
    ['525', '500', '0.55', '0.65'],
    ['525.01', '500', '0.55', '0.65'],
    ['526', '500', '0.55', '0.65'],
    ['1049', '1000', '0.65', '0.65'],
    ['1050', '1000', '0.65', '0.70'],
    ['1051', '1000', '0.65', '0.70'],
    ['500', '476.20', '0.55', '0.55'], // 5 % of 476.20 is 23.81
    ['500', '476.19', '0.55', '0.65'], // 5 % of 476.19 is 23.8095
    ['500', '510', '0.55', '0.55'], // fewer than before
    ['500', '500', '0.55', '0.55'],
    ['500', '500', '1/3', '0.55'], // never under the lower rate
    ['500', '500', '0.549999', '0.55'],
    ['500', '500', '0.550001', '0.550001'],
    ['525', '500', '1/3', '0.65'],
    ['300', '300', '0.50', '0.55'], // the rate of 2014-06
  ]);
});

describe('L 32, under the threshold the rate falls by a point a year, unless 3 % were not lost', () => {
  byCounts([
    ['486', '500', '0.65', '0.65'], // 14 of 15
    ['485.01', '500', '0.65', '0.65'],
    ['485', '500', '0.65', '0.64'],
    ['484.99', '500', '0.65', '0.64'],
    ['484', '500', '0.65', '0.64'],
    ['971', '1000', '0.70', '0.70'],
    ['970', '1000', '0.70', '0.69'],
    ['490', '480', '0.65', '0.65'], // more than before, and still under
    ['490', '490', '0.65', '0.65'],
    ['0', '0', '0.65', '0.65'], // nobody, as before
    ['0', '0.01', '0.65', '0.64'],
    ['400', '1200', '0.70', '0.69'], // a point, however deep the fall
    ['400', '500', '0.57', '0.56'],
    ['400', '500', '0.56', '0.55'],
    ['400', '500', '0.555', '0.55'], // never under the lower rate
    ['400', '500', '0.55', '0.55'],
    ['900', '1010', '0.655', '0.65'],
    ['900', '1010', '0.66', '0.65'],
    ['400', '500', '1', '0.99'],
    ['400', '500', '2/3', '197/300'], // 0.656…
    ['400', '500', '509/900', '5/9'], // 0.555…
  ]);
  describe('before 01/07/2014', () =>
    byCounts(
      [
        ['400', '500', '0.60', '0.59'],
        ['400', '500', '0.505', '0.50'],
      ],
      '2014-06',
    ));
});

describe('L 32, the rate of the number stays the rate', () => {
  byCounts([
    ['505', '700', '0.65', '0.65'],
    ['1005', '1100', '0.70', '0.70'],
    ['100', '50', '0.55', '0.55'],
  ]);
});
