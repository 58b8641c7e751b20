import { addYears, readDay } from './calendar';
import { deriveCategory, partnerOf } from './category';
import { circleOf, familyBenefits } from './cohabitants';
import { Fraction } from './fraction';
import type { Dossier, Person, Row } from './household';
import { daysOf, poolOf } from './assessment';
import type { Assessment } from './assessment';
import type { Category, Finding } from './input';
import { isTenYearsOld } from './property';
import { DISABILITY_EXEMPT_FROM, exceedsVolunteerCap } from './resources';
import type { Tables } from './tables';

const when = (condition: boolean, code: string, path: string): Finding[] =>
  condition ? [{ code, path }] : [];

/** RESULT §2, in the order of its table, once per code and path; `category` is the one applied. */
export function warningsOf(
  dossier: Dossier,
  category: Category,
  assessments: Assessment[],
  tables: Tables,
): Finding[] {
  const pool = poolOf(dossier, category);
  return [
    ...dossierWarnings(dossier, category),
    ...dossier.persons.flatMap((person) => personWarnings(person, dossier)),
    ...dossier.persons.flatMap((person) => spiWarnings(person, pool.includes(person), dossier)),
    ...pool.flatMap((person) => person.rows.flatMap((row) => rowWarnings(row, dossier, tables))),
    ...familyAllowanceWarnings(dossier, category, tables),
    ...baremeWarnings(dossier, assessments, tables),
    ...aseWarnings(dossier),
  ];
}

function dossierWarnings(dossier: Dossier, category: Category): Finding[] {
  const { input, from, custodyShare } = dossier;
  const { covered, inMonth } = daysOf(dossier);
  const alternating = custodyShare.isUnder(Fraction.of(1));
  const partialClaim = input.newClaim === true && covered < inMonth;
  return [
    ...when(category !== deriveCategory(dossier), 'CATEGORY_MISMATCH', '/category'),
    ...when(input.homeless === true && input.piis === false, 'HOMELESS_WITHOUT_PIIS', '/piis'),
    ...when(alternating && category === 3, 'CUSTODY_POLICY', '/custodyShare'),
    ...when(alternating && category !== 3, 'CUSTODY_IGNORED', '/custodyShare'),
    ...when(input.equity !== undefined && category !== 2, 'ART34_EQUITY', '/equity'),
    ...when(partialClaim && from < 20230101, 'PRE_2023_METHOD', '/newClaim'),
  ];
}

function personWarnings(person: Person, dossier: Dossier): Finding[] {
  const { role, minor, married, path } = person;
  const youngOther =
    person.cohabits &&
    minor &&
    !married &&
    person.atChargeGiven === undefined &&
    !['applicant', 'partner', 'child'].includes(role) &&
    !(role === 'other' && partnerOf(dossier) !== undefined);
  return [
    ...when(role === 'applicant' && minor && !married, 'APPLICANT_MINOR', path),
    ...when(youngOther, 'ATCHARGE_ASSUMED', `${path}/atCharge`),
  ];
}

function spiWarnings(person: Person, inPool: boolean, dossier: Dossier): Finding[] {
  const { spi, birthDate } = person;
  if (spi === undefined) return [];
  const path = `${person.path}/spi`;
  if (!inPool) return [{ code: 'SPI_IGNORED', path }];
  const { covered, inMonth } = daysOf(dossier);
  const student = spi.kind === 'student';
  const over25 = birthDate !== undefined && addYears(birthDate, 25) <= dossier.effectiveDate;
  return [
    ...when(spi.kind === 'shortage' && covered < inMonth, 'SPI_SHORTAGE_PARTIAL_MONTH', path),
    ...when(student && over25, 'STUDENT_OVER_25', path),
    ...when(student && dossier.input.piis === false, 'STUDENT_WITHOUT_PIIS', path),
  ];
}

function rowWarnings(row: Row, dossier: Dossier, tables: Tables): Finding[] {
  switch (row.kind) {
    case 'volunteer':
      return when(exceedsVolunteerCap(row, dossier, tables), 'VOLUNTEER_CAP_EXCEEDED', row.path);
    case 'exempt':
      return when(
        row.ground === 'b-disability' && dossier.from < DISABILITY_EXEMPT_FROM,
        'EXEMPTION_NOT_IN_FORCE',
        `${row.path}/ground`,
      );
    case 'transfer':
      return when(isTenYearsOld(row, dossier), 'TRANSFER_OUTSIDE_10_YEARS', row.path);
    default:
      return [];
  }
}

/** HOUSEHOLD §5.4: F above 0, also of a debtor who is a beneficiary. */
function familyAllowanceWarnings(dossier: Dossier, category: Category, tables: Tables): Finding[] {
  if (category === 2) return [];
  return circleOf(dossier).flatMap((debtor) =>
    when(
      familyBenefits(debtor, dossier, tables).isOver(Fraction.zero),
      'FAMILY_ALLOWANCE_POLICY',
      `${debtor.path}/familyAllowanceForApplicant`,
    ),
  );
}

function baremeWarnings(dossier: Dossier, assessments: Assessment[], tables: Tables): Finding[] {
  const row = tables.row('categories', dossier.from)!;
  const { extendedFrom } = tables.bareme.coverage.supplement ?? {};
  const extended = extendedFrom !== undefined && dossier.month >= readDay(extendedFrom);
  const differs = assessments.some(({ category, baseMonthly }) => {
    const published = row.published?.[category];
    return published !== undefined && !Fraction.parse(published).equals(baseMonthly);
  });
  return [
    ...when(tables.usedSupplement || extended, 'BAREME_SUPPLEMENT', '/month'),
    ...when(row.status === 'computed', 'BAREME_COMPUTED', '/month'),
    ...when(differs, 'BAREME_PUBLISHED_MONTHLY_DIFFERS', '/month'),
  ];
}

function aseWarnings(dossier: Dossier): Finding[] {
  if (dossier.input.scheme !== 'ASE') return [];
  const listed = dossier.persons.flatMap((person) => person.rows);
  const transfer = listed.some((row) => row.kind === 'transfer');
  return [{ code: 'ASE_ANALOGY', path: '/scheme' }, ...when(transfer, 'ASE_TRANSFER', '/scheme')];
}
