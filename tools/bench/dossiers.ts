import type { HouseholdInput, ResourceInput } from '../../src/engine';

/** The dossiers that a CPAS has most of, one after the other, with amounts that differ from one to the next. */
const TYPICAL: readonly ((n: number) => HouseholdInput)[] = [
  (n) => alone(n, []),
  (n) => alone(n, [{ kind: 'replacement', amount: amount(n, 300, 900) }]),
  (n) => ({
    ...alone(n, [{ kind: 'work', amount: amount(n, 250, 1100) }]),
    paid: amount(n, 400, 900),
    persons: [
      {
        id: 'applicant',
        role: 'applicant',
        spi: { kind: 'general' },
        resources: [{ kind: 'work', amount: amount(n, 250, 1100) }],
      },
    ],
  }),
  (n) => ({
    id: `dossier-${n}`,
    month: month(n),
    persons: [
      { id: 'applicant', role: 'applicant', resources: [{ kind: 'alimony', amount: amount(n, 50, 200) }] },
      { id: 'child', role: 'child', birthDate: '2018-05-04' },
    ],
  }),
  (n) => ({
    id: `dossier-${n}`,
    month: month(n),
    persons: [
      { id: 'applicant', role: 'applicant' },
      { id: 'partner', role: 'partner', resources: [{ kind: 'replacement', amount: amount(n, 500, 900) }] },
    ],
  }),
  (n) => ({
    id: `dossier-${n}`,
    month: '2026-09',
    from: '2026-09-12',
    newClaim: true,
    persons: [
      { id: 'applicant', role: 'applicant', resources: [{ kind: 'movable', amount: amount(n, 5000, 9000) }] },
      { id: 'parent', role: 'parent', resources: [{ kind: 'otherIncome', amount: amount(n, 700, 900) }] },
    ],
  }),
];

/** `count` dossiers, the same at every run. */
export function typicalDossiers(count: number): HouseholdInput[] {
  return Array.from({ length: count }, (_, n) => TYPICAL[n % TYPICAL.length]!(n));
}

function alone(n: number, resources: ResourceInput[]): HouseholdInput {
  return {
    id: `dossier-${n}`,
    month: month(n),
    persons: [{ id: 'applicant', role: 'applicant', resources }],
  };
}

function month(n: number): string {
  return `${2022 + (n % 5)}-0${1 + (n % 9)}`;
}

/** From `least` to `least + range` EUR, with cents. */
function amount(n: number, least: number, range: number): string {
  return `${least + ((n * 7919) % range)}.${10 + ((n * 31) % 90)}`;
}
