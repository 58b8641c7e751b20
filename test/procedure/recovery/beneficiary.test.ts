import assert from 'node:assert/strict';
import { answers, resultOf, warns, type Example, type Given } from '../asked';
import { fromBeneficiary, type Month } from './asked';

const one = (what: string, given: Given<'recovery'>, month: object, expect: object = {}): Example => [
  what,
  fromBeneficiary(given),
  { months: [month], ...expect },
];
const may = (paid: string, due: string, given: Partial<Month> = {}): { months: Month[] } => ({
  months: [{ month: '2026-05', paid, due, ...given }],
});

describe('L 22 §2, 24: the difference of each month', () => {
  answers([
    one('a cent too much', may('700.01', '700'), {
      overpaid: '0.01',
      recoverable: '0.01',
      status: 'recoverable',
    }),
    one('exact', may('700', '700'), { overpaid: '0.00', recoverable: '0.00', status: 'none' }),
    one('a cent too little', may('699.99', '700'), {
      overpaid: '-0.01',
      recoverable: '0.00',
      status: 'arrears',
    }),
    one('all of it', may('900', '0'), { overpaid: '900.00', recoverable: '900.00', status: 'recoverable' }),
    one('nothing at all', may('0', '0'), { status: 'none' }, { overpaid: '0.00', arrears: '0.00' }),
  ]);
  for (const ground of ['change', 'law', 'omission'] as const)
    answers([
      one(ground, { ground }, { recoverable: '200.00', status: 'recoverable' }, { recoverable: '200.00' }),
    ]);

  it('is never set off against arrears', () => {
    const months: Month[] = [
      { month: '2026-04', paid: '100', due: '350.05' },
      { month: '2026-05', paid: '900', due: '700' },
      { month: '2026-06', paid: '0', due: '0.95' },
      { month: '2026-07', paid: '10.01', due: '10' },
    ];
    assert.deepEqual(resultOf(fromBeneficiary({ months })), {
      months: [
        { month: '2026-04', overpaid: '-250.05', recoverable: '0.00', status: 'arrears' },
        { month: '2026-05', overpaid: '200.00', recoverable: '200.00', status: 'recoverable' },
        { month: '2026-06', overpaid: '-0.95', recoverable: '0.00', status: 'arrears' },
        { month: '2026-07', overpaid: '0.01', recoverable: '0.01', status: 'recoverable' },
      ],
      overpaid: '200.01',
      protected: '0.00',
      prescribed: '0.00',
      waived: '0.00',
      recoverable: '200.01',
      arrears: '251.00',
    });
  });

  warns([
    ['an omission', fromBeneficiary({ ground: 'omission' }), 'SPI_NOT_APPLIED /ground'],
    ['a change', fromBeneficiary()],
    ['a change of the law', fromBeneficiary({ ground: 'law' })],
    [
      'an existing right',
      fromBeneficiary({ ground: 'existingRight', ...may('900', '700', { resources: '1' }) }),
    ],
    ['social aid', fromBeneficiary({ scheme: 'ASE' }), 'ASE_RULES /scheme'],
  ]);
});

describe('L 22 §2, an error of the centre that could not be seen: from the month after the notification', () => {
  const error = (
    what: string,
    notifiedOn: string,
    month: string,
    effectiveFrom: string,
    status: string,
  ): Example => [
    what,
    fromBeneficiary({
      ground: 'cpasError',
      aware: false,
      notifiedOn,
      months: [{ month, paid: '900', due: '800' }],
    }),
    status === 'protected'
      ? { effectiveFrom, months: [{ status, recoverable: '0.00' }], protected: '100.00', recoverable: '0.00' }
      : { effectiveFrom, months: [{ status }], protected: '0.00', recoverable: '100.00' },
  ];
  answers([
    error('the month of the notification', '2026-06-15', '2026-06', '2026-07-01', 'protected'),
    error('the month after', '2026-06-15', '2026-07', '2026-07-01', 'recoverable'),
    error('notified on the first', '2026-06-01', '2026-06', '2026-07-01', 'protected'),
    error('notified on the last', '2026-06-30', '2026-07', '2026-07-01', 'recoverable'),
    error('the month before', '2026-07-01', '2026-06', '2026-08-01', 'protected'),
    error('December', '2026-12-31', '2026-12', '2027-01-01', 'protected'),
    error('January', '2026-12-31', '2027-01', '2027-01-01', 'recoverable'),
  ]);

  it('protects every month where nothing is said of the person', () => {
    const command = fromBeneficiary({ ground: 'cpasError', notifiedOn: '2026-06-15' });
    assert.deepEqual(resultOf(command), {
      effectiveFrom: '2026-07-01',
      months: [{ month: '2026-05', overpaid: '200.00', recoverable: '0.00', status: 'protected' }],
      overpaid: '200.00',
      protected: '200.00',
      prescribed: '0.00',
      waived: '0.00',
      recoverable: '0.00',
      arrears: '0.00',
    });
  });

  it('leaves arrears and exact months as they are', () => {
    const months: Month[] = [
      { month: '2026-05', paid: '1', due: '2' },
      { month: '2026-06', paid: '1', due: '1' },
    ];
    const found = resultOf(fromBeneficiary({ ground: 'cpasError', notifiedOn: '2026-06-15', months }));
    assert.deepEqual(
      'arrears' in found && [found.months.map(({ status }) => status), found.protected, found.arrears],
      [['arrears', 'none'], '0.00', '1.00'],
    );
  });

  it('has no day of effect where the person could see it, nor on another ground', () => {
    for (const given of [
      { ground: 'cpasError', aware: true },
      { ground: 'law', aware: false },
    ] as const) {
      const found = resultOf(fromBeneficiary({ ...given, notifiedOn: '2026-06-15' }));
      assert.ok(!('effectiveFrom' in found));
      assert.equal(found.recoverable, '200.00');
    }
  });
});

