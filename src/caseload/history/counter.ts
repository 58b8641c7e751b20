import type { Bareme } from '../../bareme';
import { assess, readMonth, type ComputedResult, type HouseholdInput } from '../../engine';
import { answer, type SpiCounterCommand } from '../../procedure';
import { centsOf, eurosOf, type Cents } from '../summary';
import type { MonthParts, Part } from './month-parts';

/** A month of exemption in the history of a person. */
type ExemptMonth = NonNullable<SpiCounterCommand['history']>[number];

/** An exemption of a row that debits the counter of a person. */
export interface Debit {
  readonly person: string;
  readonly kind: 'general' | 'shortage';
  /** The file says itself how many days were left. */
  readonly isGiven: boolean;
}

/** What the counters of the exemption make of a month whose days go beyond them (AR 35 §1). */
export interface CounterFinding {
  /** Whose days, and how many of the month were left to each. */
  readonly persons: readonly { readonly person: string; readonly daysLeft: number }[];
  /** What is due for all parts of the month with them, EUR. */
  readonly due: string;
}

/** The persons whose exemption debits their counter: what was not used is not debited. */
export function debitedPersons({ persons }: HouseholdInput, { exemptions }: ComputedResult): Debit[] {
  return exemptions.spi.flatMap(({ person, kind, used }) => {
    if ((kind !== 'general' && kind !== 'shortage') || used === '0.00') return [];
    const spi = persons.find(({ id }) => id === person)?.spi;
    return [{ person, kind, isGiven: spi?.kind !== 'artistic' && spi?.daysLeft !== undefined }];
  });
}

/**
 * The months of a dossier, given in order of time, whose exemption goes beyond the counter of a person, as the months before have used it:
 * each person has a counter. Months before the file are not known: more days may be used than are seen here, never fewer. Where the file
 * gives the days left itself, those hold.
 */
export function countersOf(
  months: readonly MonthParts[],
  bareme: Bareme,
): ReadonlyMap<string, CounterFinding> {
  const found = new Map<string, CounterFinding>();
  const used = new Map<string, ExemptMonth[]>();
  for (const { month, parts } of months) {
    const exceeded = new Map<string, number>();
    for (const [person, debits] of debitsByPerson(parts)) {
      const before = used.get(person) ?? [];
      used.set(person, before);
      const isGiven = debits.some((debit) => debit.isGiven);
      const daysLeft = isGiven ? undefined : daysLeftIn(month, before, bareme);
      if (daysLeft !== undefined) exceeded.set(person, daysLeft);
      before.push({ month, kind: debits[0]!.kind });
    }
    if (exceeded.size === 0) continue;
    const persons = [...exceeded].map(([person, daysLeft]) => ({ person, daysLeft }));
    found.set(month, { persons, due: dueWith(exceeded, parts, bareme) });
  }
  return found;
}

function debitsByPerson(parts: readonly Part[]): ReadonlyMap<string, Debit[]> {
  const found = new Map<string, Debit[]>();
  for (const debit of parts.flatMap(({ debits }) => debits)) {
    const debits = found.get(debit.person);
    if (debits === undefined) found.set(debit.person, [debit]);
    else debits.push(debit);
  }
  return found;
}

/** The days that are left to a person on the first of a month; undefined where they are enough for the whole of it. */
function daysLeftIn(month: string, history: readonly ExemptMonth[], bareme: Bareme): number | undefined {
  const answered = answer(
    { id: 'counter', question: 'spiCounter', month, history: [...history] },
    { bareme },
  );
  if (answered.status === 'refused' || answered.question !== 'spiCounter') return undefined;
  const left = answered.result.monthDaysLeft!;
  return left < readMonth(month)!.days ? left : undefined;
}

/** What a month comes to where some persons have fewer days: the days left on its first are those of each of its parts. */
function dueWith(exceeded: ReadonlyMap<string, number>, parts: readonly Part[], bareme: Bareme): string {
  return eurosOf(parts.reduce((sum, part) => sum + dueOf(part, exceeded, bareme), 0n));
}

function dueOf({ input, due }: Part, exceeded: ReadonlyMap<string, number>, bareme: Bareme): Cents {
  if (input === undefined) return due;
  const persons = input.persons.map((person) => {
    const daysLeft = exceeded.get(person.id);
    const { spi } = person;
    if (daysLeft === undefined || (spi?.kind !== 'general' && spi?.kind !== 'shortage')) return person;
    return { ...person, spi: { ...spi, daysLeft } };
  });
  const result = assess({ ...input, persons }, { bareme });
  return result.status === 'refused' ? due : centsOf(result.payable);
}
