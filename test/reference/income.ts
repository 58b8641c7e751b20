import { daysCovered, firstOfMonth, lastOfMonth, monthsBetween, readDay } from './calendar';
import type { Day } from './calendar';
import { Fraction } from './fraction';
import { read } from './household';
import type { Dossier, Person, Row } from './household';
import type { Tables } from './tables';

/** Holiday pay and year-end bonus are movable capital from this day on, income of their month before (§3). */
export const HOLIDAY_PAY_MOVABLE: Day = 20230101;

/** HOUSEHOLD §6.1: what a row brings to the professional income of the month, nothing for the other kinds. */
export function monthlyIncome(row: Row, { from, month }: Dossier): Fraction {
  switch (row.kind) {
    case 'work':
    case 'training':
    case 'replacement':
      if (row.per === 'year') return read(row.amount).over(12);
      return row.per === 'day' ? read(row.amount).times(26) : read(row.amount);
    case 'holidayPay':
      return from < HOLIDAY_PAY_MOVABLE ? read(row.amount) : Fraction.zero;
    case 'severance':
      return severanceOfMonth(row, month);
    default:
      return Fraction.zero;
  }
}

function severanceOfMonth(row: Row, month: Day): Fraction {
  const first = readDay(row.firstDay!);
  const last = readDay(row.lastDay!);
  const begin = Math.max(first, firstOfMonth(month));
  const end = Math.min(last, lastOfMonth(month));
  if (begin > end) return Fraction.zero;
  const wholeMonths = first === firstOfMonth(first) && last === lastOfMonth(last);
  if (wholeMonths)
    return read(row.amount)
      .over(monthsBetween(first, last) + 1)
      .r2();
  return read(row.amount).times(daysCovered(begin, end)).over(daysCovered(first, last)).r2();
}

/** The professional income of a person without any exemption. */
export const incomeOf = (person: Person, dossier: Dossier): Fraction =>
  Fraction.sum(person.rows.map((row) => monthlyIncome(row, dossier)));

export interface Exemption {
  person: string;
  kind: string;
  per: 'month' | 'year';
  cap: Fraction;
  used: Fraction;
  net: Fraction;
}

/** HOUSEHOLD §6.2: the exemption of one person of the pool; of the month, or of the year for artistic income. */
export function exemptionOf(person: Person, dossier: Dossier, tables: Tables): Exemption | undefined {
  const { spi } = person;
  if (spi === undefined) return undefined;
  if (spi.kind === 'artistic') {
    const cap = tables.value('spi', 'artisticAnnual', dossier.from);
    const left = cap.minus(read(spi.used)).orZero();
    const income = artisticOf(person);
    const used = Fraction.min(income, left);
    return { person: person.id, kind: 'artistic', per: 'year', cap, used, net: income.minus(used) };
  }
  const { kind, cap } = monthlyCap(person, dossier, tables);
  const open = openIncome(person, dossier);
  const used = Fraction.min(open, cap);
  return { person: person.id, kind, per: 'month', cap, used, net: open.minus(used) };
}

/** All artistic income of a person, per year. */
export const artisticOf = (person: Person): Fraction =>
  Fraction.sum(person.rows.filter((row) => row.kind === 'artistic').map((row) => read(row.amount)));

/** §6.2: kind applied and cap of the month. */
function monthlyCap(person: Person, dossier: Dossier, tables: Tables): { kind: string; cap: Fraction } {
  const { from, to, month, input } = dossier;
  const spi = person.spi!;
  const daysInMonth = daysCovered(month, lastOfMonth(month));
  const amount = (key: string): Fraction => tables.value('spi', key, from);

  if (spi.kind === 'shortage' && daysCovered(from, to) === daysInMonth)
    return { kind: 'shortage', cap: spi.daysLeft === 0 ? Fraction.zero : amount('shortageMonthly') };

  if (spi.kind === 'student' && input.piis === false) return { kind: 'student', cap: Fraction.zero };

  const grantWindow = from >= 20200501 && from <= 20210930;
  const grantAmount = spi.kind === 'student' && spi.grant === true && !grantWindow;
  const whole = amount(grantAmount ? 'studentGrantMonthly' : 'generalMonthly');
  const days = Math.min(spi.daysLeft ?? daysInMonth, daysInMonth);
  return {
    kind: spi.kind === 'student' ? 'student' : 'general',
    cap: whole.times(days).over(daysInMonth).r2(),
  };
}

/** §6.2: all declared work and training once one job or a training is open, else nothing. */
function openIncome(person: Person, dossier: Dossier): Fraction {
  const student = person.spi!.kind === 'student';
  const opens = person.rows.some(
    (row) =>
      row.kind === 'training' ||
      (row.kind === 'work' && row.undeclared !== true && (student || row.preExisting !== true)),
  );
  if (!opens) return Fraction.zero;
  const open = person.rows.filter(
    (row) => row.kind === 'training' || (row.kind === 'work' && row.undeclared !== true),
  );
  return Fraction.sum(open.map((row) => monthlyIncome(row, dossier)));
}
