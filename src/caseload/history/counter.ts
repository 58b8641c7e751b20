import type { Bareme } from '../../bareme';
import { assess, readMonth, type ComputedResult, type HouseholdInput } from '../../engine';
import { answer, type SpiCounterCommand } from '../../procedure';
import { centsOf, eurosOf, type Cents } from '../summary';
import type { MonthParts, Part } from './month-parts';

/** A month of exemption in the history of a person. */
type ExemptMonth = NonNullable<SpiCounterCommand['history']>[number];

/** What a row says of the counter of a person: an exemption that debits it, the days left, or both. */
export interface Debit {
  readonly person: string;
  readonly kind: 'general' | 'shortage';
  /** Something of the exemption was used: what was not is not debited. */
  readonly isUsed: boolean;
  /** The days left on the first of the month, where the file says them itself. */
  readonly daysLeft?: number;
}

/** What the counters of the exemption make of a month whose days go beyond them (AR 35 §1). */
export interface CounterFinding {
  /** Whose days, and how many of the month were left to each. */
  readonly persons: readonly { readonly person: string; readonly daysLeft: number }[];
  /** What is due for all parts of the month with them, EUR. */
  readonly due: string;
}

/** What a row says of the counters of its persons; nothing of those without an exemption. */
export function debitedPersons({ persons }: HouseholdInput, { exemptions }: ComputedResult): Debit[] {
  return exemptions.spi.flatMap(({ person, kind, used }) => {
    if (kind !== 'general' && kind !== 'shortage') return [];
    const spi = persons.find(({ id }) => id === person)?.spi;
    const daysLeft = spi?.kind === 'artistic' ? undefined : spi?.daysLeft;
    const isUsed = used !== '0.00';
    if (!isUsed && daysLeft === undefined) return [];
    return [{ person, kind, isUsed, ...(daysLeft !== undefined && { daysLeft }) }];
  });
}

/** What is known of the counter of a person before a month. */
interface Counter {
  readonly used: ExemptMonth[];
  /** What the file said to be left, less the days used since. */
  left: number | undefined;
}

/**
 * The months of a dossier, given in order of time, whose exemption goes beyond the counter of a person, as the months before have used it:
 * each person has a counter. Months before the file are not known: more days may be used than are seen here, never fewer. Where the file
 * gives the days left itself, those hold for their month; the months after it have what is left of them, or fewer by the months seen.
 */
export function countersOf(
  months: readonly MonthParts[],
  bareme: Bareme,
): ReadonlyMap<string, CounterFinding> {
  const found = new Map<string, CounterFinding>();
  const counters = new Map<string, Counter>();
  for (const { month, parts } of months) {
    const exceeded = new Map<string, number>();
    const { days } = readMonth(month)!;
    for (const [person, debits] of debitsByPerson(parts)) {
      const counter = counters.get(person) ?? { used: [], left: undefined };
      counters.set(person, counter);
      const given = debits.flatMap(({ daysLeft }) => daysLeft ?? []);
      // Of parts that say different days the most: a person is not said to be beyond days that the file gives.
      if (given.length > 0) counter.left = Math.max(...given);
      const debit = debits.find(({ isUsed }) => isUsed);
      if (debit === undefined) continue;
      const left = given.length > 0 ? days : daysLeftIn(month, counter, bareme);
      if (left < days) exceeded.set(person, left);
      counter.used.push({ month, kind: debit.kind });
      // A month debits all its days (AR 35 §1).
      if (counter.left !== undefined) counter.left = Math.max(0, counter.left - days);
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

/** The days that are left to a person on the first of a month, as far as is known: by the months before, and by what the file said in one. */
function daysLeftIn(month: string, { used, left = Infinity }: Counter, bareme: Bareme): number {
  const answered = answer({ id: 'counter', question: 'spiCounter', month, history: [...used] }, { bareme });
  if (answered.status === 'refused' || answered.question !== 'spiCounter') return left;
  return Math.min(left, answered.result.monthDaysLeft!);
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
