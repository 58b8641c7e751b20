import type { PersonInput } from '../../engine';
import type { Figures, Known } from './scenario';

/**
 * AR 34 §2 in the wording of 2002: the centre may count what debtors have above the threshold, wholly or in part; the partner (§1, §4) it
 * must. A figure beside a person who was left out, where all of them may be.
 */
export function mayBeLeftOut(persons: readonly PersonInput[], { result }: Known): Figures {
  const isOwn = persons.some(({ role }) => role === 'applicant' || role === 'partner');
  return result.art34Regime === '2002' && !isOwn ? { wording: '2002' } : {};
}
