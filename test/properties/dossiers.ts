import fc from 'fast-check';
import { builtInBareme, rowAt } from '../../src/bareme';
import type { Category, DossierInput, PersonInput, RowInput } from '../reference/input';
import { amounts, fractions } from './amounts';
import { daysIn, daysLater, months, periodOf, yearsLater } from './days';
import type { Period } from './days';
import { draftApplicants, draftOthers } from './persons';
import type { DraftPerson } from './persons';
import type { DraftRow, Offset } from './rows';

const flag = fc.boolean();

/** Mostly undefined, which is the same as absent. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const drafts = fc.record(
  {
    month: months,
    whole: fc.constantFrom(true, true, false),
    begin: fc.double({ min: 0, max: 0.999, noNaN: true }),
    end: fc.double({ min: 0, max: 0.999, noNaN: true }),
    spelledOut: flag,
    applicant: draftApplicants,
    others: draftOthers,
    position: fc.nat(5),
    scheme: fc.constantFrom('RIS' as const, 'RIS' as const, 'ASE' as const),
    newClaim: flag,
    effective: fc.record({ years: fc.constantFrom(0, 0, -1, -5), days: fc.integer({ min: -200, max: 0 }) }),
    beneficiaryOn20260116: seldom(flag),
    reviewed: fc.integer({ min: 0, max: 300 }),
    category: seldom(fc.constantFrom<Category>(1, 2, 3, 3)),
    custodyShare: fractions,
    homeless: seldom(flag),
    piis: flag,
    applicants: fc.constantFrom(1, 2, 3, 7, 20),
    equity: seldom(seldom(fc.record({ retained: fc.constant('0'), reason: fc.constant('motivated') }))),
    paid: amounts,
    policy: fc.record(
      {
        custody: fc.constantFrom('full' as const, 'halfHalf' as const, 'days' as const),
        familyAllowance: fc.constantFrom('debtor' as const, 'applicant' as const),
        familyAllowanceBefore2026: fc.constantFrom('none' as const, 'debtor' as const),
        excess: fc.constantFrom('group' as const, 'individual' as const),
        severalApplicants: fc.constantFrom('divide' as const, 'full' as const),
        rounding: fc.constantFrom('annual' as const, 'monthly' as const),
        unpublishedBareme: fc.constantFrom('refuse' as const, 'accept' as const),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['month', 'whole', 'begin', 'end', 'spelledOut', 'applicant', 'others', 'position'] },
);

type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

/** Valid dossiers over the whole contract: every role, kind, exemption, regime and policy, dates weighted to the turns. */
export const dossiers: fc.Arbitrary<DossierInput> = drafts.map(dossierOf);

/** Settles what depends on dates, so that pass 2 finds nothing. */
function dossierOf(draft: Draft): DossierInput {
  const { month, spelledOut, applicant, others, effective, reviewed, position } = draft;
  const { whole, begin, end, policy, ...kept } = draft;
  const period = periodOf(month, whole, begin, end);
  const effectiveDate = effective && earlier(moved(period.from, effective), period.from);
  const people = [...oneOfEach(others)];
  people.splice(Math.min(position, people.length), 0, applicant);
  const payee = [...people].sort(applicantLast).find((one) => one.familyAllowanceForApplicant !== undefined);
  const reviewedOn =
    reviewed === undefined ? undefined : reviewDay(daysLater('2026-03-01', reviewed), period);
  return definedOnly({
    ...(omit(kept, [
      'spelledOut',
      'applicant',
      'others',
      'position',
      'effective',
      'reviewed',
    ]) as DossierInput),
    id: 'random',
    month,
    ...((spelledOut || !whole) && period),
    ...(effectiveDate && { effectiveDate }),
    ...(reviewedOn && { reviewedOn }),
    ...((policy ?? month < '2005-08') && {
      policy: { ...policy, ...(month < '2005-08' && { unpublishedBareme: 'accept' as const }) },
    }),
    persons: people.map((person, index) =>
      personOf(person, `p${index}`, person === payee, period, effectiveDate ?? period.from),
    ),
  });
}

