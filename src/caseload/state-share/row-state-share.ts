import type { Bareme } from '../../bareme';
import { readAmount, type ComputedResult, type HouseholdInput } from '../../engine';
import { answer, type FormBInput, type FormBResult } from '../../procedure';
import type { AssessedRow } from '../check';

/** The State's part of what is due to a dossier (L 32). */
export interface RowStateShare {
  /** Exact rate, as text. */
  readonly rate: string;
  /** EUR, with what stays with the centre: together what is due. */
  readonly share: string;
  readonly ownShare: string;
  /** Form B, where the dossier has no other resources than those of its two lines. */
  readonly formB?: FormBResult;
}

/** The State's part of what is due, at the rate that the file gives in percent; undefined where it gives none, or where it cannot be told. */
export function stateShareOf(
  { dossier, stateRate, input, result }: AssessedRow,
  bareme?: Bareme,
): RowStateShare | undefined {
  if (stateRate === undefined) return undefined;
  const formB = formBOf(input, result);
  const answered = answer(
    {
      id: dossier.slice(0, 80) || '-',
      question: 'stateShare',
      month: input.month,
      amount: result.payable,
      special: { rate: percentOf(stateRate), ground: 'stateRate' },
      ...(formB && { formB }),
    },
    bareme && { bareme },
  );
  if (answered.status === 'refused' || answered.question !== 'stateShare') return undefined;
  const { rate, share, ownShare, formB: lines } = answered.result;
  return { rate, share, ownShare, ...(lines && { formB: lines }) };
}

/** A percentage as a fraction of HOUSEHOLD.md §1, exact. Example: `"62.5"` is `"0.625"`. */
function percentOf(percent: string): string {
  const [whole = '0', decimals = ''] = percent.split('.');
  const digits = whole.padStart(3, '0') + decimals;
  const at = digits.length - decimals.length - 2;
  return `${digits.slice(0, at)}.${digits.slice(at)}`;
}

/**
 * The two lines of Form B (Primabook node 378) of a dossier whose only resources are work and replacement income of the applicant, a month;
 * undefined for any other.
 */
function formBOf(input: HouseholdInput, result: ComputedResult): FormBInput | undefined {
  const applicant = input.persons.find(({ role }) => role === 'applicant');
  const others = input.persons.some(
    ({ role, resources }) => role !== 'applicant' && (resources?.length ?? 0) > 0,
  );
  const rows = applicant?.resources ?? [];
  if (others || rows.length === 0 || result.parts !== undefined) return undefined;
  let [work, replacement] = [readAmount('0'), readAmount('0')];
  for (const row of rows) {
    if (row.kind === 'work' && row.per !== 'year') work = work.plus(readAmount(row.amount));
    else if (row.kind === 'replacement' && (row.per ?? 'month') === 'month') {
      replacement = replacement.plus(readAmount(row.amount));
    } else return undefined;
  }
  const [spi] = result.exemptions.spi;
  return {
    baseAnnual: result.baseAnnual,
    generalExemption: result.exemptions.generalAnnual,
    work: work.toString(),
    spiCap: spi?.per === 'month' ? spi.used : '0.00',
    replacement: replacement.toString(),
    // Income counts in proportion to the days only in the month of a new claim (HOUSEHOLD.md §6.3).
    days: input.newClaim ? result.days.covered : result.days.inMonth,
    daysInMonth: result.days.inMonth,
  };
}
