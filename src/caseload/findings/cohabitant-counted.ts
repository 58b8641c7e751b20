import { assess, type HouseholdInput } from '../../engine';
import { applicantOf, othersWithResources, withPerson, withResources } from './persons';
import type { Hypothesis, Scenario } from './scenario';

/** Cohabitants of AR 34 §2 and §3: the others never count. */
const DEBTORS = ['parent', 'child', 'partner'];

/** AR 34: the income of a cohabitant was counted whole, without the threshold; or that of one who does not count at all. */
export const cohabitantCounted: Hypothesis = {
  code: 'cohabitant-counted',
  family: 'cohabitants',
  *variants(scenario, { result }) {
    // Equity is decided on an excess: it falls with it.
    const { equity: _equity, ...input } = scenario.input;
    // In category 3 the partner's income is the household's own.
    const others = othersWithResources(input).filter(
      (i) => result.category !== 3 || input.persons[i]!.role !== 'partner',
    );
    for (const i of others) {
      const person = input.persons[i]!;
      const figures = { person: person.id };
      const whole = counted(input, [i], scenario);
      if (whole !== undefined) yield { figures, scenario: { ...scenario, input: whole } };
      if (DEBTORS.includes(person.role)) continue;
      yield {
        figures,
        scenario: { ...scenario, input: withPerson(input, i, { ...person, role: 'parent' }) },
      };
    }
    if (others.length < 2) return;
    const together = counted(input, others, scenario);
    if (together !== undefined) {
      yield { figures: { persons: others.length }, scenario: { ...scenario, input: together } };
    }
  },
};

/** The dossier with the resources of some cohabitants, as AR 34 adds them up for each, counted whole as the applicant's. */
function counted(
  input: HouseholdInput,
  indexes: readonly number[],
  scenario: Scenario,
): HouseholdInput | undefined {
  const applicant = applicantOf(input);
  const own = input.persons[applicant]?.resources ?? [];
  const rows = indexes.map((i) => {
    const amount = annualOf(input, i, scenario);
    return amount === undefined ? undefined : ({ kind: 'otherIncome', amount, per: 'year' } as const);
  });
  if (rows.includes(undefined)) return undefined;
  const without = indexes.reduce((rest, i) => withResources(rest, i, []), input);
  return withResources(without, applicant, [...own, ...rows.flatMap((row) => row ?? [])]);
}

/** What AR 34 adds up for a cohabitant alone, EUR a year: he is looked at as a debtor, or as the partner that he is. */
function annualOf(input: HouseholdInput, index: number, { bareme }: Scenario): string | undefined {
  const person = input.persons[index]!;
  const role = person.role === 'partner' ? 'partner' : 'parent';
  const applicant = input.persons[applicantOf(input)]!;
  const { resources: _resources, spi: _spi, ...bare } = applicant;
  const result = assess(
    { id: input.id, month: input.month, category: 1, persons: [bare, { ...person, role }] },
    { bareme },
  );
  if (result.status === 'refused') return undefined;
  return (role === 'partner' ? result.details?.partner : result.details?.debtors)?.resourcesAnnual;
}
