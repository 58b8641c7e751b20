import type { HouseholdInput, PersonInput, SpiInput } from '../../../src/engine';
import { dossier, from, person, type DossierFields } from '../dossier';
import { refuses } from '../examples';

const APPLICANT = person('applicant');
const of = (...persons: PersonInput[]): HouseholdInput => dossier(persons);
const elsewhere = { cohabits: false } as const;

describe('HOUSEHOLD §8 pass 2, who is in the dossier', () => {
  refuses([
    ['no person', of(), ['NO_APPLICANT /persons']],
    ['no applicant', of(person('partner'), person('sibling')), ['NO_APPLICANT /persons']],
    ['one applicant', of(APPLICANT), []],
    ['one applicant, listed last', of(person('sibling'), APPLICANT), []],
    ['two applicants', of(APPLICANT, person('applicant', { id: 'q' })), ['MANY_APPLICANTS /persons/1/role']],
    [
      'three applicants: reported once',
      of(person('sibling'), APPLICANT, person('applicant', { id: 'q' }), person('applicant', { id: 'r' })),
      ['MANY_APPLICANTS /persons/2/role'],
    ],
    [
      'two applicants, one elsewhere',
      of(APPLICANT, person('applicant', { id: 'q', ...elsewhere })),
      ['MANY_APPLICANTS /persons/1/role'],
    ],
    ['one partner', of(APPLICANT, person('partner')), []],
    [
      'two partners',
      of(APPLICANT, person('partner'), person('partner', { id: 'q' })),
      ['TWO_PARTNERS /persons/2/role'],
    ],
    [
      'two partners, one elsewhere',
      of(APPLICANT, person('partner', elsewhere), person('partner', { id: 'q' })),
      ['TWO_PARTNERS /persons/2/role'],
    ],
    [
      'three partners: reported once',
      of(APPLICANT, ...['a', 'b', 'c'].map((id) => person('partner', { id }))),
      ['TWO_PARTNERS /persons/2/role'],
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 2, DUPLICATE_ID', () => {
  const named = (id: string, given: Partial<PersonInput> = {}): PersonInput =>
    person('sibling', { id, ...given });
  refuses([
    ['the id of the dossier is another matter', dossier([person('applicant', { id: 'T' })]), []],
    ['two persons, one id', of(APPLICANT, named('p-applicant')), ['DUPLICATE_ID /persons/1/id']],
    ['one of them elsewhere', of(APPLICANT, named('p-applicant', elsewhere)), ['DUPLICATE_ID /persons/1/id']],
    [
      'the second of each pair',
      of(APPLICANT, named('a'), named('b'), named('a'), named('b')),
      ['DUPLICATE_ID /persons/3/id', 'DUPLICATE_ID /persons/4/id'],
    ],
    [
      'the same id three times',
      of(APPLICANT, named('a'), named('a'), named('a')),
      ['DUPLICATE_ID /persons/2/id', 'DUPLICATE_ID /persons/3/id'],
    ],
    ['another case', of(APPLICANT, named('a'), named('A')), []],
    ['a space more', of(APPLICANT, named('a'), named('a ')), []],
    [
      'names of every object',
      of(APPLICANT, named('__proto__'), named('constructor'), named('__proto__')),
      ['DUPLICATE_ID /persons/3/id'],
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 2, ages', () => {
  const born = (birthDate: string, given: Partial<PersonInput> = {}): HouseholdInput =>
    dossier([APPLICANT, person('sibling', { birthDate, ...given })], from('2026-09-10'));
  const AFTER = ['BIRTH_AFTER_PERIOD /persons/1/birthDate'];
  refuses([
    ['born the day before `from`', born('2026-09-09'), []],
    ['born on `from`', born('2026-09-10'), []],
    ['born the day after `from`', born('2026-09-11'), AFTER],
    ['born the day after `from`, elsewhere', born('2026-09-11', elsewhere), AFTER],
    ['born in 9999', born('9999-12-31'), AFTER],
  ]);

  const AGE = ['AGE_CONTRADICTION /persons/1/minor'];
  refuses([
    ['said minor, 18 on `from`', born('2008-09-10', { minor: true }), AGE],
    ['said minor, 18 after `to`', born('2008-10-01', { minor: true }), []],
    ['said adult, 18 on `from`', born('2008-09-10', { minor: false }), []],
    ['said adult, 18 after `to`', born('2008-10-01', { minor: false }), AGE],
    ['said adult, 17, elsewhere', born('2009-01-01', { minor: false, ...elsewhere }), AGE],
    [
      'said adult, 18 inside: both',
      born('2008-09-20', { minor: false }),
      [...AGE, 'CHANGE_INSIDE_PERIOD /persons/1/birthDate'],
    ],
    ['said adult, not yet born: both', born('2026-09-11', { minor: false }), [...AGE, ...AFTER]],
  ]);

  const UNKNOWN = ['AGE_UNKNOWN /persons/1'];
  refuses([
    ['a child without age', of(APPLICANT, person('child')), UNKNOWN],
    ['a grandchild without age', of(APPLICANT, person('grandchild')), UNKNOWN],
    ['a child elsewhere without age', of(APPLICANT, person('child', elsewhere)), UNKNOWN],
    ['a child said to be adult', of(APPLICANT, person('child', { minor: false })), []],
    ['a child with a birth date', of(APPLICANT, person('child', { birthDate: '2000-01-01' })), []],
    ...(
      [
        'partner',
        'parent',
        'grandparent',
        'child-in-law',
        'parent-in-law',
        'ex-spouse',
        'sibling',
        'other',
      ] as const
    ).map((role) => [`a ${role} without age`, of(APPLICANT, person(role)), []] as const),
  ]);
});

describe('HOUSEHOLD §8 pass 2, DUPLICATE_FAMILY_ALLOWANCE', () => {
  const paid = (role: 'parent' | 'sibling' | 'partner', given: Partial<PersonInput> = {}): PersonInput =>
    person(role, { familyAllowanceForApplicant: '100', ...given });
  const TWICE = ['DUPLICATE_FAMILY_ALLOWANCE /persons/2/familyAllowanceForApplicant'];
  refuses([
    ['one payee', of(APPLICANT, paid('parent')), []],
    ['two payees', of(APPLICANT, paid('parent'), paid('sibling')), TWICE],
    [
      'two payees of 0.00',
      of(APPLICANT, ...['a', 'b'].map((id) => paid('parent', { id, familyAllowanceForApplicant: 0 }))),
      TWICE,
    ],
    ['two payees elsewhere', of(APPLICANT, paid('parent', elsewhere), paid('sibling', elsewhere)), TWICE],
    ['three payees: the second one', of(APPLICANT, paid('parent'), paid('sibling'), paid('partner')), TWICE],
  ]);
});

describe('HOUSEHOLD §8 pass 2, SPI_NOT_IN_FORCE', () => {
  const spi = (day: string, exemption: SpiInput, given: Partial<PersonInput> = {}): HouseholdInput =>
    dossier([person('applicant', { spi: exemption, ...given })], {
      ...from(day),
      policy: { unpublishedBareme: 'accept' },
    });
  const NOT_YET = ['SPI_NOT_IN_FORCE /persons/0/spi'];
  const kinds: SpiInput[] = [{ kind: 'general' }, { kind: 'student' }, { kind: 'artistic' }];
  refuses(
    kinds.flatMap((exemption) => [
      [`${exemption.kind} on 2005-07-31`, spi('2005-07-31', exemption), NOT_YET],
      [`${exemption.kind} on 2005-08-01`, spi('2005-08-01', exemption), []],
    ]),
  );
  const shortage: SpiInput = { kind: 'shortage', month: 1 };
  const older = (
    spiOfOther: SpiInput,
    role: 'sibling' | 'partner',
    given: Partial<PersonInput>,
  ): HouseholdInput =>
    dossier([APPLICANT, person(role, { spi: spiOfOther, ...given })], { month: '2023-12' });
  refuses([
    ['shortage on 2005-07-31: once', spi('2005-07-31', shortage), NOT_YET],
    ['shortage on 2023-12-31', spi('2023-12-31', shortage), NOT_YET],
    ['shortage on 2024-01-01', spi('2024-01-01', shortage), []],
    [
      'shortage of someone elsewhere',
      older(shortage, 'partner', elsewhere),
      ['SPI_NOT_IN_FORCE /persons/1/spi'],
    ],
    ['shortage of a sibling', older(shortage, 'sibling', {}), ['SPI_NOT_IN_FORCE /persons/1/spi']],
    ['general of a sibling', older({ kind: 'general' }, 'sibling', {}), []],
  ]);
});

describe('HOUSEHOLD §8 pass 2, EQUITY_WITHOUT_REASON', () => {
  const equity = (given: DossierFields, reason?: string): HouseholdInput =>
    dossier([APPLICANT], { ...given, equity: { retained: '0', ...(reason !== undefined && { reason }) } });
  const WITHOUT = ['EQUITY_WITHOUT_REASON /equity/reason'];
  const before = { month: '2026-02' };
  const waiting = { month: '2026-03', beneficiaryOn20260116: true };
  refuses([
    ['2002 wording, no reason', equity(before), []],
    ['2026 wording, no reason', equity({ month: '2026-03' }), WITHOUT],
    ['2026 wording, empty', equity({ month: '2026-03' }, ''), WITHOUT],
    ['2026 wording, blank', equity({ month: '2026-03' }, ' \t\n\u00a0'), WITHOUT],
    ['2026 wording, a word', equity({ month: '2026-03' }, 'x'), []],
    ['2002 wording until the review', equity(waiting), []],
    ['2002 wording until the review, the day before', equity({ ...waiting, reviewedOn: '2026-04-01' }), []],
    ['2026 wording from the review', equity({ ...waiting, reviewedOn: '2026-03-01' }), WITHOUT],
  ]);
});

describe('HOUSEHOLD §8 pass 2, everything at once', () => {
  refuses([
    [
      'a dossier with one of each',
      dossier(
        [
          person('partner', { id: 'x', birthDate: '2027-01-01', familyAllowanceForApplicant: 1 }),
          person('partner', {
            id: 'x',
            minor: true,
            birthDate: '2000-01-01',
            familyAllowanceForApplicant: 1,
          }),
          person('child', { id: 'y', spi: { kind: 'shortage', month: 1 } }),
        ],
        { month: '2023-01', equity: { retained: '1' } },
      ),
      [
        'NO_APPLICANT /persons',
        'TWO_PARTNERS /persons/1/role',
        'DUPLICATE_FAMILY_ALLOWANCE /persons/1/familyAllowanceForApplicant',
        'DUPLICATE_ID /persons/1/id',
        'BIRTH_AFTER_PERIOD /persons/0/birthDate',
        'AGE_CONTRADICTION /persons/1/minor',
        'AGE_UNKNOWN /persons/2',
        'SPI_NOT_IN_FORCE /persons/2/spi',
      ],
    ],
  ]);
});
