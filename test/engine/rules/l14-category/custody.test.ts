import type { HouseholdInput, PersonInput } from '../../../../src/engine';
import {
  CHILD,
  SIBLING,
  dossier,
  from,
  having,
  livingWith,
  person,
  wages,
  type DossierFields,
} from '../../dossier';
import { computes } from '../../examples';

type Custody = 'full' | 'halfHalf' | 'days';

const shared = (
  custodyShare: string | number,
  custody?: Custody,
  given: DossierFields = {},
): HouseholdInput => livingWith([CHILD], { custodyShare, ...(custody && { policy: { custody } }), ...given });

const WHOLE = { payableAnnual: '22174.69', payableMonthly: '1847.89', payable: '1847.89' };
const HALF = { payableAnnual: '19291.40', payableMonthly: '1607.62', payable: '1607.62' };
const half = '(1 847.89 + 1 367.34) / 2 = 1 607.615; (22 174.69 + 16 408.11) / 2 = 19 291.40';

describe('L 14 §1, alternating custody: the readings at each share (HOUSEHOLD §4.2)', () => {
  const atEnds = (custody: Custody): Parameters<typeof computes>[0] => [
    [
      `${custody}, share 0`,
      'the amounts of category 2',
      shared(0, custody),
      {
        category: 3,
        payableAnnual: '16408.11',
        payableMonthly: '1367.34',
        parts: [{ share: '0/1' }, { share: '1/1' }],
      },
    ],
    [
      `${custody}, share 0.49`,
      '0.49 × 1 847.89 + 0.51 × 1 367.34 = 905.4661 + 697.3434 = 1 602.8095; 10 865.5981 + 8 368.1361 a year',
      shared('0.49', custody),
      {
        payableAnnual: '19233.73',
        payableMonthly: '1602.81',
        parts: [{ share: '49/100' }, { share: '51/100' }],
      },
    ],
    [`${custody}, share 1`, 'whole', shared(1, custody), { ...WHOLE, warnings: [] }],
  ];
  computes([
    ...atEnds('full'),
    ...atEnds('halfHalf'),
    ...atEnds('days'),
    [
      'full, share 0.499999',
      'just under 1/2: 1 607.61452 weighted',
      shared('0.499999', 'full'),
      { payableMonthly: '1607.61' },
    ],
    ['full, share 1/2', 'whole from 1/2 on', shared('1/2', 'full'), WHOLE],
    ['full, share 0.51', 'whole', shared(0.51, 'full'), WHOLE],
    ['halfHalf, share 1/2', half, shared('1/2', 'halfHalf'), HALF],
    ['halfHalf, share 2/4, the same', half, shared('2/4', 'halfHalf'), HALF],
    ['halfHalf, share 0.500001', 'just over 1/2: whole', shared('0.500001', 'halfHalf'), WHOLE],
    ['halfHalf, share 0.51', 'whole', shared(0.51, 'halfHalf'), WHOLE],
    ['days, share 1/2', half, shared(0.5, 'days'), HALF],
    [
      'days, share 0.51',
      '0.51 × 1 847.89 + 0.49 × 1 367.34 = 942.4239 + 669.9966 = 1 612.4205',
      shared('0.51', 'days'),
      { payableMonthly: '1612.42' },
    ],
    [
      'days, share 1/3, exact',
      '(1 847.89 + 2 × 1 367.34) / 3 = 4 582.57 / 3 = 1 527.5233; (22 174.69 + 32 816.22) / 3 = 18 330.3033',
      shared('1/3', 'days'),
      { payableAnnual: '18330.30', payableMonthly: '1527.52', parts: [{ share: '1/3' }, { share: '2/3' }] },
    ],
  ]);
});

describe('L 14 §1, alternating custody: the default reading by date (Cass. 27/06/2022)', () => {
  computes([
    [
      '26 June: halfHalf',
      '(1 507.77 + 1 115.67) / 2 = 1 311.72; × 5 / 30 = 218.62',
      shared('1/2', undefined, { ...from('2022-06-26') }),
      { policy: { custody: 'halfHalf' }, payableMonthly: '1311.72', payable: '218.62' },
    ],
    [
      '27 June: full',
      '1 507.77 × 4 / 30 = 201.036',
      shared('1/2', undefined, { ...from('2022-06-27') }),
      { policy: { custody: 'full' }, payableMonthly: '1507.77', payable: '201.04' },
    ],
    [
      '26 June, full by name',
      '1 507.77 × 5 / 30 = 251.295',
      shared('1/2', 'full', { ...from('2022-06-26') }),
      { policy: { custody: 'full' }, payable: '251.30' },
    ],
  ]);
});