describe('L 24 §1 2°, a right that existed already: no more than the resources', () => {
  const right = (what: string, resources: string, recoverable: string, status: string): Example =>
    one(
      what,
      { ground: 'existingRight', ...may('900', '700', { resources }) },
      { overpaid: '200.00', recoverable, status },
      { overpaid: '200.00', recoverable },
    );
  answers([
    right('a cent under the difference', '199.99', '199.99', 'limited'),
    right('the difference', '200', '200.00', 'recoverable'),
    right('a cent over it', '200.01', '200.00', 'recoverable'),
    right('no resources', '0', '0.00', 'limited'),
    one(
      'arrears are no limit',
      { ground: 'existingRight', ...may('1', '2', { resources: '0' }) },
      { status: 'arrears' },
    ),
    one(
      'on another ground the resources are not looked at',
      { ground: 'law', ...may('900', '700', { resources: '1' }) },
      { status: 'recoverable', recoverable: '200.00' },
    ),
  ]);
});

describe('L 29, five years', () => {
  const prescribed = (
    what: string,
    noticeOn: string,
    month: Partial<Month>,
    isPrescribed: boolean,
  ): Example => [
    what,
    fromBeneficiary({ noticeOn, months: [{ month: '2021-05', paid: '900', due: '0', ...month }] }),
    isPrescribed
      ? { months: [{ status: 'prescribed', recoverable: '0.00' }], prescribed: '900.00', recoverable: '0.00' }
      : { months: [{ status: 'recoverable' }], prescribed: '0.00', recoverable: '900.00' },
  ];
  answers([
    prescribed('on the last day', '2026-05-31', {}, false),
    prescribed('a day later', '2026-06-01', {}, true),
    prescribed('paid on the day said', '2026-05-03', { paidOn: '2021-05-03' }, false),
    prescribed('a day after five years from it', '2026-05-04', { paidOn: '2021-05-03' }, true),
    prescribed('paid after the month', '2026-06-04', { paidOn: '2021-06-04' }, false),
    prescribed('and a day', '2026-06-05', { paidOn: '2021-06-04' }, true),
    prescribed('February of a leap year: until 1 March', '2029-03-01', { month: '2024-02' }, false),
    prescribed('and a day', '2029-03-02', { month: '2024-02' }, true),
    prescribed('February', '2028-02-28', { month: '2023-02' }, false),
    prescribed('and the leap day', '2028-02-29', { month: '2023-02' }, true),
    prescribed('a notice before it was paid', '2020-01-01', {}, false),
  ]);

  it('no notice, no prescription', () => {
    const found = resultOf(fromBeneficiary({ months: [{ month: '2003-01', paid: '900', due: '0' }] }));
    assert.equal(found.recoverable, '900.00');
  });

  it('comes after protection, and before the limit', () => {
    const months: Month[] = [{ month: '2021-05', paid: '900', due: '0', resources: '1' }];
    const statusOf = (given: Given<'recovery'>): unknown => {
      const found = resultOf(fromBeneficiary({ months, noticeOn: '2026-06-01', ...given }));
      return 'arrears' in found && [found.months[0]?.status, found.protected, found.prescribed];
    };
    assert.deepEqual(statusOf({ ground: 'cpasError', notifiedOn: '2026-06-01' }), [
      'protected',
      '900.00',
      '0.00',
    ]);
    assert.deepEqual(statusOf({ ground: 'existingRight' }), ['prescribed', '0.00', '900.00']);
  });
});
