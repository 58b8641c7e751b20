import { addYears, firstOfMonth, readDay } from './calendar';
import type { Day } from './calendar';
import { REFORM } from './household';
import type { Dossier, Person, Row } from './household';
import type { Finding } from './input';
import type { Tables } from './tables';

/** Pass 2 of HOUSEHOLD §8, in the order of its table: each check on its own, every person and row, counted or not. */
export function coherenceFindings(dossier: Dossier, tables: Tables): Finding[] {
  return [
    ...coverageFindings(dossier, tables),
    ...periodFindings(dossier),
    ...compositionFindings(dossier.persons),
    ...dossier.persons.flatMap((person) => [
      ...ageFindings(person, dossier),
      ...spiFindings(person, dossier.from),
      ...person.rows.flatMap((row) => rowFindings(row, dossier, tables)),
    ]),
    ...equityFindings(dossier),
  ];
}

const when = (condition: boolean, code: string, path: string): Finding[] =>
  condition ? [{ code, path }] : [];

function coverageFindings({ month, policy }: Dossier, tables: Tables): Finding[] {
  const { from, computedFrom, to } = tables.bareme.coverage;
  const first = readDay(policy.unpublishedBareme === 'accept' ? computedFrom : from);
  return when(month < first || month > readDay(to), 'DATE_OUTSIDE_COVERAGE', '/month');
}

function periodFindings(dossier: Dossier): Finding[] {
  const { month, from, to, effectiveDate, reviewedOn } = dossier;
  const beneficiary = dossier.input.beneficiaryOn20260116 === true;
  const reviewed = reviewedOn !== undefined;
  return [
    ...when(firstOfMonth(from) !== month, 'PERIOD_OUTSIDE_MONTH', '/from'),
    ...when(firstOfMonth(to) !== month, 'PERIOD_OUTSIDE_MONTH', '/to'),
    ...when(from > to, 'PERIOD_REVERSED', '/to'),
    ...when(effectiveDate > from, 'EFFECT_AFTER_PERIOD', '/effectiveDate'),
    ...when(reviewed && reviewedOn < REFORM, 'REVIEW_BEFORE_REFORM', '/reviewedOn'),
    ...when(
      beneficiary && reviewed && from < reviewedOn && reviewedOn <= to,
      'CHANGE_INSIDE_PERIOD',
      '/reviewedOn',
    ),
  ];
}

function compositionFindings(persons: Person[]): Finding[] {
  const applicants = persons.filter((person) => person.role === 'applicant');
  const partners = persons.filter((person) => person.role === 'partner');
  const payees = persons.filter((person) => person.familyAllowanceForApplicant !== undefined);
  const repeated = persons.filter((person, index) =>
    persons.slice(0, index).some((earlier) => earlier.id === person.id),
  );
  const second = (found: Person[], code: string, field: string): Finding[] =>
    found.length > 1 ? [{ code, path: `${found[1]!.path}/${field}` }] : [];
  return [
    ...when(applicants.length === 0, 'NO_APPLICANT', '/persons'),
    ...second(applicants, 'MANY_APPLICANTS', 'role'),
    ...second(partners, 'TWO_PARTNERS', 'role'),
    ...repeated.map((person) => ({ code: 'DUPLICATE_ID', path: `${person.path}/id` })),
    ...second(payees, 'DUPLICATE_FAMILY_ALLOWANCE', 'familyAllowanceForApplicant'),
  ];
}

function ageFindings(person: Person, { from, to }: Dossier): Finding[] {
  const { birthDate, minorGiven, path } = person;
  if (birthDate === undefined) {
    const needsAge = person.role === 'child' || person.role === 'grandchild';
    return when(needsAge && minorGiven === undefined, 'AGE_UNKNOWN', path);
  }
  const majority = addYears(birthDate, 18);
  return [
    ...when(from < majority && majority <= to, 'CHANGE_INSIDE_PERIOD', `${path}/birthDate`),
    ...when(birthDate > from, 'BIRTH_AFTER_PERIOD', `${path}/birthDate`),
    ...when(minorGiven !== undefined && minorGiven !== person.minor, 'AGE_CONTRADICTION', `${path}/minor`),
  ];
}

function spiFindings({ spi, path }: Person, from: Day): Finding[] {
  if (spi === undefined) return [];
  const notYet = from < 20050801 || (spi.kind === 'shortage' && from < 20240101);
  return when(notYet, 'SPI_NOT_IN_FORCE', `${path}/spi`);
}

function rowFindings(row: Row, { month, effectiveDate }: Dossier, tables: Tables): Finding[] {
  const { path } = row;
  switch (row.kind) {
    case 'severance':
      return when(readDay(row.firstDay!) > readDay(row.lastDay!), 'PERIOD_REVERSED', `${path}/lastDay`);
    case 'volunteer': {
      const bothGiven = row.dayCap !== undefined && row.yearCap !== undefined;
      return when(!bothGiven && tables.row('volunteer', month) === undefined, 'CAP_UNKNOWN', path);
    }
    case 'immovable': {
      const figures = [row.cadastralIncome, row.rent, row.foreignIncome];
      const none = figures.every((figure) => figure === undefined);
      return when(none, 'MISSING_FIELD', `${path}/cadastralIncome`);
    }
    case 'transfer':
      return when(readDay(row.date!) > effectiveDate, 'TRANSFER_AFTER_EFFECT', `${path}/date`);
    default:
      return [];
  }
}

function equityFindings({ input, regime }: Dossier): Finding[] {
  const blank = (input.equity?.reason ?? '').trim() === '';
  return when(
    input.equity !== undefined && regime === '2026' && blank,
    'EQUITY_WITHOUT_REASON',
    '/equity/reason',
  );
}
