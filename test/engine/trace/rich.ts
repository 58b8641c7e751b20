import type { HouseholdInput, PersonInput, ResourceInput } from '../../../src/engine';
import { CHILD, SIBLING, alone, dossier, from, having, livingWith, person, wages, yearly } from '../dossier';

/** Rows of every kind, with figures that leave thirds and halves of a cent. */
const EVERY_KIND: readonly ResourceInput[] = [
  { kind: 'work', amount: '101.01' },
  { kind: 'work', amount: '100', per: 'year', preExisting: true },
  { kind: 'work', amount: '7.77', undeclared: true },
  { kind: 'training', amount: '33.33' },
  { kind: 'replacement', amount: '50', per: 'year' },
  { kind: 'replacement', amount: '1.01', per: 'day' },
  { kind: 'severance', amount: '100', firstDay: '2026-09-01', lastDay: '2026-11-30' },
  { kind: 'severance', amount: '100', firstDay: '2026-09-02', lastDay: '2026-11-30' },
  { kind: 'severance', amount: '100', firstDay: '2025-09-02', lastDay: '2025-11-30' },
  { kind: 'holidayPay', amount: '500.05' },
  { kind: 'alimony', amount: '10.01' },
  { kind: 'familyAllowance', amount: '20.02' },
  { kind: 'regularGift', amount: '30.03', per: 'year' },
  { kind: 'otherIncome', amount: '40.04', per: 'year' },
  { kind: 'artistic', amount: '50.05' },
  { kind: 'ale', amount: '61.01', cheques: 10 },
  { kind: 'ale', amount: '1', cheques: 10 },
  { kind: 'volunteer', amount: '1800.01', dayMax: '10' },
  { kind: 'volunteer', amount: '100', dayMax: '10' },
  { kind: 'exempt', amount: '999', ground: 'a' },
  { kind: 'movable', amount: '6300.33', share: '1/3' },
  { kind: 'movable', amount: '12600.05', share: '0.5' },
  { kind: 'movable', amount: '6000' },
  { kind: 'movable', amount: '99999', blocked: true },
  { kind: 'immovable', built: true, cadastralIncome: '900.01', share: '1/3', mortgageInterest: '10.01' },
  { kind: 'immovable', built: true, cadastralIncome: '800', lifeAnnuity: '9999' },
  { kind: 'immovable', built: true, cadastralIncome: '10', rent: '100.01', share: '1/7' },
  { kind: 'immovable', built: true, cadastralIncome: '5000', right: 'bare' },
  { kind: 'immovable', built: false, cadastralIncome: '29.99' },
  { kind: 'immovable', built: false, foreignIncome: '77.77', share: '2/3' },
  {
    kind: 'transfer',
    date: '2026-01-10',
    amount: '60000.01',
    onerous: true,
    soleImmovable: true,
    share: '2/3',
    debts: '0.05',
    waiver: '0.01',
  },
  {
    kind: 'transfer',
    date: '2026-01-10',
    amount: '1000.01',
    onerous: false,
    right: 'usufruct',
    share: '1/3',
  },
  { kind: 'transfer', date: '2025-01-10', amount: '10', onerous: true, right: 'bare', debts: '99' },
  { kind: 'transfer', date: '2010-01-10', amount: '1', onerous: false },
  { kind: 'benefitInKind', amount: '15.01', share: '1/7' },
  { kind: 'benefitInKind', amount: '15.01', per: 'year', share: '1/3' },
  { kind: 'benefitInKind', amount: '15', housing: false },
];

const applicant = (given: Partial<PersonInput>): PersonInput => person('applicant', given);
const parent = (amount: string, given: Partial<PersonInput> = {}): PersonInput =>
  person('parent', { resources: [{ kind: 'replacement', amount, per: 'year' }], ...given });
const claim = (day: string): Partial<HouseholdInput> => ({ ...from(day), newClaim: true });

