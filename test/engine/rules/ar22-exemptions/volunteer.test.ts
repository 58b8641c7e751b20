import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { alone, having, livingWith } from '../../dossier';
import { computes } from '../../examples';

type Volunteer = Extract<ResourceInput, { kind: 'volunteer' }>;

const volunteer = (amount: string, dayMax: string, caps: Partial<Volunteer> = {}): ResourceInput => ({
  kind: 'volunteer',
  amount,
  dayMax,
  ...caps,
});
const in_ = (month: string, amount: string, dayMax: string, caps?: Partial<Volunteer>): HouseholdInput =>
  alone([volunteer(amount, dayMax, caps)], { month });
const EXEMPT = { resources: { volunteer: '0.00', totalAnnual: '0.00' }, warnings: [] };
const counted = (amount: string): object => ({
  resources: { volunteer: amount, totalAnnual: amount },
  warnings: [{ code: 'VOLUNTEER_CAP_EXCEEDED', path: '/persons/0/resources/0' }],
});

const YEARS: [
  year: number,
  day: string,
  dayOver: string,
  yearCap: string,
  yearOver: string,
  yearUnder: string,
][] = [
  [2023, '40.67', '40.68', '1626.77', '1626.78', '1626.76'],
  [2024, '41.48', '41.49', '1659.29', '1659.30', '1659.28'],
  [2025, '42.31', '42.32', '1692.51', '1692.52', '1692.50'],
  [2026, '44.02', '44.03', '1760.83', '1760.84', '1760.82'],
];

describe('AR 22 §1 q, volunteers: the caps of each year', () => {
  for (const [year, day, dayOver, cap, capOver, capUnder] of YEARS)
    computes([
      ['under', 'both caps kept', in_(`${year}-01`, capUnder, '1'), EXEMPT],
      ['on', 'both caps kept', in_(`${year}-12`, cap, day), EXEMPT],
      ['the day one cent over', 'the whole amount', in_(`${year}-06`, '100', dayOver), counted('100.00')],
      ['the year one cent over', 'the whole amount', in_(`${year}-06`, capOver, day), counted(capOver)],
      ['both over', 'the whole amount, once', in_(`${year}-06`, capOver, dayOver), counted(capOver)],
    ]);
});

describe('AR 22 §1 q, volunteers: caps that are given', () => {
  const raised = { yearCap: '2987.70' };
  const old = { dayCap: '36.84', yearCap: '1473.37' };
  computes([
    ['both given, a year not in the table: on', 'both kept', in_('2022-06', '1473.37', '36.84', old), EXEMPT],
    ['both given, the day over', 'whole', in_('2022-06', '1473.37', '36.85', old), counted('1473.37')],
    ['both given, the year over', 'whole', in_('2022-06', '1473.38', '36.84', old), counted('1473.38')],
    ['a raised year: on', 'the day of the table', in_('2023-06', '2987.70', '40.67', raised), EXEMPT],
    ['a raised year: over', 'whole', in_('2023-06', '2987.71', '40.67', raised), counted('2987.71')],
    [
      'a raised year: the day of the table over',
      'whole',
      in_('2023-06', '100', '40.68', raised),
      counted('100.00'),
    ],
    ['a lower day', 'whole', in_('2026-06', '100', '10.01', { dayCap: '10' }), counted('100.00')],
    ['caps of zero', 'whole', in_('2026-06', '0.01', '0.01', { dayCap: '0', yearCap: '0' }), counted('0.01')],
  ]);
});

describe('AR 22 §1 q, volunteers: rows and persons', () => {
  computes([
    [
      'each row by itself',
      '1 760.84 counted, 1 760.83 not',
      alone([volunteer('1760.83', '44.02'), volunteer('1760.84', '44.02')]),
      {
        resources: { volunteer: '1760.84' },
        warnings: [{ code: 'VOLUNTEER_CAP_EXCEEDED', path: '/persons/0/resources/1' }],
      },
    ],
    [
      'of a debtor: counted, and no warning on his row',
      '12 000 + 1 760.84 = 13 760.84; − 10 938.74',
      livingWith([having('parent', { kind: 'replacement', amount: '1000' }, volunteer('1760.84', '1'))]),
      { resources: { volunteer: '0.00', debtorsExcess: '2822.10' }, warnings: [] },
    ],
  ]);
});
