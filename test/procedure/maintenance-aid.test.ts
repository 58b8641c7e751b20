import assert from 'node:assert/strict';
import { readAmount } from '../../src/engine';
import { aidAfter, type MaintenanceAidCommand } from '../../src/procedure';
import {
  answers,
  figuresOf,
  refuses,
  resultOf,
  warns,
  type Example,
  type Given,
  type Reading,
} from './asked';

type Month = MaintenanceAidCommand['months'][number];

const ask = (months: Month[], given: Given<'maintenanceAid'> = {}): MaintenanceAidCommand => ({
  id: 'T',
  question: 'maintenanceAid',
  year: 2026,
  title: 'judgment',
  months,
  ...given,
});
const monthOf = (index: number): string => `2026-${String(index + 1).padStart(2, '0')}`;
const paying = (...amounts: string[]): Month[] => amounts.map((paid, i) => ({ month: monthOf(i), paid }));
const PRACTICE: Reading = { maintenanceCap: 'practice' };
const ONLY_WHOLE: Reading = { partialPayment: 'none' };

describe('LO 68quinquies §3, half of what was paid, half-up', () => {
  const half = (paid: string, aid: string): Example => [
    paid,
    ask(paying(paid)),
    { months: [{ aid }], total: aid },
  ];
  answers([
    half('0', '0.00'),
    half('0.01', '0.01'), // 0.005
    half('0.02', '0.01'),
    half('0.03', '0.02'), // 0.015
    half('150.00', '75.00'),
    half('150.01', '75.01'), // 75.005
    half('150.02', '75.01'),
  ]);
});

describe('LO 68quinquies §3, the limit of a month: 91.67, or 91.66', () => {
  const capped = (paid: string, ar: string, practice: string): Example[] => [
    [paid, ask(paying(paid)), { months: [{ aid: ar }] }],
    [`${paid}, guides`, ask(paying(paid), { policy: PRACTICE }), { months: [{ aid: practice }] }],
  ];
  answers([
    ...capped('183.30', '91.65', '91.65'),
    ...capped('183.31', '91.66', '91.66'), // 91.655
    ...capped('183.32', '91.66', '91.66'),
    ...capped('183.33', '91.67', '91.66'), // 91.665
    ...capped('183.34', '91.67', '91.66'),
    ...capped('183.35', '91.67', '91.66'), // 91.675
    ...capped('999999999999.99', '91.67', '91.66'),
  ]);
});

describe('LO 68quinquies §3, the limit of the year: 1 100', () => {
  const FULL = Array.from({ length: 12 }, () => '250');

  it('leaves 91.63 for the twelfth month', () => {
    const { months, total, left } = resultOf(ask(paying(...FULL)));
    assert.deepEqual(
      months.map(({ aid }) => aid),
      [...Array.from({ length: 11 }, () => '91.67'), '91.63'],
    );
    assert.deepEqual([total, left], ['1100.00', '0.00']);
  });

  it('is never reached by the guides', () => {
    const { months, total, left } = resultOf(ask(paying(...FULL), { policy: PRACTICE }));
    assert.ok(months.every(({ aid }) => aid === '91.66'));
    assert.deepEqual([total, left], ['1099.92', '0.08']);
  });

  it('is used up month by month, whatever their order, and they are shown as given', () => {
    const { months, total } = resultOf(ask(paying(...FULL).reverse()));
    assert.equal(months[0]?.month, '2026-12');
    assert.deepEqual(
      months.map(({ aid }) => aid),
      ['91.63', ...Array.from({ length: 11 }, () => '91.67')],
    );
    assert.equal(total, '1100.00');
  });

  it('is left over where a month was left out', () => {
    const months = paying(...FULL).map((month, i) => (i === 3 ? { ...month, beneficiary: false } : month));
    const found = resultOf(ask(months));
    assert.deepEqual([found.total, found.left, found.months[11]?.aid], ['1008.37', '91.63', '91.67']);
  });

  for (const [last, aid, left] of [
    ['183.25', '91.63', '0.00'], // 91.625
    ['183.24', '91.62', '0.01'],
    ['183.26', '91.63', '0.00'],
    ['183.27', '91.63', '0.00'], // 91.635 would be 91.64
    ['0', '0.00', '91.63'],
  ] as const)
    it(`with ${last} in the last month: ${aid}, ${left} left`, () => {
      const found = resultOf(ask(paying(...FULL.slice(1), last)));
      assert.deepEqual([found.months[11]?.aid, found.left], [aid, left]);
    });

  it('one month', () => {
    assert.deepEqual(resultOf(ask(paying('150'))), {
      months: [{ month: '2026-01', aid: '75.00' }],
      total: '75.00',
      left: '1025.00',
    });
  });
});

