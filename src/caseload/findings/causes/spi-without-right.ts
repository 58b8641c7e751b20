import {
  exemptionInForce,
  readAmount,
  type PersonInput,
  type ResourceInput,
  type SpiInput,
} from '../../../engine';
import { assessed } from '../assessed';
import { firstDayOf } from '../first-day';
import { poolOf, withPerson } from '../persons';
import type { Hypothesis, Scenario } from '../scenario';

/** AR 35: an exemption was applied that the dossier does not give, or to somebody who cannot have one. */
export const spiWithoutRight: Hypothesis = {
  code: 'spi-without-right',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    const pool = poolOf(input, assessed(scenario)?.category ?? 1);
    for (const [i, person] of input.persons.entries()) {
      const granted = pool.includes(i) ? grantsOf(person) : wagesLessOf(person, scenario);
      for (const { kind, as } of granted) {
        yield {
          figures: { person: person.id, kind },
          scenario: { ...scenario, input: withPerson(input, i, as) },
        };
      }
    }
  },
};

/** A person with an exemption of this kind. */
interface Grant {
  readonly kind: SpiInput['kind'];
  readonly as: PersonInput;
}

/** The person with an exemption that is not theirs: another kind, or one for a job that is older than the right. */
function* grantsOf(person: PersonInput): Generator<Grant> {
  const rows = person.resources ?? [];
  const has = (...kinds: string[]): boolean => rows.some(({ kind }) => kinds.includes(kind));
  const kinds: SpiInput[] = [];
  if (has('work', 'training')) kinds.push({ kind: 'general' }, { kind: 'student' });
  if (has('artistic')) kinds.push({ kind: 'artistic' });
  if (person.spi === undefined) for (const spi of kinds) yield { kind: spi.kind, as: { ...person, spi } };
  if (!rows.some((row) => row.kind === 'work' && row.preExisting)) return;
  const asNew = rows.map((row) => (row.kind === 'work' ? { ...row, preExisting: false } : row));
  const spi: SpiInput = person.spi ?? { kind: 'general' };
  yield { kind: spi.kind, as: { ...person, spi, resources: asNew } };
}

/** The exemption is the applicant's, and the partner's in category 3: the wages of another cohabitant have none. */
function* wagesLessOf(person: PersonInput, { input, bareme }: Scenario): Generator<Grant> {
  const { resources, cohabits } = person;
  const exemption = exemptionInForce(bareme, firstDayOf(input), 'spi', undefined);
  if (cohabits === false || !resources?.some(isMonthlyWage) || exemption === undefined) return;
  const rows = resources.map((row): ResourceInput => {
    if (!isMonthlyWage(row)) return row;
    const wage = readAmount(row.amount);
    const exempt = readAmount(exemption.exemptPart(wage.toString()));
    return { ...row, amount: wage.minus(exempt).toString() };
  });
  yield { kind: 'general', as: { ...person, resources: rows } };
}

function isMonthlyWage(row: ResourceInput): row is Extract<ResourceInput, { kind: 'work' }> {
  return row.kind === 'work' && (row.per ?? 'month') === 'month';
}
