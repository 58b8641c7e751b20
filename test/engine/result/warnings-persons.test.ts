import type { HouseholdInput, PersonInput, SpiInput } from '../../../src/engine';
import { CHILD, SIBLING, alone, dossier, from, livingWith, person } from '../dossier';
import { warns } from '../examples';

const applicant = (given: Partial<PersonInput>, others: PersonInput[] = []): HouseholdInput =>
  dossier([person('applicant', given), ...others]);

describe('RESULT §2, CATEGORY_MISMATCH', () => {
  const MISMATCH = ['CATEGORY_MISMATCH /category'];
  warns([
    ['derived', alone([]), []],
    ['declared and right', alone([], { category: 2 }), []],
    ['declared otherwise', alone([], { category: 1 }), MISMATCH],
    ['3 declared without child', livingWith([SIBLING], { category: 3 }), MISMATCH],
    ['1 declared with a child', livingWith([CHILD], { category: 1 }), MISMATCH],
  ]);
});

describe('RESULT §2, APPLICANT_MINOR', () => {
  const MINOR = ['APPLICANT_MINOR /persons/0'];
  const born = (birthDate: string): HouseholdInput => applicant({ birthDate });
  warns([
    ['18 on `from`', born('2008-09-01'), []],
    ['18 after `to`', born('2008-10-01'), MINOR],
    ['said minor', applicant({ minor: true }), MINOR],
    ['said minor and married', applicant({ minor: true, married: true }), []],
    ['said adult', applicant({ minor: false }), []],
    [
      'listed second',
      dossier([SIBLING, person('applicant', { minor: true })]),
      ['APPLICANT_MINOR /persons/1'],
    ],
  ]);
});

describe('RESULT §2, ATCHARGE_ASSUMED', () => {
  const ASSUMED = ['ATCHARGE_ASSUMED /persons/1/atCharge'];
  const young = (role: PersonInput['role'], given: Partial<PersonInput> = {}): HouseholdInput =>
    livingWith([person(role, { minor: true, ...given })]);
  warns([
    ['a minor sibling', young('sibling'), ASSUMED],
    ['a minor grandchild', young('grandchild'), ASSUMED],
    ['a minor other', young('other'), ASSUMED],
    ['a minor parent', young('parent'), ASSUMED],
    ['an adult sibling', young('sibling', { minor: false }), []],
    ['a minor sibling, said', young('sibling', { atCharge: false }), []],
    ['a minor sibling, said to be', young('sibling', { atCharge: true }), []],
    ['a minor sibling, married', young('sibling', { married: true }), []],
    ['a minor sibling elsewhere', young('sibling', { cohabits: false }), []],
    ['a minor child', young('child'), []],
    ['a minor child, said not to be', young('child', { atCharge: false }), []],
    ['a minor partner', young('partner'), []],
    ['a minor other with a partner', livingWith([person('other', { minor: true }), person('partner')]), []],
    [
      'a minor sibling with a partner',
      livingWith([person('sibling', { minor: true }), person('partner')]),
      ASSUMED,
    ],
    [
      'two of them',
      livingWith(['a', 'b'].map((id) => person('sibling', { id, minor: true }))),
      [...ASSUMED, 'ATCHARGE_ASSUMED /persons/2/atCharge'],
    ],
  ]);
});

describe('RESULT §2, HOMELESS_WITHOUT_PIIS', () => {
  const WITHOUT = ['HOMELESS_WITHOUT_PIIS /piis'];
  warns([
    ['homeless, piis false', alone([], { homeless: true, piis: false }), WITHOUT],
    ['homeless and hosted, piis false', livingWith([SIBLING], { homeless: true, piis: false }), WITHOUT],
    ['homeless, piis true', alone([], { homeless: true, piis: true }), []],
    ['homeless, piis unknown', alone([], { homeless: true }), []],
    ['piis false', alone([], { piis: false }), []],
  ]);
});

