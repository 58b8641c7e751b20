import type { Bareme } from '../../bareme';
import { assess, type ComputedResult, type HouseholdInput, type PersonInput } from '../../engine';
import { answer, type SpiCounterCommand } from '../../procedure';

/** A month of exemption in the history of a dossier. */
export type ExemptMonth = NonNullable<SpiCounterCommand['history']>[number];

/** What the counter of the exemption makes of a month whose days go beyond it (AR 35 §1). */
export interface CounterFinding {
  /** Days of the month that were left. */
  readonly daysLeft: number;
  /** What is due with them, EUR. */
  readonly due: string;
}

/** The person whose exemption debits the counter; undefined where nobody's does. */
function counted({ persons }: HouseholdInput): PersonInput | undefined {
  return persons.find(({ spi }) => spi?.kind === 'general' || spi?.kind === 'shortage');
}

/** Whether a month uses an exemption that debits the counter. */
export function debitsCounter(input: HouseholdInput, { exemptions }: ComputedResult): boolean {
  const person = counted(input);
  return exemptions.spi.some((used) => used.person === person?.id && used.used !== '0.00');
}

/** Whose exemption it is. */
export function personOf(input: HouseholdInput): string {
  return counted(input)?.id ?? '';
}

/** The kind of exemption of a month that debits the counter. */
export function kindOf(input: HouseholdInput): 'general' | 'shortage' {
  return counted(input)?.spi?.kind === 'shortage' ? 'shortage' : 'general';
}

/**
 * Whether a month of exemption goes beyond the days that the months before left; undefined where it does not, or where the file says the
 * days left itself. Months before the file are not known: more days may be used than are seen here, never fewer.
 */
export function beyondCounter(
  input: HouseholdInput,
  before: readonly ExemptMonth[],
  bareme: Bareme,
): CounterFinding | undefined {
  const person = counted(input);
  if (person?.spi === undefined || person.spi.kind === 'artistic' || person.spi.daysLeft !== undefined) {
    return undefined;
  }
  const answered = answer(
    { id: 'counter', question: 'spiCounter', month: input.month, history: before },
    { bareme },
  );
  if (answered.status === 'refused' || answered.question !== 'spiCounter') return undefined;
  const daysLeft = answered.result.monthDaysLeft!;
  const spi = { ...person.spi, daysLeft };
  const persons = input.persons.map((other) => (other === person ? { ...person, spi } : other));
  const result = assess({ ...input, persons }, { bareme });
  if (result.status === 'refused' || daysLeft >= result.days.inMonth) return undefined;
  return { daysLeft, due: result.payable };
}
