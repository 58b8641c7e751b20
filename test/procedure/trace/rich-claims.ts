import type { DebtorInput } from '../../../src/procedure';
import { fromBeneficiary, fromDebtors, parent } from '../recovery/asked';
import { SMALLEST } from '../smallest';
import type { Rich } from './rich';

const MONTHS = [
  { month: '2021-05', paid: '900', due: '700', resources: '50' },
  { month: '2026-05', paid: '900.01', due: '700', resources: '150.55' },
  { month: '2026-06', paid: '700', due: '900', resources: '1' },
  { month: '2026-07', paid: '700', due: '700', resources: '1' },
  { month: '2026-08', paid: '701', due: '700', resources: '5' },
];
const DEBTORS: DebtorInput[] = [
  parent({ heads: 2, dependants: 1 }),
  parent({ id: 'low', income: '30217.76' }),
  parent({ id: 'adult', supportsChild: false }),
  parent({ id: 'equity', equity: true }),
  parent({ id: 'spouse', rank: 'spouse', income: '999999.99', dependants: 12 }),
  parent({ id: 'ex', rank: 'exSpouse', alimony: '150' }),
  parent({ id: 'ex without judgment', rank: 'exSpouse' }),
  parent({ id: 'child', rank: 'child' }),
  parent({ id: 'aunt', rank: 'other' }),
];
const GRANT = [
  { month: '2026-08', paid: '893.65' },
  { month: '2026-09', paid: '100.01' },
];
const { maintenanceAid } = SMALLEST;
const YEAR = Array.from({ length: 12 }, (_, i) => ({
  month: `2026-${String(12 - i).padStart(2, '0')}`,
  paid: i === 3 ? '150.01' : '250',
  ...(i === 5 && { beneficiary: false }),
  ...(i === 6 && { owed: '300' }),
  ...(i === 7 && { owed: '99.99' }),
}));

/** Claims and aids that together take every branch that the trace tells of. */
export const RICH_CLAIMS: readonly Rich[] = [
  [
    'an omission of years',
    fromBeneficiary({
      ground: 'omission',
      months: MONTHS,
      noticeOn: '2026-10-01',
      waiver: { amount: '0.01', reason: 'x' },
    }),
  ],
  [
    'an error of the centre',
    fromBeneficiary({ ground: 'cpasError', notifiedOn: '2026-07-31', months: MONTHS, scheme: 'ASE' }),
  ],
  [
    'a right that existed already',
    fromBeneficiary({ ground: 'existingRight', months: MONTHS, noticeOn: '2026-10-01' }),
  ],

  ['debtors', fromDebtors(DEBTORS, { months: GRANT, waiver: { amount: '100.10', reason: 'x' } })],
  [
    'debtors by month, not divided',
    fromDebtors(DEBTORS, { months: GRANT, divide: false, policy: { ceilingDate: 'month' }, scheme: 'ASE' }),
  ],
  ['debtors of 2013, by a computed scale', fromDebtors(DEBTORS, { months: GRANT, decidedOn: '2013-06-01' })],
  [
    'debtors, summoned late',
    fromDebtors(DEBTORS, { months: [{ month: '2021-05', paid: '100' }, ...GRANT], noticeOn: '2026-10-06' }),
  ],
  ['a short grant', fromDebtors([parent()], { plannedMonths: 3 })],
  ['wages of article 60', fromDebtors([parent()], { article60: true })],

  ['a year of aid', { ...maintenanceAid, months: YEAR }],
  [
    'a year of aid, other readings',
    { ...maintenanceAid, months: YEAR, policy: { maintenanceCap: 'practice', partialPayment: 'none' } },
  ],
  ['aid without title', { ...maintenanceAid, title: 'none', months: YEAR }],
];
