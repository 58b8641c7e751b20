import type { PersonInput, SpiInput } from '../../engine';
import { withPerson } from './persons';
import type { Hypothesis } from './scenario';

/** AR 35: an exemption was applied that the dossier does not give. */
export const spiWithoutRight: Hypothesis = {
  code: 'spi-without-right',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    for (const [i, person] of input.persons.entries()) {
      if (person.role !== 'applicant' && person.role !== 'partner') continue;
      for (const granted of grantsOf(person)) {
        yield {
          figures: { person: person.id, kind: granted.spi!.kind },
          scenario: { ...scenario, input: withPerson(input, i, granted) },
        };
      }
    }
  },
};

/** The person with an exemption that is not theirs: another kind, or one for a job that is older than the right. */
function* grantsOf(person: PersonInput): Generator<PersonInput> {
  const rows = person.resources ?? [];
  const has = (...kinds: string[]): boolean => rows.some(({ kind }) => kinds.includes(kind));
  const kinds: SpiInput[] = [];
  if (has('work', 'training')) kinds.push({ kind: 'general' }, { kind: 'student' });
  if (has('artistic')) kinds.push({ kind: 'artistic' });
  if (person.spi === undefined) for (const spi of kinds) yield { ...person, spi };
  if (!rows.some((row) => row.kind === 'work' && row.preExisting)) return;
  const asNew = rows.map((row) => (row.kind === 'work' ? { ...row, preExisting: false } : row));
  yield { ...person, spi: person.spi ?? { kind: 'general' }, resources: asNew };
}
