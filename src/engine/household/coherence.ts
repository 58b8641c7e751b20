import type { Bareme } from '../../bareme';
import { amountsInForce, volunteerCaps } from '../amounts';
import { anniversary, dayText, readDay, type Day } from '../calendar';
import type { ErrorCode, Problem } from '../result/codes';
import { ART34_REFORM, art34Regime } from '../rules/ar34-cohabitants/regime';
import { personPath, rowPath, type Household, type Person, type Resource } from './household';

type Report = (code: ErrorCode, path: string, figures?: Problem['figures']) => void;

/**
 * Pass 2 of HOUSEHOLD.md §8: does the dossier hold together? Each check stands on its own, on every person and row, counted or
 * not; all findings are reported.
 */
export function checkCoherence(household: Household, bareme: Bareme): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, figures) => problems.push({ code, path, ...(figures && { figures }) });
  checkCoverage(household, bareme, report);
  checkPeriod(household, report);
  checkComposition(household.persons, report);
  for (const person of household.persons) {
    checkAge(person, household, report);
    if (person.spi !== undefined) checkSpi(person, household, bareme, report);
    for (const row of person.resources) checkRow(person, row, household, bareme, report);
  }
  if (
    household.equity !== undefined &&
    art34Regime(household) === '2026' &&
    !household.equity.reason?.trim()
  ) {
    report('EQUITY_WITHOUT_REASON', '/equity/reason');
  }
  return problems;
}

function checkCoverage({ month, policy }: Household, { coverage }: Bareme, report: Report): void {
  const first = policy.unpublishedBareme === 'accept' ? coverage.computedFrom : coverage.from;
  if (month.first < readDay(first)! || month.last > readDay(coverage.to)!) {
    report('DATE_OUTSIDE_COVERAGE', '/month', {
      from: first,
      to: coverage.to,
      // Amounts computed for the month there are, for who accepts them (policy `unpublishedBareme`).
      ...(isComputed(month.first, first, coverage) && { computedFrom: coverage.computedFrom }),
    });
  }
}

function isComputed(day: Day, first: string, { computedFrom }: Bareme['coverage']): boolean {
  return readDay(computedFrom)! <= day && day < readDay(first)!;
}

function checkPeriod(household: Household, report: Report): void {
  const { month, from, to, effectiveDate, reviewedOn } = household;
  const outside = (day: Day): boolean => day < month.first || day > month.last;
  const limits = { min: dayText(month.first), max: dayText(month.last) };
  if (outside(from)) report('PERIOD_OUTSIDE_MONTH', '/from', { value: dayText(from), ...limits });
  if (outside(to)) report('PERIOD_OUTSIDE_MONTH', '/to', { value: dayText(to), ...limits });
  if (from > to) report('PERIOD_REVERSED', '/to', { from: dayText(from), to: dayText(to) });
  if (effectiveDate > from) {
    report('EFFECT_AFTER_PERIOD', '/effectiveDate', { value: dayText(effectiveDate), limit: dayText(from) });
  }
  if (reviewedOn === undefined) return;
  if (reviewedOn < ART34_REFORM) {
    report('REVIEW_BEFORE_REFORM', '/reviewedOn', {
      value: dayText(reviewedOn),
      limit: dayText(ART34_REFORM),
    });
  }
  if (household.beneficiaryOn20260116 && from < reviewedOn && reviewedOn <= to) {
    report('CHANGE_INSIDE_PERIOD', '/reviewedOn', { value: dayText(reviewedOn) });
  }
}

/** One applicant, at most one partner and one payee of family benefits, ids that name one person each. */
function checkComposition(persons: readonly Person[], report: Report): void {
  const applicants = persons.filter((person) => person.role === 'applicant');
  const partners = persons.filter((person) => person.role === 'partner');
  const payees = persons.filter((person) => person.familyAllowanceForApplicant !== undefined);
  if (applicants.length === 0) report('NO_APPLICANT', '/persons');
  if (applicants[1]) report('MANY_APPLICANTS', `${personPath(applicants[1])}/role`);
  if (partners[1]) report('TWO_PARTNERS', `${personPath(partners[1])}/role`);
  if (payees[1]) {
    report('DUPLICATE_FAMILY_ALLOWANCE', `${personPath(payees[1])}/familyAllowanceForApplicant`);
  }
  const seen = new Set<string>();
  for (const person of persons) {
    if (seen.has(person.id)) report('DUPLICATE_ID', `${personPath(person)}/id`, { value: person.id });
    seen.add(person.id);
  }
}

/** The age that L 14 §1 3° asks of children, and that must not change inside the period (L 22). */
function checkAge(person: Person, { from, to }: Household, report: Report): void {
  const { birthDate, declaredMinor } = person;
  if (birthDate === undefined) {
    if (declaredMinor === undefined && (person.role === 'child' || person.role === 'grandchild')) {
      report('AGE_UNKNOWN', personPath(person));
    }
    return;
  }
  const path = `${personPath(person)}/birthDate`;
  const majority = anniversary(birthDate, 18);
  if (birthDate > from) {
    report('BIRTH_AFTER_PERIOD', path, { value: dayText(birthDate), limit: dayText(from) });
  }
  if (from < majority && majority <= to) report('CHANGE_INSIDE_PERIOD', path, { value: dayText(majority) });
  if (declaredMinor !== undefined && declaredMinor !== person.minor) {
    report('AGE_CONTRADICTION', `${personPath(person)}/minor`, { value: dayText(birthDate) });
  }
}

/** An exemption needs an amount on the day: AR 35 from 2005-08-01, shortage jobs from 2024-01-01. */
function checkSpi(person: Person, { from }: Household, bareme: Bareme, report: Report): void {
  const amounts = amountsInForce(bareme, from)?.spi;
  if (amounts === undefined || (person.spi?.kind === 'shortage' && amounts.shortageMonthly === undefined)) {
    report('SPI_NOT_IN_FORCE', `${personPath(person)}/spi`, { value: dayText(from) });
  }
}

function checkRow(person: Person, row: Resource, household: Household, bareme: Bareme, report: Report): void {
  switch (row.kind) {
    case 'severance':
      if (row.firstDay > row.lastDay) {
        report('PERIOD_REVERSED', `${rowPath(person, row)}/lastDay`, {
          from: dayText(row.firstDay),
          to: dayText(row.lastDay),
        });
      }
      break;
    case 'volunteer':
      // The caps are those of the calendar year of the month.
      if (
        (row.dayCap === undefined || row.yearCap === undefined) &&
        volunteerCaps(bareme, household.month.first) === undefined
      ) {
        report('CAP_UNKNOWN', rowPath(person, row), { value: household.month.year });
      }
      break;
    case 'immovable':
      if (row.cadastralIncome === undefined && row.rent === undefined && row.foreignIncome === undefined) {
        report('MISSING_FIELD', `${rowPath(person, row)}/cadastralIncome`);
      }
      break;
    case 'transfer':
      if (row.date > household.effectiveDate) {
        report('TRANSFER_AFTER_EFFECT', `${rowPath(person, row)}/date`, {
          value: dayText(row.date),
          limit: dayText(household.effectiveDate),
        });
      }
      break;
    default:
  }
}