export interface RichDossier {
  readonly name: string;
  readonly input: HouseholdInput;
}

const rich = (name: string, input: HouseholdInput): RichDossier => ({ name, input });

/** Dossiers that together take every branch that the trace tells of. */
export const RICH: readonly RichDossier[] = [
  rich('no resources', alone([])),
  rich('every kind', alone(EVERY_KIND)),
  rich(
    'every kind, with the general exemption',
    dossier([applicant({ resources: [...EVERY_KIND], spi: { kind: 'general', daysLeft: 7 } })]),
  ),
  rich(
    'every kind, of a couple of category 3',
    dossier([having('applicant', ...EVERY_KIND), having('partner', ...EVERY_KIND), CHILD]),
  ),
  rich('every kind, of the partner', livingWith([having('partner', ...EVERY_KIND)])),
  rich('every kind, of a debtor', livingWith([having('parent', ...EVERY_KIND)])),
  rich(
    'every kind, weighted',
    dossier([having('applicant', ...EVERY_KIND), having('partner', ...EVERY_KIND), CHILD], {
      custodyShare: '1/3',
      from: '2026-09-08',
    }),
  ),
  rich('every kind, a new claim', alone(EVERY_KIND, claim('2026-09-12'))),
  rich(
    'before 2023',
    alone(
      [
        { kind: 'holidayPay', amount: '900.01' },
        { kind: 'exempt', amount: '10', ground: 'b-disability' },
      ],
      claim('2022-11-12'),
    ),
  ),
  rich('a declared category', alone([wages('100')], { category: 1, scheme: 'ASE', paid: '500' })),
  rich('no right', alone([wages('2000')], { paid: '1' })),
  rich('no right by a cent', alone([yearly('16408.11')])),
  rich('a right by a cent', alone([yearly('16408.10')])),
  rich('a new claim with a right', alone([wages('500')], claim('2026-09-16'))),
  rich('a new claim without', alone([wages('1400')], claim('2026-09-16'))),
  rich('a new claim at the rounded threshold', alone([wages('1367.34')], claim('2026-10-02'))),
  rich('a new claim of nothing', alone([], claim('2026-09-30'))),
  rich(
    'student',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'student', grant: true, daysLeft: 11 } })], {
      month: '2021-11',
    }),
  ),
  rich(
    'student without PIIS',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'student' } })], { piis: false }),
  ),
  rich(
    'no day left',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'general', daysLeft: 0 } })]),
  ),
  rich('shortage', dossier([applicant({ resources: [wages('900')], spi: { kind: 'shortage', month: 1 } })])),
  rich(
    'shortage with days left',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'shortage', month: 1, daysLeft: 5 } })]),
  ),
  rich(
    'shortage exhausted',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'shortage', month: 1, daysLeft: 0 } })]),
  ),
  rich(
    'shortage on part of the month',
    dossier(
      [applicant({ resources: [wages('900')], spi: { kind: 'shortage', month: 1, daysLeft: 5 } })],
      from('2026-09-02'),
    ),
  ),
  rich(
    'artistic',
    dossier([
      applicant({
        resources: [{ kind: 'artistic', amount: '5000' }],
        spi: { kind: 'artistic', used: '1000' },
      }),
    ]),
  ),
  rich(
    'artistic, more used than there is',
    dossier([
      applicant({
        resources: [{ kind: 'artistic', amount: '5000' }],
        spi: { kind: 'artistic', used: '4000' },
      }),
    ]),
  ),
  rich('artistic without exemption', alone([{ kind: 'artistic', amount: '5000' }])),
  rich(
    'partner, rounded by the month',
    livingWith([having('partner', { kind: 'replacement', amount: '11038.74', per: 'year' })], {
      policy: { rounding: 'monthly' },
    }),
  ),
  rich('debtors in a group', livingWith([parent('15000'), parent('11000.01', { id: 'b' })])),
  rich(
    'debtors, individual',
    livingWith([parent('15000'), parent('1', { id: 'b' }), SIBLING], { policy: { excess: 'individual' } }),
  ),
  rich(
    'debtors, three applicants, rounded by the month',
    livingWith([parent('15000')], { applicants: 3, policy: { rounding: 'monthly' } }),
  ),
  rich(
    'debtors, full',
    livingWith([parent('15000')], { applicants: 3, policy: { severalApplicants: 'full' } }),
  ),
  rich(
    'a debtor under the threshold, individual',
    livingWith([parent('1')], { policy: { excess: 'individual', rounding: 'monthly' } }),
  ),
  rich('equity', livingWith([parent('15000')], { equity: { retained: '1000', reason: 'x' } })),
  rich('equity with nobody', alone([], { equity: { retained: '0', reason: 'x' } })),
  rich(
    'family benefits of the debtor',
    livingWith([parent('10000', { familyAllowanceForApplicant: '300' })], { applicants: 2 }),
  ),
  rich(
    'family benefits imputed',
    livingWith([parent('10000', { familyAllowanceForApplicant: '100' })], {
      applicants: 7,
      policy: { familyAllowance: 'applicant' },
    }),
  ),
  rich(
    'family benefits of a beneficiary',
    livingWith([parent('10000', { familyAllowanceForApplicant: '100', beneficiary: true })], {
      policy: { familyAllowance: 'applicant' },
    }),
  ),
  rich(
    'family benefits with a care need',
    dossier([applicant({ careNeed: true }), parent('10000', { familyAllowanceForApplicant: '100' })]),
  ),
  rich(
    'family benefits before 2026',
    livingWith([parent('12000', { familyAllowanceForApplicant: '300' })], {
      month: '2025-06',
      policy: { familyAllowanceBefore2026: 'debtor' },
    }),
  ),
  rich(
    'family benefits before 2026, ignored',
    livingWith([parent('12000', { familyAllowanceForApplicant: '300' })], { month: '2025-06' }),
  ),
  rich(
    'persons who are not counted',
    livingWith([
      having('sibling', yearly('1')),
      having('child-in-law', yearly('2')),
      person('other', { minor: true, atCharge: false, resources: [yearly('3')] }),
      person('grandparent', { cohabits: false, resources: [yearly('4')] }),
      person('partner', { beneficiary: true, resources: [yearly('5')] }),
    ]),
  ),
  rich(
    'persons who are not counted in category 2',
    livingWith([having('parent', yearly('1'))], { category: 2 }),
  ),
  rich(
    'a child-in-law in the 2002 wording',
    livingWith([having('child-in-law', yearly('1'))], { month: '2026-02' }),
  ),
  rich(
    'student without grant',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'student' } })]),
  ),
  rich(
    'student with a grant, COVID',
    dossier([applicant({ resources: [wages('900')], spi: { kind: 'student', grant: true } })], {
      month: '2021-02',
    }),
  ),
  rich(
    'an exemption that nothing opens',
    dossier([
      applicant({
        resources: [{ kind: 'work', amount: '900', preExisting: true }],
        spi: { kind: 'general' },
      }),
    ]),
  ),
  rich(
    'an exemption without income',
    dossier([applicant({ spi: { kind: 'general' } }), having('partner', wages('1')), CHILD]),
  ),
  rich('custody, whole', livingWith([CHILD], { custodyShare: '1/2' })),
  rich(
    'custody, a seventh',
    dossier([having('applicant', wages('700')), CHILD, parent('15000')], {
      custodyShare: '1/7',
      to: '2026-09-29',
    }),
  ),
  rich('custody, nothing', livingWith([CHILD], { custodyShare: 0, policy: { custody: 'days' } })),
  rich(
    'the largest amounts',
    alone(
      EVERY_KIND.map((row): ResourceInput => ('amount' in row ? { ...row, amount: '999999999999.99' } : row)),
    ),
  ),
];
