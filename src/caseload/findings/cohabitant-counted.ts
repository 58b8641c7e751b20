import { applicantOf, othersWithResources, withPerson, withResources } from './persons';
import type { Hypothesis } from './scenario';

/** Cohabitants of AR 34 §2 and §3: the others never count. */
const DEBTORS = ['parent', 'child', 'partner'];

/** AR 34: the income of a cohabitant was counted whole, without the threshold; or that of one who does not count at all. */
export const cohabitantCounted: Hypothesis = {
  code: 'cohabitant-counted',
  family: 'cohabitants',
  *variants(scenario) {
    const { input } = scenario;
    const applicant = applicantOf(input);
    if (applicant < 0) return;
    for (const i of othersWithResources(input)) {
      const person = input.persons[i]!;
      const figures = { person: person.id };
      const own = input.persons[applicant]!.resources ?? [];
      const together = withResources(input, applicant, [...own, ...person.resources!]);
      yield { figures, scenario: { ...scenario, input: withResources(together, i, []) } };
      if (DEBTORS.includes(person.role)) continue;
      yield {
        figures,
        scenario: { ...scenario, input: withPerson(input, i, { ...person, role: 'parent' }) },
      };
    }
  },
};
