import { readDossier } from '../../reference/household';
import type { DossierInput, Policy } from '../../reference/input';
import type { Search } from './draw-dossier';
import type { NamedSlip, SlipDraw } from './slips';

/** The readings of HOUSEHOLD §7 that move an amount. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  custody: ['full', 'halfHalf', 'days'],
  familyAllowance: ['debtor', 'applicant'],
  familyAllowanceBefore2026: ['none', 'debtor'],
  excess: ['group', 'individual'],
  severalApplicants: ['divide', 'full'],
  rounding: ['annual', 'monthly'],
};

/** In which households they matter. */
export const READING_SEARCHES: Readonly<Record<string, Search>> = {
  custody: { homes: ['sharedCustody'] },
  familyAllowance: { homes: ['youth'], since: '2026-03' },
  familyAllowanceBefore2026: { homes: ['youth'] },
  excess: { homes: ['youth', 'elders'] },
  severalApplicants: { homes: ['youth'] },
  rounding: { homes: ['youth', 'couple', 'elders'] },
};

/** The dossier under each other value of one policy. */
function others(policy: string, input: DossierInput): NamedSlip[] {
  const applied = readDossier(input).policy[policy as keyof Policy];
  return READINGS[policy]!.filter((value) => value !== applied).map((value) => ({
    way: `${policy} ${value}`,
    edit: (one) => ({ ...one, policy: { ...one.policy, [policy]: value } }),
  }));
}

/** For each policy, the dossier paid under another value of it. */
export const readings: Readonly<Record<string, SlipDraw>> = Object.fromEntries(
  Object.keys(READINGS).map((policy): [string, SlipDraw] => [
    policy,
    (draw, input) => draw.oneOf(others(policy, input)),
  ]),
);

/** Every other reading of a dossier. */
export const readingsOf = (input: DossierInput): NamedSlip[] =>
  Object.keys(READINGS).flatMap((policy) => others(policy, input));
