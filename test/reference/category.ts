import { Fraction } from './fraction';
import type { Dossier, Person } from './household';
import type { Category } from './input';

export const applicantOf = (dossier: Dossier): Person =>
  dossier.persons.find((person) => person.role === 'applicant')!;

/** HOUSEHOLD §4: the cohabitants, applicant excluded. */
export const othersOf = (dossier: Dossier): Person[] =>
  dossier.persons.filter((person) => person.cohabits && person.role !== 'applicant');

export const partnerOf = (dossier: Dossier): Person | undefined =>
  othersOf(dossier).find((person) => person.role === 'partner');

const isMinorAtCharge = (person: Person): boolean => person.minor && !person.married && person.atCharge;

/** HOUSEHOLD §4.1. */
export function deriveCategory(dossier: Dossier): Category {
  const others = othersOf(dossier);
  if (others.some(isMinorAtCharge)) return 3;
  const { homeless, piis } = dossier.input;
  if (homeless === true && (piis === true || others.length === 0)) return 2;
  return others.length > 0 ? 1 : 2;
}

/** HOUSEHOLD §4.2: true when category 3 is paid for the share of the custody only. */
export function isWeighted(dossier: Dossier, category: Category): boolean {
  const share = dossier.custodyShare;
  if (category !== 3 || share.equals(Fraction.of(1))) return false;
  const half = Fraction.of(1, 2);
  if (dossier.policy.custody === 'full') return share.isUnder(half);
  if (dossier.policy.custody === 'halfHalf') return !share.isOver(half);
  return true;
}

/** HOUSEHOLD §4.2: the category of the time without the children. */
export const complementOf = (dossier: Dossier): Category =>
  othersOf(dossier).some((person) => !isMinorAtCharge(person)) ? 1 : 2;
