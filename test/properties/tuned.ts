import fc from 'fast-check';
import type { DossierInput, PersonInput, RowInput } from '../reference/input';
import { reference } from '../reference';
import { LARGEST, amountText, centsOf } from './amounts';
import { daysIn, periodOf } from './days';
import { dossiers } from './dossiers';

/** What the reference says of a dossier, as far as the tuning reads it. */
interface Figures {
  status: string;
  baseAnnual: string;
  thresholdPeriod?: string;
  resources: { totalAnnual: string; professionalCountedMonthly: string };
  details?: {
    partner?: { resourcesAnnual: string; thresholdAnnual: string };
    debtors?: { resourcesAnnual: string; thresholdAnnual: string; shareAnnual: string };
  };
}

const TUNINGS = ['none', 'base', 'threshold', 'partner', 'debtors', 'equity'] as const;

/**
 * Dossiers in which the total stands within two cents of the base, the income of a new claim of its threshold, a
 * cohabitant of T1, or the amount retained in equity of the share: where `<` and `<=` differ.
 */
export const tunedDossiers: fc.Arbitrary<DossierInput> = fc
  .tuple(dossiers, fc.constantFrom(...TUNINGS), fc.bigInt(-2n, 2n))
  .map(([dossier, tuning, delta]) => {
    if (tuning === 'none') return dossier;
    const figures = reference(dossier) as unknown as Figures;
    switch (tuning) {
      case 'base':
        return topUp(dossier, 'applicant', gap(figures.resources.totalAnnual, figures.baseAnnual) + delta);
      case 'threshold':
        return atThreshold(dossier, figures, delta);
      case 'partner': {
        const partner = figures.details?.partner;
        return partner === undefined
          ? dossier
          : topUp(dossier, 'partner', gap(partner.resourcesAnnual, partner.thresholdAnnual) + delta);
      }
      case 'debtors': {
        const debtors = figures.details?.debtors;
        return debtors === undefined
          ? dossier
          : topUp(dossier, 'parent', gap(debtors.resourcesAnnual, debtors.thresholdAnnual) + delta);
      }
      case 'equity':
        return withEquity(dossier, centsOf(figures.details?.debtors?.shareAnnual ?? '0.00') - delta - 2n);
    }
  });

const gap = (reached: string, wanted: string): bigint => centsOf(wanted) - centsOf(reached);

/** A further income per year of the first person of a role. */
function topUp(dossier: DossierInput, role: string, cents: bigint): DossierInput {
  if (cents < 0n || cents > LARGEST) return dossier;
  return withRow(dossier, role, { kind: 'otherIncome', amount: amountText(cents), per: 'year' });
}

/** A further income of the month that brings the prorated income to the prorated amount. */
function atThreshold(dossier: DossierInput, figures: Figures, delta: bigint): DossierInput {
  if (figures.thresholdPeriod === undefined) return dossier;
  const whole = periodOf(dossier.month, true, 0, 0);
  const covered = BigInt(daysIn({ from: dossier.from ?? whole.from, to: dossier.to ?? whole.to }));
  const missing = gap(figures.resources.professionalCountedMonthly, figures.thresholdPeriod);
  const amount = (missing * BigInt(daysIn(whole))) / covered + delta;
  if (amount < 0n) return dossier;
  return withRow(dossier, 'applicant', { kind: 'replacement', amount: amountText(amount) });
}

function withEquity(dossier: DossierInput, cents: bigint): DossierInput {
  if (cents < 0n || cents > LARGEST) return dossier;
  return { ...dossier, equity: { retained: amountText(cents), reason: 'motivated' } };
}

export function withRow(dossier: DossierInput, role: string, row: RowInput): DossierInput {
  const holder = dossier.persons.find((person) => person.role === role);
  const add = (person: PersonInput): PersonInput => ({
    ...person,
    resources: [...(person.resources ?? []), row],
  });
  return {
    ...dossier,
    persons: dossier.persons.map((person) => (person === holder ? add(person) : person)),
  };
}
