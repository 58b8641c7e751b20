import assert from 'node:assert/strict';
import type { DebtorInput, RecoveryCommand } from '../../../src/procedure';
import { answers, resultOf, warns, type Example, type Given } from '../asked';
import { fromDebtors, parent } from './asked';

const paid = (...amounts: string[]): Given<'recovery'> => ({
  months: amounts.map((amount, i) => ({ month: `2026-0${i + 1}`, paid: amount })),
});
const one = (what: string, debtor: DebtorInput, given: Given<'recovery'>, expect: object): Example => [
  what,
  fromDebtors([debtor], given),
  { debtors: [expect] },
];

describe('L 26, who is never asked, and who only sometimes', () => {
  const status = (
    what: string,
    debtor: Partial<DebtorInput>,
    found: string,
    given: Given<'recovery'> = {},
  ): Example => one(what, parent(debtor), given, { status: found });
  answers([
    status('a spouse', { rank: 'spouse' }, 'RECOVERABLE'),
    status('another', { rank: 'other' }, 'RANK_EXCLUDED'),
    status('a parent, unless told', {}, 'RECOVERABLE'),
    status('a parent of a minor, or with family benefits', { supportsChild: true }, 'RECOVERABLE'),
    status('a parent of an adult', { supportsChild: false }, 'PARENT_ADULT'),
    status(
      'a spouse who does not support the child',
      { rank: 'spouse', supportsChild: false },
      'RECOVERABLE',
    ),
    status('a child, unless told', { rank: 'child' }, 'CHILD_NO_PATRIMONY_DROP'),
    status('a child without a drop', { rank: 'child', patrimonyDrop: false }, 'CHILD_NO_PATRIMONY_DROP'),
    status('a child after a drop', { rank: 'child', patrimonyDrop: true }, 'RECOVERABLE'),
    status('a former spouse without a judgment', { rank: 'exSpouse' }, 'EX_SPOUSE_NO_JUDGMENT'),
    status('a former spouse with a judgment', { rank: 'exSpouse', alimony: '150' }, 'RECOVERABLE'),
    status('equity', { equity: true }, 'EQUITY'),
    status('no equity', { equity: false }, 'RECOVERABLE'),
    status('three months planned', {}, 'SHORT_GRANT', { plannedMonths: 3 }),
    status('four months planned', {}, 'RECOVERABLE', { plannedMonths: 4 }),
    status('one month planned', {}, 'SHORT_GRANT', { plannedMonths: 1 }),
    status('wages of article 60', {}, 'ARTICLE_60', { article60: true }),
    status('no wages of article 60', {}, 'RECOVERABLE', { article60: false }),
    status('under the ceiling', { income: '30217.76' }, 'BELOW_CEILING'),
    status('a cent over it', { income: '30217.77' }, 'RECOVERABLE'),
    status('over it, with a dependant', { income: '30217.77', dependants: 1 }, 'BELOW_CEILING'),
    status('his rank before the grant', { rank: 'other', equity: true }, 'RANK_EXCLUDED', {
      plannedMonths: 3,
      article60: true,
    }),
    status('the grant before equity', { equity: true }, 'SHORT_GRANT', { plannedMonths: 3 }),
    status('equity before the ceiling', { equity: true, income: '0' }, 'EQUITY'),
  ]);

  it('lists no month of who is not asked', () => {
    const found = resultOf(fromDebtors([parent({ equity: true }), parent({ id: 'q', income: '0' })]));
    assert.deepEqual('debtors' in found && found.debtors, [
      { id: 'p', status: 'EQUITY', share: '1/2', months: [], due: '0.00' },
      {
        id: 'q',
        status: 'BELOW_CEILING',
        share: '1/2',
        months: [{ month: '2026-09', scale: '0.00', cap: '923.95', due: '0.00' }],
        due: '0.00',
      },
    ]);
  });
});