describe('L 14 §1, alternating custody: the complement', () => {
  const complement = (category: 1 | 2, ...others: PersonInput[]): [HouseholdInput, object] => [
    livingWith([CHILD, ...others], { custodyShare: '1/2', policy: { custody: 'days' } }),
    category === 1
      ? { payableMonthly: '1379.73', parts: [{ category: 3 }, { category: 1, payableMonthly: '911.56' }] }
      : { payableMonthly: '1607.62', parts: [{ category: 3 }, { category: 2, payableMonthly: '1367.34' }] },
  ];
  const one = '(1 847.89 + 911.56) / 2 = 1 379.725';
  computes([
    ['2 when the children alone lived there', half, ...complement(2)],
    [
      '2 with another minor at charge',
      half,
      ...complement(2, person('sibling', { minor: true, atCharge: true })),
    ],
    ['2 with someone elsewhere', half, ...complement(2, { ...SIBLING, cohabits: false })],
    ['1 with an adult', one, ...complement(1, SIBLING)],
    [
      '1 with a minor not at charge',
      one,
      ...complement(1, person('sibling', { minor: true, atCharge: false })),
    ],
    ['1 with a married minor', one, ...complement(1, person('sibling', { minor: true, married: true }))],
    [
      'a partner: in the pool of category 3, AR 34 §1 in the complement',
      '22 174.69 − (18 000 − 310) = 4 484.69, / 12 = 373.7242; 10 938.74 − (18 000 − 10 938.74 − 155) = 4 032.48, / 12 = 336.04; mean 354.88',
      livingWith([CHILD, having('partner', wages('1500'))], {
        custodyShare: '1/2',
        policy: { custody: 'days' },
      }),
      {
        category: 3,
        resources: { professional: '18000.00', partnerExcess: '0.00' },
        payableAnnual: '4258.59', // (4 484.69 + 4 032.48) / 2 = 4 258.585
        payableMonthly: '354.88',
        parts: [
          { payableAnnual: '4484.69', payableMonthly: '373.72', exemptions: { generalAnnual: '310.00' } },
          {
            payableAnnual: '4032.48',
            payableMonthly: '336.04',
            exemptions: { generalAnnual: '155.00' },
            resources: { professional: '0.00', partnerExcess: '7061.26' },
          },
        ],
      },
    ],
    [
      'the abatement of each category on the sale of the sole dwelling',
      '100 000 − 37 200 − 2 500 × 7 / 12 = 61 341.67, f = 378 + 4 884.167; − 2 000 × 7 / 12 = 61 633.33, f = 378 + 4 913.333',
      dossier(
        [
          person('applicant', {
            resources: [
              { kind: 'transfer', date: '2026-01-10', amount: '100000', onerous: true, soleImmovable: true },
            ],
          }),
          CHILD,
        ],
        { custodyShare: '1/2', policy: { custody: 'days' } },
      ),
      {
        details: { transfers: [{ months: 7, abatement: '1458.33', base: '61341.67' }] },
        parts: [
          { resources: { transfers: '5262.17' } },
          {
            resources: { transfers: '5291.33' },
            details: { transfers: [{ abatement: '1166.67', base: '61633.33' }] },
          },
        ],
      },
    ],
    [
      'a right in category 3 only',
      '22 174.69 − (16 500 − 310) = 5 984.69, / 12 = 498.7242, half of 498.72; none at 16 500 in category 2',
      dossier([having('applicant', wages('1375')), CHILD], {
        custodyShare: '1/2',
        policy: { custody: 'days' },
      }),
      {
        payableAnnual: '2992.35', // 5 984.69 / 2 = 2 992.345
        payableMonthly: '249.36',
        exemptions: { generalAnnual: '310.00' },
        parts: [
          { payableMonthly: '498.72' },
          { payableMonthly: '0.00', exemptions: { generalAnnual: '0.00' } },
        ],
      },
    ],
    [
      'on part of the month',
      '1 607.62 × 10 / 30 = 535.8733',
      shared('1/2', 'days', { ...from('2026-09-21') }),
      { payableMonthly: '1607.62', payable: '535.87' },
    ],
  ]);
});

describe('L 14 §1, alternating custody outside category 3', () => {
  const ignored = { warnings: [{ code: 'CUSTODY_IGNORED', path: '/custodyShare' }] };
  computes([
    [
      'isolated',
      '16 408.11 / 12',
      livingWith([], { custodyShare: '1/2' }),
      { ...ignored, payable: '1367.34' },
    ],
    [
      'cohabitant',
      '10 938.74 / 12',
      livingWith([SIBLING], { custodyShare: 0 }),
      { ...ignored, payable: '911.56' },
    ],
    [
      'isolated by declaration',
      '16 408.11 / 12',
      livingWith([CHILD], { category: 2, custodyShare: '1/2' }),
      { category: 2, payable: '1367.34' },
    ],
    [
      'category 3 by declaration',
      half,
      livingWith([], { category: 3, custodyShare: '1/2', policy: { custody: 'days' } }),
      HALF,
    ],
  ]);
});
