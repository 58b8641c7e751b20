import { assess, type HouseholdInput } from '../../src/engine';
import { isTraced, type TracedComputed, type TracedResult } from '../../src/sheet';
import { lawCases } from '../cases';

/** The input of a worked case. */
export function lawCase(id: string): unknown {
  const found = lawCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found.input;
}

/** The result of a dossier, with its trace. */
export function traced(dossier: unknown): TracedResult {
  const result = assess(dossier, { trace: true });
  if (!isTraced(result)) throw new Error('no trace');
  return result;
}

/** The same for a dossier that is not refused. */
export function computed(dossier: unknown): TracedComputed {
  const result = traced(dossier);
  if (result.status === 'refused') throw new Error(JSON.stringify(result.errors));
  return result;
}

/** Dossiers for the steps that no worked case takes. */
export const FURTHER: readonly HouseholdInput[] = [
  {
    id: 'abroad-and-bare',
    month: '2026-09',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        resources: [
          { kind: 'immovable', built: true, foreignIncome: '1000.00', share: '1/3' },
          { kind: 'immovable', built: false, cadastralIncome: '50.00', right: 'bare' },
          {
            kind: 'transfer',
            date: '2024-01-15',
            amount: '150000.00',
            onerous: true,
            soleImmovable: true,
            debts: '20000.00',
            share: '1/2',
          },
        ],
      },
    ],
  },
  {
    id: 'holiday-pay-2022',
    month: '2022-06',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        resources: [{ kind: 'holidayPay', amount: '1000.00' }],
      },
    ],
  },
  {
    id: 'weighted-with-third',
    month: '2026-09',
    custodyShare: '1/3',
    policy: { custody: 'days' },
    persons: [
      { id: 'd', role: 'applicant', resources: [{ kind: 'replacement', amount: '1025.00', per: 'year' }] },
      { id: 'c', role: 'child', minor: true },
    ],
  },
  {
    id: 'left-out',
    month: '2026-09',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        resources: [
          { kind: 'exempt', amount: '50.00', ground: 'a' },
          { kind: 'movable', amount: '5000.00' },
          { kind: 'movable', amount: '4000.00' },
          { kind: 'movable', amount: '9000.00', blocked: true },
          { kind: 'transfer', date: '2016-09-01', amount: '90000.00', onerous: false },
          { kind: 'benefitInKind', amount: '200.00', housing: false },
        ],
      },
      {
        id: 'p',
        role: 'partner',
        cohabits: false,
        resources: [{ kind: 'work', amount: '2000.00' }],
      },
      {
        id: 'c',
        role: 'child',
        minor: true,
        atCharge: false,
        resources: [{ kind: 'work', amount: '300.00' }],
      },
      { id: 'l', role: 'parent-in-law', resources: [{ kind: 'replacement', amount: '1500.00' }] },
      { id: 's', role: 'sibling', resources: [{ kind: 'work', amount: '1800.00' }] },
      { id: 'g', role: 'grandparent', beneficiary: true },
      {
        id: 'a',
        role: 'parent',
        resources: [
          { kind: 'work', amount: '1000.00' },
          { kind: 'replacement', amount: '200.00' },
        ],
      },
      { id: 'b', role: 'parent', resources: [{ kind: 'work', amount: '1100.00' }] },
    ],
  },
  {
    id: 'nobody-in-category-2',
    month: '2026-09',
    homeless: true,
    piis: true,
    persons: [
      { id: 'd', role: 'applicant' },
      { id: 'm', role: 'parent', resources: [{ kind: 'work', amount: '1500.00' }] },
    ],
  },
  {
    id: 'two-exemptions',
    month: '2026-09',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        spi: { kind: 'general', daysLeft: 10 },
        resources: [
          { kind: 'work', amount: '400.00' },
          { kind: 'training', amount: '100.00' },
          { kind: 'work', amount: '50.00', undeclared: true },
          { kind: 'replacement', amount: '80.00' },
          { kind: 'immovable', built: true, cadastralIncome: '1500.00' },
        ],
      },
      {
        id: 'p',
        role: 'partner',
        spi: { kind: 'artistic', used: '1000.00' },
        resources: [
          { kind: 'artistic', amount: '3000.00' },
          { kind: 'artistic', amount: '500.00' },
        ],
      },
      { id: 'c', role: 'child', minor: true },
    ],
  },
  {
    id: 'nothing-opens-it',
    month: '2026-09',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        spi: { kind: 'general' },
        resources: [{ kind: 'work', amount: '400.00', preExisting: true }],
      },
    ],
  },
  {
    id: 'shortage-exhausted',
    month: '2026-09',
    persons: [
      {
        id: 'd',
        role: 'applicant',
        spi: { kind: 'shortage', month: 2, daysLeft: 0 },
        resources: [{ kind: 'work', amount: '400.00' }],
      },
    ],
  },
  grantHolder('grant-covid', '2021-09'),
  grantHolder('grant', '2021-10'),
  {
    id: 'student-no-piis',
    month: '2026-09',
    piis: false,
    persons: [
      {
        id: 'd',
        role: 'applicant',
        spi: { kind: 'student' },
        resources: [{ kind: 'work', amount: '400.00' }],
      },
    ],
  },
];

function grantHolder(id: string, month: string): HouseholdInput {
  const work = { kind: 'work', amount: '400.00' } as const;
  return {
    id,
    month,
    piis: true,
    persons: [{ id: 'd', role: 'applicant', spi: { kind: 'student', grant: true }, resources: [work] }],
  };
}

/** One of those by its id. */
export function further(id: string): HouseholdInput {
  const found = FURTHER.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no dossier ${id}`);
  return found;
}

/** The places of all resources of a dossier. */
export function rowsOf(dossier: unknown): string[] {
  return (dossier as HouseholdInput).persons.flatMap(({ resources = [] }, i) =>
    resources.map((_, j) => `/persons/${i}/resources/${j}`),
  );
}

/** Every dossier that the tests know: the worked cases, and those above. */
export const everyDossier: readonly unknown[] = [...lawCases.map(({ input }) => input), ...FURTHER];
