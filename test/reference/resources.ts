import { Fraction } from './fraction';
import { read, readShare } from './household';
import type { Dossier, Person, Row } from './household';
import type { Category } from './input';
import { artisticOf } from './income';
import { bands, immovables, movable, transfers } from './property';
import type { Immovable, Transfer } from './property';
import type { Tables } from './tables';

/** HOUSEHOLD §6.4: the components that are counted per year, artistic income whole. */
export interface YearlyComponents {
  otherMonthly: Fraction;
  artistic: Fraction;
  ale: Fraction;
  volunteer: Fraction;
  immovable: Fraction;
  movable: Fraction;
  transfers: Fraction;
  benefitsInKind: Fraction;
}

export interface Working {
  immovables: Immovable[];
  transfers: Transfer[];
}

/** §3, ground b-disability: exempt from this day on. */
export const DISABILITY_EXEMPT_FROM = 20231209;

/** §6.4 over the rows of the persons counted together. */
export function yearlyComponents(
  persons: Person[],
  children: number,
  category: Category,
  dossier: Dossier,
  tables: Tables,
): { components: YearlyComponents; working: Working } {
  const rows = persons.flatMap((person) => person.rows);
  const sumOf = (valueOf: (row: Row) => Fraction): Fraction => Fraction.sum(rows.map(valueOf));
  const goods = immovables(rows, children, dossier, tables);
  const given = transfers(rows, category, dossier, tables);
  return {
    components: {
      otherMonthly: sumOf((row) => otherMonthly(row, dossier)),
      artistic: Fraction.sum(persons.map(artisticOf)),
      ale: sumOf((row) => ale(row, dossier, tables)),
      volunteer: sumOf((row) => volunteer(row, dossier, tables)),
      immovable: Fraction.sum(goods.map((good) => good.counted)),
      movable: movable(rows, dossier, tables),
      transfers: bands(Fraction.sum(given.map((one) => one.base)), dossier, tables).r2(),
      benefitsInKind: sumOf(benefitInKind),
    },
    working: { immovables: goods, transfers: given },
  };
}

const perYear = (row: Row): Fraction => read(row.amount).times(row.per === 'year' ? 1 : 12);

function otherMonthly(row: Row, { from }: Dossier): Fraction {
  switch (row.kind) {
    case 'alimony':
    case 'familyAllowance':
    case 'regularGift':
    case 'otherIncome':
      return perYear(row);
    case 'exempt':
      return row.ground === 'b-disability' && from < DISABILITY_EXEMPT_FROM ? perYear(row) : Fraction.zero;
    default:
      return Fraction.zero;
  }
}

/** The surplus over the exempt amount per cheque. */
function ale(row: Row, { from }: Dossier, tables: Tables): Fraction {
  if (row.kind !== 'ale') return Fraction.zero;
  const exempt = tables.value('ale', 'perCheque', from).times(row.cheques!);
  return read(row.amount).minus(exempt).orZero().times(12);
}

/** True when the allowances of a volunteer are above a cap of the calendar year of `month`. */
export function exceedsVolunteerCap(row: Row, { month }: Dossier, tables: Tables): boolean {
  const cap = (given: string | number | undefined, key: string): Fraction =>
    given === undefined ? tables.value('volunteer', key, month) : read(given);
  return read(row.dayMax).isOver(cap(row.dayCap, 'day')) || read(row.amount).isOver(cap(row.yearCap, 'year'));
}

function volunteer(row: Row, dossier: Dossier, tables: Tables): Fraction {
  if (row.kind !== 'volunteer') return Fraction.zero;
  return exceedsVolunteerCap(row, dossier, tables) ? read(row.amount) : Fraction.zero;
}

function benefitInKind(row: Row): Fraction {
  if (row.kind !== 'benefitInKind' || row.housing === false) return Fraction.zero;
  return perYear(row).times(readShare(row.share)).r2();
}
