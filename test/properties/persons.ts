import fc from 'fast-check';
import { amounts } from './amounts';
import { draftRows } from './rows';
import type { DraftRow, Offset } from './rows';
import type { PersonInput, Role, SpiInput } from '../reference/input';

/** An age whose day is still relative to the dossier. */
export interface DraftAge {
  known: 'nothing' | 'minor' | 'birthDate' | 'both';
  minor: boolean;
  /** The anniversary that falls `days` away from the first day of the right. */
  anniversary: Offset;
  leapDay: boolean;
}

export interface DraftPerson extends Omit<PersonInput, 'resources' | 'birthDate' | 'minor' | 'id'> {
  age: DraftAge;
  rows: DraftRow[];
  hasRows: boolean;
}

const flag = fc.boolean();
const mostly = (value: boolean): fc.Arbitrary<boolean> => fc.constantFrom(value, value, value, !value);

const ages: fc.Arbitrary<DraftAge> = fc.record({
  known: fc.constantFrom('nothing', 'minor', 'birthDate', 'both'),
  minor: flag,
  anniversary: fc.record({
    years: fc.constantFrom(-18, -18, -25, 0, -5, -17, -40, -70),
    days: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 0 })),
  }),
  leapDay: fc.constantFrom(false, false, false, true),
});

const daysLeft = fc.oneof(fc.nat(31), fc.constantFrom(0, 1, 28, 29, 30, 31, 1095));

const spis: fc.Arbitrary<SpiInput> = fc.oneof(
  fc.record({ kind: fc.constant('general' as const), daysLeft }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('student' as const), daysLeft, grant: flag }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('shortage' as const), month: fc.integer({ min: 1, max: 3 }), daysLeft },
    { requiredKeys: ['kind', 'month'] },
  ),
  fc.record({ kind: fc.constant('artistic' as const), used: amounts }, { requiredKeys: ['kind'] }),
);

const ROLES: readonly Role[] = [
  'partner',
  'partner',
  'child',
  'child',
  'child',
  'parent',
  'parent',
  'grandparent',
  'grandchild',
  'child-in-law',
  'parent-in-law',
  'ex-spouse',
  'sibling',
  'other',
];

/** One in `noSpi` has no exemption. */
function personIn(role: fc.Arbitrary<Role>, noSpi: number, rows: number): fc.Arbitrary<DraftPerson> {
  return fc
    .tuple(
      fc.record(
        {
          role,
          age: ages,
          rows: fc.array(draftRows, { maxLength: rows }),
          hasRows: mostly(true),
          married: mostly(false),
          atCharge: flag,
          cohabits: mostly(true),
          beneficiary: mostly(false),
          careNeed: mostly(false),
          allowanceChildren: fc.constantFrom(0, 1, 2, 5, 20),
          familyAllowanceForApplicant: amounts,
        },
        { requiredKeys: ['role', 'age', 'rows', 'hasRows'] },
      ),
      fc.option(spis, { freq: noSpi, nil: undefined }),
    )
    .map(([person, exemption]) => ({ ...person, ...(exemption && { spi: exemption }) }));
}

export const draftApplicants = personIn(fc.constant<Role>('applicant'), 4, 5);
export const draftOthers = fc.array(personIn(fc.constantFrom(...ROLES), 2, 3), { maxLength: 5 });