describe('RESULT §2, SPI_IGNORED', () => {
  const IGNORED = ['SPI_IGNORED /persons/1/spi'];
  const spi: SpiInput = { kind: 'general' };
  const other = (role: PersonInput['role'], given: Partial<PersonInput> = {}): PersonInput =>
    person(role, { spi, ...given });
  warns([
    ['the applicant', applicant({ spi }), []],
    ['the partner of category 3', livingWith([other('partner'), CHILD]), []],
    ['the partner of category 1', livingWith([other('partner')]), IGNORED],
    ['the partner of category 2', livingWith([other('partner')], { homeless: true, piis: true }), IGNORED],
    [
      'the partner elsewhere, category 3',
      livingWith([other('partner', { cohabits: false }), CHILD]),
      IGNORED,
    ],
    ['a debtor', livingWith([other('parent')]), IGNORED],
    ['a sibling', livingWith([other('sibling')]), IGNORED],
    ['the child of category 3', livingWith([{ ...CHILD, spi }]), IGNORED],
    [
      'a student of category 1 is ignored, whatever the rest',
      livingWith([person('partner', { spi: { kind: 'student' }, birthDate: '1990-01-01' })], { piis: false }),
      IGNORED,
    ],
    ['an artist of category 1', livingWith([person('partner', { spi: { kind: 'artistic' } })]), IGNORED],
    [
      'in the complement of a weighted custody: the partner had it in category 3',
      livingWith([other('partner'), CHILD], { custodyShare: '1/3' }),
      ['CUSTODY_POLICY /custodyShare'],
    ],
  ]);
});

describe('RESULT §2, the warnings of AR 35', () => {
  const SHORTAGE = ['SPI_SHORTAGE_PARTIAL_MONTH /persons/0/spi'];
  const shortage = applicant({ spi: { kind: 'shortage', month: 1 } });
  const student = (birthDate: string, effectiveDate: string): HouseholdInput => ({
    ...applicant({ birthDate, spi: { kind: 'student' } }),
    effectiveDate,
  });
  const OVER = ['STUDENT_OVER_25 /persons/0/spi'];
  const piis = (given: { piis?: boolean }): HouseholdInput => ({
    ...applicant({ spi: { kind: 'student' } }),
    ...given,
  });
  warns([
    ['shortage on a whole month', shortage, []],
    ['shortage from the second day', { ...shortage, from: '2026-09-02' }, SHORTAGE],
    ['shortage to the last day but one', { ...shortage, to: '2026-09-29' }, SHORTAGE],
    ['general on part of the month', { ...applicant({ spi: { kind: 'general' } }), from: '2026-09-02' }, []],
    ['a student of 25 the day after the effective date', student('2001-09-02', '2026-09-01'), []],
    ['a student of 25 on the effective date', student('2001-09-01', '2026-09-01'), OVER],
    ['a student of 25 since the review', student('2001-06-15', '2026-06-14'), []],
    ['a student of 25 on the day of the review', student('2001-06-15', '2026-06-15'), OVER],
    ['a student of unknown age', applicant({ spi: { kind: 'student' } }), []],
    [
      '29 February 2000: not yet 25 on 28 February 2025',
      { ...student('2000-02-29', '2025-02-28'), ...from('2025-02-28') },
      [],
    ],
    [
      '29 February 2000: 25 on 1 March 2025',
      { ...student('2000-02-29', '2025-03-01'), ...from('2025-03-01') },
      OVER,
    ],
    ['the general exemption at 40', applicant({ birthDate: '1986-01-01', spi: { kind: 'general' } }), []],
    ['a student without PIIS', piis({ piis: false }), ['STUDENT_WITHOUT_PIIS /persons/0/spi']],
    ['a student with PIIS', piis({ piis: true }), []],
    ['a student, PIIS unknown', piis({}), []],
    ['the general exemption without PIIS', { ...applicant({ spi: { kind: 'general' } }), piis: false }, []],
    [
      'both partners of category 3',
      {
        ...dossier(
          ['applicant', 'partner'].map((role) =>
            person(role as 'partner', { birthDate: '1990-01-01', spi: { kind: 'student' } }),
          ),
        ),
        category: 3,
        piis: false,
      },
      [
        'CATEGORY_MISMATCH /category',
        ...[0, 1].flatMap((at) => [
          `STUDENT_OVER_25 /persons/${at}/spi`,
          `STUDENT_WITHOUT_PIIS /persons/${at}/spi`,
        ]),
      ],
    ],
  ]);
});