/** At most one partner. */
function oneOfEach(others: DraftPerson[]): DraftPerson[] {
  let partner = false;
  return others.map((other) => {
    const again = other.role === 'partner' && partner;
    partner ||= other.role === 'partner';
    return again ? { ...other, role: 'other' } : other;
  });
}

const applicantLast = (a: DraftPerson, b: DraftPerson): number =>
  Number(a.role === 'applicant') - Number(b.role === 'applicant');

function personOf(
  draft: DraftPerson,
  id: string,
  payee: boolean,
  period: Period,
  effectiveDate: string,
): PersonInput {
  const { rows, hasRows, spi } = draft;
  const kept = omit(draft, ['rows', 'hasRows', 'age', 'spi']);
  const published = period.from >= '2005-08-01';
  const inForce = spi !== undefined && published && (spi.kind !== 'shortage' || period.from >= '2024-01-01');
  return {
    ...(payee ? kept : omit(kept, ['familyAllowanceForApplicant'])),
    ...ageOf(draft, period),
    id,
    ...(inForce && { spi }),
    ...(hasRows && { resources: rows.map((row) => rowOf(row, period, effectiveDate)) }),
  } as PersonInput;
}

/** An age that does not change inside the period, known where the role wants it. */
function ageOf({ role, age }: DraftPerson, { from, to }: Period): Partial<PersonInput> {
  const day = age.leapDay ? leapDayBefore(from) : moved(from, age.anniversary);
  const birthDate = earlier(day, from);
  const majority = yearsLater(birthDate, 18);
  const minor = from < majority;
  const changes = minor && majority <= to;
  const needed = role === 'child' || role === 'grandchild';
  if (age.known === 'minor' || changes || (age.known === 'nothing' && needed)) return { minor: age.minor };
  if (age.known === 'nothing') return {};
  return { birthDate, ...(age.known === 'both' && { minor }) };
}

const leapDayBefore = (from: string): string => {
  const year = Number(from.slice(0, 4)) - 18;
  return `${year - (year % 4)}-02-29`;
};

function rowOf(draft: DraftRow, period: Period, effectiveDate: string): RowInput {
  const { givenOffset, firstOffset, lastOffset, wholeMonths, ...row } = draft;
  const { from } = period;
  if (givenOffset) return { ...row, date: earlier(moved(effectiveDate, givenOffset), effectiveDate) };
  if (firstOffset && lastOffset) {
    const days = [moved(from, firstOffset), moved(from, lastOffset)].sort();
    const [firstDay, lastDay] = days as [string, string];
    if (!wholeMonths) return { ...row, firstDay, lastDay };
    const nextMonth = daysLater(`${lastDay.slice(0, 7)}-28`, 4).slice(0, 7);
    return { ...row, firstDay: `${firstDay.slice(0, 7)}-01`, lastDay: daysLater(`${nextMonth}-01`, -1) };
  }
  if (
    row.kind === 'immovable' &&
    [row.cadastralIncome, row.rent, row.foreignIncome].every((x) => x === undefined)
  )
    return { ...row, cadastralIncome: '875' };
  const capsKnown = rowAt(builtInBareme.tables.volunteer, `${from.slice(0, 7)}-01`) !== undefined;
  if (row.kind === 'volunteer' && !capsKnown) return { dayCap: '30', yearCap: '1500', ...row };
  return row;
}

/** A review does not fall inside the period. */
const reviewDay = (day: string, { from, to }: Period): string =>
  from < day && day <= to && from >= '2026-03-01' ? from : from < day && day <= to ? daysLater(to, 1) : day;

const moved = (day: string, { years, days }: Offset): string => daysLater(yearsLater(day, years), days);

const earlier = (a: string, b: string): string => (a < b ? a : b);

const definedOnly = (dossier: DossierInput): DossierInput =>
  Object.fromEntries(
    Object.entries(dossier).filter(([, value]) => value !== undefined),
  ) as unknown as DossierInput;

function omit<T extends object>(object: T, keys: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

/** True for a new claim that does not cover its month: income is prorated and the right may be tested on the part. */
export function isPartialClaim(dossier: DossierInput): boolean {
  const whole = periodOf(dossier.month, true, 0, 0);
  const { from = whole.from, to = whole.to } = dossier;
  return dossier.newClaim === true && daysIn({ from, to }) < daysIn(whole);
}
