import type { HouseholdInput, PersonInput } from '../../../engine';
import { assessed } from '../assessed';
import { applicantOf, othersWithResources, withPerson, withResources } from '../persons';
import type { Hypothesis, Scenario } from '../scenario';

/** Cohabitants of AR 34 §2 and §3: the others never count. */
const DEBTORS = ['parent', 'child', 'partner'];

/** AR 34: the income of a cohabitant was counted whole, without the threshold; or that of one who does not count at all. */
export const cohabitantCounted: Hypothesis = {
  code: 'cohabitant-counted',
  family: 'cohabitants',
  *variants(scenario) {
    // Equity is decided on an excess: it falls with it.
    const { equity: _equity, ...input } = scenario.input;
    // In category 3 the partner's income is the household's own.
    const category = assessed(scenario)?.category;
    const others = othersWithResources(input).filter(
      (i) => category !== 3 || input.persons[i]!.role !== 'partner',
    );
    for (const i of others) {
      const person = input.persons[i]!;
      const figures = { person: person.id };
      const whole = counted(input, [i], scenario);
      if (whole !== undefined) yield { figures, scenario: { ...scenario, input: whole } };
      for (const looked of lookedAt(person)) {
        yield { figures, scenario: { ...scenario, input: withPerson(input, i, looked) } };
      }
    }
    if (others.length < 2) return;
    const together = counted(input, others, scenario);
    if (together !== undefined) {
      yield { figures: { persons: others.length }, scenario: { ...scenario, input: together } };
    }
  },
};

/** Somebody who does not count, looked at nevertheless: another person as a debtor, a beneficiary as one without a right (AR 34 §4). */
function* lookedAt({ beneficiary, ...person }: PersonInput): Generator<PersonInput> {
  if (!DEBTORS.includes(person.role))
    yield { ...person, ...(beneficiary && { beneficiary }), role: 'parent' };
  if (beneficiary) yield person;
}

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

/** What AR 34 adds up for a cohabitant alone, EUR a year: he is looked at as an adult debtor, or as the partner that he is. */
function annualOf(input: HouseholdInput, index: number, { bareme }: Scenario): string | undefined {
  const {
    beneficiary: _beneficiary,
    minor: _minor,
    birthDate: _birthDate,
    ...person
  } = input.persons[index]!;
  const role = person.role === 'partner' ? 'partner' : 'parent';
  const { resources: _resources, spi: _spi, ...applicant } = input.persons[applicantOf(input)]!;
  const alone = { ...input, category: 1 as const, persons: [applicant, { ...person, role } as const] };
  const details = assessed({ input: alone, bareme })?.details;
  return (role === 'partner' ? details?.partner : details?.debtors)?.resourcesAnnual;
}
