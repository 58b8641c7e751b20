import { daysCovered, lastOfMonth } from './calendar';
import { applicantOf, othersOf, partnerOf } from './category';
import { cohabitantsOf } from './cohabitants';
import type { Cohabitants } from './cohabitants';
import { Fraction } from './fraction';
import type { Dossier, Person } from './household';
import { exemptionOf, incomeOf } from './income';
import type { Exemption } from './income';
import type { Category } from './input';
import { yearlyComponents } from './resources';
import type { Working, YearlyComponents } from './resources';
import type { Tables } from './tables';

/** HOUSEHOLD §6 run once, in one category. */
export interface Assessment {
  category: Category;
  baseAnnual: Fraction;
  baseMonthly: Fraction;
  exemptions: Exemption[];
  generalAnnual: Fraction;
  professionalMonthly: Fraction;
  professionalCountedMonthly: Fraction;
  professional: Fraction;
  components: YearlyComponents;
  cohabitants: Cohabitants;
  totalAnnual: Fraction;
  countedAnnual: Fraction;
  thresholdPeriod: Fraction | undefined;
  payableAnnual: Fraction;
  payableMonthly: Fraction;
  working: Working;
}

/** HOUSEHOLD §5.2: applicant, with the cohabiting partner in category 3. */
export function poolOf(dossier: Dossier, category: Category): Person[] {
  const partner = category === 3 ? partnerOf(dossier) : undefined;
  return [applicantOf(dossier), ...(partner ? [partner] : [])];
}

/** §3 `allowanceChildren` of the pool, with the default of the applicant in this category. */
function childrenOf(dossier: Dossier, category: Category): number {
  const partnerGiven = category === 3 ? partnerOf(dossier)?.allowanceChildrenGiven : undefined;
  const atCharge = othersOf(dossier).filter(
    (person) => person.role === 'child' && person.minor && person.atCharge,
  );
  const byDefault = partnerGiven === undefined ? atCharge.length : 0;
  return (applicantOf(dossier).allowanceChildrenGiven ?? byDefault) + (partnerGiven ?? 0);
}

export const daysOf = ({ from, to, month }: Dossier): { covered: number; inMonth: number } => ({
  covered: daysCovered(from, to),
  inMonth: daysCovered(month, lastOfMonth(month)),
});

/** HOUSEHOLD §6.2 to §6.5. */
export function assessIn(
  category: Category,
  dossier: Dossier,
  retained: Fraction | undefined,
  tables: Tables,
): Assessment {
  const { covered, inMonth } = daysOf(dossier);
  const partial = dossier.input.newClaim === true && covered < inMonth;
  const pool = poolOf(dossier, category);

  // §6.2
  const exemptions = pool
    .map((person) => exemptionOf(person, dossier, tables))
    .filter((exemption) => exemption !== undefined);
  const used = (per: 'month' | 'year'): Fraction =>
    Fraction.sum(exemptions.filter((one) => one.per === per).map((one) => one.used));

  // §6.3
  const income = Fraction.sum(pool.map((person) => incomeOf(person, dossier)));
  const professionalMonthly = income.minus(used('month'));
  const professionalCountedMonthly = partial
    ? professionalMonthly.times(covered).over(inMonth).r2()
    : professionalMonthly;
  const professional = professionalCountedMonthly.times(12).r2();

  // §6.4
  const children = childrenOf(dossier, category);
  const yearly = yearlyComponents(pool, children, category, dossier, tables);
  const components = {
    ...yearly.components,
    artistic: yearly.components.artistic.minus(used('year')),
  };

  // §5
  const cohabitants = cohabitantsOf(dossier, category, retained, tables);

  // §6.5
  const totalAnnual = Fraction.sum([
    professional,
    ...Object.values(components),
    cohabitants.familyAllowanceImputed,
    cohabitants.partnerExcess,
    cohabitants.debtorsExcess,
  ]);
  const baseAnnual = tables.value('categories', String(category), dossier.from);
  const baseMonthly = baseAnnual.over(12).r2();
  const thresholdPeriod =
    partial && totalAnnual.equals(professional) ? baseMonthly.times(covered).over(inMonth).r2() : undefined;
  const right =
    thresholdPeriod === undefined
      ? totalAnnual.isUnder(baseAnnual)
      : professionalCountedMonthly.isUnder(thresholdPeriod);
  const general = tables.value('generalExemption', String(category), dossier.from);
  const countedAnnual = right
    ? totalAnnual.minus(components.ale).minus(general).orZero().plus(components.ale)
    : totalAnnual;
  const payableAnnual = right ? baseAnnual.minus(countedAnnual) : Fraction.zero;
  return {
    category,
    baseAnnual,
    baseMonthly,
    exemptions,
    generalAnnual: right ? general : Fraction.zero,
    professionalMonthly,
    professionalCountedMonthly,
    professional,
    components,
    cohabitants,
    totalAnnual,
    countedAnnual,
    thresholdPeriod,
    payableAnnual,
    payableMonthly: payableAnnual.over(12).r2(),
    working: yearly.working,
  };
}

/** §6.5, last line: the amount of the days covered, from the rounded amount of the month. */
export function payableOf(payableMonthly: Fraction, dossier: Dossier): Fraction {
  const { covered, inMonth } = daysOf(dossier);
  return covered === inMonth ? payableMonthly : payableMonthly.times(covered).over(inMonth).r2();
}