describe('L 26, the least of scale, part of the grant, and alimony', () => {
  const due = (
    what: string,
    debtor: Partial<DebtorInput>,
    amount: string,
    cap: string,
    found: string,
  ): Example =>
    one(what, parent(debtor), paid(amount), { months: [{ scale: '635.00', cap, due: found }], due: found });
  answers([
    due('a grant of a cent less than the scale', {}, '634.99', '634.99', '634.99'),
    due('a grant of the scale', {}, '635', '635.00', '635.00'),
    due('a grant of a cent more', {}, '635.01', '635.01', '635.00'),
    due('nothing granted', {}, '0', '0.00', '0.00'),
    due('an alimony of a cent less than the scale', { alimony: '634.99' }, '900', '900.00', '634.99'),
    due('an alimony of the scale', { alimony: '635' }, '900', '900.00', '635.00'),
    due('an alimony of a cent more', { alimony: '635.01' }, '900', '900.00', '635.00'),
    due('an alimony under the grant', { alimony: '99.99' }, '100', '100.00', '99.99'),
    due('a grant under the alimony', { alimony: '100.01' }, '100', '100.00', '100.00'),
    due('an alimony of nothing', { alimony: '0' }, '900', '900.00', '0.00'),
  ]);
  answers([
    [
      'each month apart, the scale is whole in each',
      fromDebtors([parent()], paid('911.56', '300', '635')),
      {
        debtors: [{ months: [{ due: '635.00' }, { due: '300.00' }, { due: '635.00' }], due: '1570.00' }],
        recoverable: '1570.00',
      },
    ],
  ]);
});

describe('AR 46, the grant is divided by the heads of the same rank', () => {
  const shares = (
    what: string,
    debtors: DebtorInput[],
    amount: string,
    ...found: [share: string, cap: string][]
  ): Example => [
    what,
    fromDebtors(debtors, paid(amount)),
    { debtors: found.map(([share, cap]) => ({ share, months: [{ cap }] })) },
  ];
  const of = (id: string, given: Partial<DebtorInput> = {}): DebtorInput => parent({ id, ...given });
  answers([
    shares('one', [of('a')], '100', ['1/1', '100.00']),
    shares('two', [of('a'), of('b')], '100.01', ['1/2', '50.01'], ['1/2', '50.01']), // 50.005
    shares(
      'two, one without income',
      [of('a'), of('b', { income: '0' })],
      '100',
      ['1/2', '50.00'],
      ['1/2', '50.00'],
    ),
    shares('three', [of('a'), of('b'), of('c')], '100', ['1/3', '33.33'], ['1/3', '33.33'], ['1/3', '33.33']),
    shares('parents living together', [of('a', { heads: 2 })], '100', ['2/2', '100.00']),
    shares('and a third', [of('a', { heads: 2 }), of('b')], '100', ['2/3', '66.67'], ['1/3', '33.33']),
    shares(
      'other ranks do not divide',
      [of('a'), of('b', { rank: 'spouse' })],
      '100',
      ['1/1', '100.00'],
      ['1/1', '100.00'],
    ),
    shares(
      'children by themselves',
      [
        of('a', { rank: 'child', patrimonyDrop: true }),
        of('b'),
        of('c', { rank: 'child', patrimonyDrop: true }),
      ],
      '100',
      ['1/2', '50.00'],
      ['1/1', '100.00'],
      ['1/2', '50.00'],
    ),
  ]);

  it('unless a reason is given', () => {
    const debtors = [parent({ id: 'a', heads: 2 }), parent({ id: 'b' })];
    const found = resultOf(fromDebtors(debtors, { ...paid('100'), divide: false }));
    assert.deepEqual('debtors' in found && found.debtors.map(({ share, due }) => [share, due]), [
      ['2/2', '100.00'],
      ['1/1', '100.00'],
    ]);
  });

  warns([
    ['divided', fromDebtors([parent()])],
    ['divided, said', fromDebtors([parent()], { divide: true })],
    ['not divided', fromDebtors([parent()], { divide: false }), 'DIVISION_WAIVED /divide'],
    ['social aid', fromDebtors([parent()], { scheme: 'ASE' }), 'ASE_RULES /scheme'],
  ]);
});

