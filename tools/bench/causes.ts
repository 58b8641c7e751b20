import { builtInBareme } from '../../src/bareme';
import { findCause } from '../../src/caseload';
import { assess, type ComputedResult, type HouseholdInput } from '../../src/engine';

/** Households with much in them: many mistakes are possible in each, and many pairs of mistakes. */
const RICH: readonly HouseholdInput[] = [
  {
    id: 'worker-with-goods',
    month: '2026-09',
    persons: [
      {
        id: 'applicant',
        role: 'applicant',
        spi: { kind: 'general' },
        resources: [
          { kind: 'work', amount: '500.00' },
          { kind: 'alimony', amount: '150.25' },
          { kind: 'movable', amount: '9000.00' },
          { kind: 'immovable', built: true, cadastralIncome: '900.00', share: '1/3' },
        ],
      },
      { id: 'other', role: 'other', resources: [{ kind: 'replacement', amount: '811.40' }] },
    ],
  },
  {
    id: 'youth-at-home',
    month: '2026-05',
    from: '2026-05-12',
    newClaim: true,
    persons: [
      {
        id: 'applicant',
        role: 'applicant',
        spi: { kind: 'student' },
        resources: [
          { kind: 'work', amount: '320.00' },
          { kind: 'otherIncome', amount: '600.00', per: 'year' },
        ],
      },
      { id: 'mother', role: 'parent', resources: [{ kind: 'work', amount: '1310.00' }] },
      { id: 'father', role: 'parent', resources: [{ kind: 'replacement', amount: '880.55' }] },
      { id: 'sister', role: 'sibling', resources: [{ kind: 'work', amount: '402.10' }] },
    ],
    piis: true,
  },
  {
    id: 'family',
    month: '2025-11',
    persons: [
      { id: 'applicant', role: 'applicant', resources: [{ kind: 'replacement', amount: '410.00' }] },
      {
        id: 'partner',
        role: 'partner',
        spi: { kind: 'general', daysLeft: 12 },
        resources: [
          { kind: 'work', amount: '455.00' },
          { kind: 'holidayPay', amount: '900.00' },
        ],
      },
      { id: 'child', role: 'child', minor: true },
    ],
  },
];

/** A dossier, what is due, and an amount that none of the mistakes gives: every mistake and every pair is tried. */
interface Unexplained {
  readonly input: HouseholdInput;
  readonly result: ComputedResult;
  readonly paid: string;
}

/** `count` of them, with amounts of all sizes, the same at every run. */
export function unexplained(count: number): Unexplained[] {
  const dossiers: Unexplained[] = [];
  for (let n = 0; dossiers.length < count; n += 1) {
    const input = RICH[n % RICH.length]!;
    const result = assess(input);
    const paid = `${1 + ((n * 7919) % 1900)}.${10 + ((n * 31) % 90)}`;
    if (result.status === 'refused') throw new Error(JSON.stringify(result.errors));
    if (findCause(input, result, paid, builtInBareme).cause === 'unexplained')
      dossiers.push({ input, result, paid });
  }
  return dossiers;
}

/** The plain assessments that the search is compared with. */
export function assessEach(dossiers: readonly Unexplained[]): void {
  for (const { input } of dossiers) assess(input);
}

/** The whole search for a cause. */
export function searchEach(dossiers: readonly Unexplained[]): void {
  for (const { input, result, paid } of dossiers) findCause(input, result, paid, builtInBareme);
}
