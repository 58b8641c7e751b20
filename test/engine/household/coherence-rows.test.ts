import type { HouseholdInput, PersonInput, ResourceInput } from '../../../src/engine';
import { alone, dossier, from, having, livingWith, person, type DossierFields } from '../dossier';
import { refuses } from '../examples';

const ROW = '/persons/0/resources/0';

describe('HOUSEHOLD §8 pass 2, severance', () => {
  const severance = (firstDay: string, lastDay: string): HouseholdInput =>
    alone([{ kind: 'severance', amount: '1', firstDay, lastDay }]);
  refuses([
    ['one day', severance('2026-09-15', '2026-09-15'), []],
    ['reversed by one day', severance('2026-09-16', '2026-09-15'), [`PERIOD_REVERSED ${ROW}/lastDay`]],
    ['in order, far away', severance('0001-01-01', '9999-12-31'), []],
  ]);
});

describe('HOUSEHOLD §8 pass 2, CAP_UNKNOWN', () => {
  const volunteer = (month: string, caps: { dayCap?: string; yearCap?: string } = {}): HouseholdInput =>
    alone([{ kind: 'volunteer', amount: '1', dayMax: '1', ...caps }], { month });
  const UNKNOWN = [`CAP_UNKNOWN ${ROW}`];
  refuses([
    ['2022-12', volunteer('2022-12'), UNKNOWN],
    ['2022-12, only the day given', volunteer('2022-12', { dayCap: '34' }), UNKNOWN],
    ['2022-12, only the year given', volunteer('2022-12', { yearCap: '1400' }), UNKNOWN],
    ['2022-12, both given', volunteer('2022-12', { dayCap: '34', yearCap: '1400' }), []],
    ['2022-12, both given as zero', volunteer('2022-12', { dayCap: '0', yearCap: '0' }), []],
    ['2023-01', volunteer('2023-01'), []],
    ['2024-06, only the day given', volunteer('2024-06', { dayCap: '34' }), []],
    ['2025-06', volunteer('2025-06'), []],
    ['2026-12', volunteer('2026-12'), []],
    ['2027-01: outside too', volunteer('2027-01'), [...UNKNOWN, 'DATE_OUTSIDE_COVERAGE /month']],
    [
      'the year is that of `month`, not of `from`',
      { ...volunteer('2023-01'), from: '2022-12-31' },
      ['PERIOD_OUTSIDE_MONTH /from'],
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 2, immovable without any income', () => {
  const immovable = (given: Partial<Extract<ResourceInput, { kind: 'immovable' }>>): HouseholdInput =>
    alone([{ kind: 'immovable', built: true, ...given }]);
  const MISSING = [`MISSING_FIELD ${ROW}/cadastralIncome`];
  refuses([
    ['nothing', immovable({}), MISSING],
    ['charges only', immovable({ mortgageInterest: '1', lifeAnnuity: '1' }), MISSING],
    ['bare ownership too', immovable({ right: 'bare' }), MISSING],
    ['a share of 0 too', immovable({ share: 0 }), MISSING],
    ['cadastral income', immovable({ cadastralIncome: '0' }), []],
    ['rent', immovable({ rent: '0' }), []],
    ['foreign income', immovable({ foreignIncome: '0' }), []],
  ]);
});

describe('HOUSEHOLD §8 pass 2, TRANSFER_AFTER_EFFECT', () => {
  const transfer = (date: string, given: DossierFields = {}): HouseholdInput =>
    alone([{ kind: 'transfer', date, amount: '1', onerous: false }], given);
  const AFTER = [`TRANSFER_AFTER_EFFECT ${ROW}/date`];
  refuses([
    ['the day before `from`', transfer('2026-09-09', from('2026-09-10')), []],
    ['on `from`', transfer('2026-09-10', from('2026-09-10')), []],
    ['the day after `from`', transfer('2026-09-11', from('2026-09-10')), AFTER],
    ['on the effective date', transfer('2025-05-31', { effectiveDate: '2025-05-31' }), []],
    ['the day after the effective date', transfer('2025-06-01', { effectiveDate: '2025-05-31' }), AFTER],
  ]);
});

describe('HOUSEHOLD §8 pass 2, rows of everyone', () => {
  const bad: ResourceInput[] = [
    { kind: 'severance', amount: '1', firstDay: '2020-01-02', lastDay: '2020-01-01' },
    { kind: 'volunteer', amount: '1', dayMax: '1' },
    { kind: 'immovable', built: false },
    { kind: 'transfer', date: '2020-02-01', amount: '1', onerous: true },
  ];
  const expected = (path: string): string[] => [
    `PERIOD_REVERSED ${path}/0/lastDay`,
    `CAP_UNKNOWN ${path}/1`,
    `MISSING_FIELD ${path}/2/cadastralIncome`,
    `TRANSFER_AFTER_EFFECT ${path}/3/date`,
  ];
  const month = '2020-01';
  const others: [what: string, person: PersonInput][] = [
    ['a partner', having('partner', ...bad)],
    ['a debtor', having('parent', ...bad)],
    ['a sibling', having('sibling', ...bad)],
    ['someone elsewhere', person('parent', { cohabits: false, resources: bad })],
    ['a beneficiary', person('parent', { beneficiary: true, resources: bad })],
    ['a minor', person('child', { minor: true, resources: bad })],
  ];
  refuses([
    ['the applicant', alone(bad, { month }), expected('/persons/0/resources')],
    ...others.map(
      ([what, other]) => [what, livingWith([other], { month }), expected('/persons/1/resources')] as const,
    ),
    [
      'two persons at once',
      dossier([having('applicant', ...bad), having('sibling', ...bad)], { month }),
      [...expected('/persons/0/resources'), ...expected('/persons/1/resources')],
    ],
  ]);
});