describe('L 26, together not more than was paid', () => {
  const two = (...amounts: string[]): RecoveryCommand =>
    fromDebtors([parent(), parent({ id: 's', rank: 'spouse' })], paid(...amounts));
  warns([
    ['a cent more than was paid', two('1269.99'), 'MORE_THAN_PAID /debtors'],
    ['what was paid', two('1270')],
    ['a cent less', two('1270.01')],
    ['in the second month', two('1270', '1269.99'), 'MORE_THAN_PAID /debtors'],
    ['in total, but in no month', two('1270', '1270')],
    ['in both, once', two('1', '1'), 'MORE_THAN_PAID /debtors'],
    [
      'a debtor who is not asked has no part in it',
      fromDebtors([parent({ id: 'x', rank: 'other' }), parent()], paid('634.99')),
    ],
    [
      'rounded up twice: 50.005 each',
      fromDebtors([parent(), parent({ id: 'q' })], paid('100.01')),
      'MORE_THAN_PAID /debtors',
    ],
  ]);
});

describe('PROCEDURE §5, which index of the scale', () => {
  const income = parent({ income: '30000' }); // under the ceiling of September, over that of August
  const august = { months: [{ month: '2026-08', paid: '893.65' }] };
  const byMonth = { policy: { ceilingDate: 'month' } } as const;
  answers([
    [
      'of the decision',
      fromDebtors([income], august),
      { scaleFrom: '2026-09-01', debtors: [{ status: 'BELOW_CEILING' }] },
    ],
    [
      'of the month',
      fromDebtors([income], { ...august, ...byMonth }),
      { scaleFrom: '2026-03-01', debtors: [{ due: '52.00' }] },
    ],
    [
      'of each month',
      fromDebtors([income], {
        ...byMonth,
        months: [
          { month: '2026-09', paid: '100' },
          { month: '2026-08', paid: '100' },
        ],
      }),
      {
        scaleFrom: '2026-09-01',
        ceiling: '30217.76',
        debtors: [{ status: 'RECOVERABLE', months: [{ scale: '0.00' }, { scale: '52.00' }] }],
      },
    ],
  ]);

  for (const [decidedOn, year] of [
    ['2026-01-01', 2024],
    ['2026-12-31', 2024],
    ['2025-12-31', 2023],
  ] as const)
    it(`decided on ${decidedOn}: the income of ${year}, whatever the reading`, () => {
      for (const given of [{}, byMonth]) {
        const found = resultOf(fromDebtors([parent()], { decidedOn, ...given, ...august }));
        assert.equal('incomeYear' in found && found.incomeYear, year);
      }
    });
});

describe('L 29, five years for debtors too, each month apart', () => {
  const month = (given: { month: string; paidOn?: string }): RecoveryCommand['months'][number] => ({
    paid: '1000',
    ...given,
  });
  const summoned = (noticeOn: string, ...months: RecoveryCommand['months']): RecoveryCommand =>
    fromDebtors([parent()], { noticeOn, months });
  const may = month({ month: '2021-05' });
  answers([
    [
      'on the last day',
      summoned('2026-05-31', may),
      { debtors: [{ months: [{ due: '635.00' }] }], recoverable: '635.00' },
    ],
    [
      'a day later',
      summoned('2026-06-01', may),
      { debtors: [{ months: [{ scale: '635.00', due: '0.00' }], due: '0.00' }], recoverable: '0.00' },
    ],
    [
      'paid later',
      summoned('2026-06-04', month({ month: '2021-05', paidOn: '2021-06-04' })),
      { recoverable: '635.00' },
    ],
    [
      'and a day',
      summoned('2026-06-05', month({ month: '2021-05', paidOn: '2021-06-04' })),
      { recoverable: '0.00' },
    ],
    [
      'one month of two',
      summoned('2026-06-01', may, month({ month: '2021-06' })),
      { debtors: [{ months: [{ due: '0.00' }, { due: '635.00' }], due: '635.00' }] },
    ],
  ]);
});