describe('LO 68quinquies §3, what was owed', () => {
  const owing = (paid: string, owed: string): Month[] => [{ month: '2026-01', paid, owed }];
  answers([
    ['a cent less than owed', ask(owing('99.99', '100')), { months: [{ aid: '50.00' }] }], // 49.995
    ['what was owed', ask(owing('100', '100')), { months: [{ aid: '50.00' }] }],
    ['a cent more counts for nothing', ask(owing('100.01', '100')), { months: [{ aid: '50.00' }] }],
    ['twice what was owed', ask(owing('200', '100')), { months: [{ aid: '50.00' }] }],
    ['nothing paid', ask(owing('0', '100')), { months: [{ aid: '0.00' }] }],
    ['nothing owed', ask(owing('100', '0')), { months: [{ aid: '0.00' }] }],
    [
      'strictly, a cent less',
      ask(owing('99.99', '100'), { policy: ONLY_WHOLE }),
      { months: [{ aid: '0.00' }] },
    ],
    [
      'strictly, what was owed',
      ask(owing('100', '100'), { policy: ONLY_WHOLE }),
      { months: [{ aid: '50.00' }] },
    ],
    [
      'strictly, not told what was owed',
      ask(paying('100'), { policy: ONLY_WHOLE }),
      { months: [{ aid: '50.00' }] },
    ],
  ]);
  warns([
    ['a cent less', ask(owing('99.99', '100')), 'PARTIAL_PAYMENT /months'],
    ['what was owed', ask(owing('100', '100'))],
    ['a cent more', ask(owing('100.01', '100'))],
    ['not told', ask(paying('100'))],
    [
      'two months, once',
      ask([...owing('1', '2'), { month: '2026-02', paid: '1', owed: '2' }]),
      'PARTIAL_PAYMENT /months',
    ],
    ['strictly', ask(owing('1', '2'), { policy: ONLY_WHOLE }), 'PARTIAL_PAYMENT /months'],
  ]);
});

describe('LO 68quinquies, without RIS or ASE, with wages of article 60 only, or without a title: nothing', () => {
  const month = (given: Partial<Month>): Month[] => [{ month: '2026-01', paid: '150', ...given }];
  answers([
    ['a beneficiary', ask(month({ beneficiary: true })), { total: '75.00' }],
    ['no beneficiary', ask(month({ beneficiary: false })), { total: '0.00', left: '1100.00' }],
    ['article 60 only', ask(month({ article60Only: true })), { total: '0.00' }],
    ['not only article 60', ask(month({ article60Only: false })), { total: '75.00' }],
    [
      'one month of two',
      ask([...month({ beneficiary: false }), { month: '2026-02', paid: '150' }]),
      { months: [{ aid: '0.00' }, { aid: '75.00' }] },
    ],
  ]);
  for (const title of [
    'judgment',
    'mutualConsent',
    'conciliation',
    'mediation',
    'presumedFather',
    'placement',
  ] as const) {
    answers([[title, ask(paying('150'), { title }), { total: '75.00' }]]);
    warns([[title, ask(paying('150'), { title })]]);
  }
  answers([['no title', ask(paying('150', '150'), { title: 'none' }), { total: '0.00', left: '1100.00' }]]);
  warns([['no title', ask(paying('150'), { title: 'none' }), 'NO_TITLE /title']]);
});

describe('PROCEDURE §7, months of one year, each once', () => {
  const named = (...months: string[]): MaintenanceAidCommand =>
    ask(months.map((month) => ({ month, paid: '1' })));
  refuses([
    ['the last month of the year before', named('2025-12'), 'PERIOD_OUTSIDE_YEAR /months/0/month'],
    ['the first month', named('2026-01')],
    ['the last month', named('2026-12')],
    ['the first month of the year after', named('2026-01', '2027-01'), 'PERIOD_OUTSIDE_YEAR /months/1/month'],
    ['a month twice', named('2026-01', '2026-02', '2026-01'), 'DUPLICATE_MONTH /months/2/month'],
    [
      'twice, and of another year',
      named('2025-12', '2025-12'),
      'PERIOD_OUTSIDE_YEAR /months/0/month',
      'PERIOD_OUTSIDE_YEAR /months/1/month',
      'DUPLICATE_MONTH /months/1/month',
    ],
    ['2005', ask([{ month: '2005-01', paid: '1' }], { year: 2005 })],
    ['2004', ask([{ month: '2004-01', paid: '1' }], { year: 2004 }), 'OUT_OF_RANGE /year'],
    ['2100', ask([{ month: '2100-12', paid: '1' }], { year: 2100 })],
    ['2101', ask([{ month: '2101-01', paid: '1' }], { year: 2101 }), 'OUT_OF_RANGE /year'],
    ['no month', ask([]), 'OUT_OF_RANGE /months'],
  ]);

  it('says the year', () => assert.deepEqual(figuresOf(named('2025-12')), { value: '2025-12', limit: 2026 }));
});

describe('LO 68quinquies §3, the aid of a month after what was granted already', () => {
  const rows: readonly [paid: string, granted: string, aid: string][] = [
    ['250', '0', '91.67'],
    ['250', '1008.32', '91.67'],
    ['250', '1008.33', '91.67'], // exactly what is left
    ['250', '1008.34', '91.66'],
    ['250', '1008.37', '91.63'], // after eleven months of 91.67
    ['250', '1099.99', '0.01'],
    ['250', '1100', '0.00'],
    ['250', '1100.01', '0.00'],
    ['250', '5000', '0.00'],
    ['10', '1095', '5.00'],
    ['10', '1095.01', '4.99'],
    ['0', '0', '0.00'],
  ];
  for (const [paid, granted, aid] of rows)
    it(`${paid} paid, ${granted} granted: ${aid}`, () => {
      assert.equal(aidAfter(readAmount(granted), resultOf(ask(paying(paid)))).toString(), aid);
    });
});
