import assert from 'node:assert/strict';
import type { PersonInput } from '../../../src/engine';
import { dayText, readDay } from '../../../src/engine/calendar';
import { readHousehold, type Household, type Person } from '../../../src/engine/household';
import { Money, WHOLE } from '../../../src/engine/money';
import { dossier, person, type DossierFields } from '../dossier';

const read = (given: DossierFields): Household => readHousehold(dossier([person('applicant')], given));

/** The second person of a dossier, read. */
const second = (given: PersonInput, others: PersonInput[] = []): Person =>
  readHousehold(dossier([person('applicant'), given, ...others])).persons[1]!;

describe('HOUSEHOLD §2, defaults of the dossier', () => {
  it('are those of the table', () => {
    const { persons, month, ...household } = read({ month: '2024-02' });
    assert.deepEqual([month.year, month.month, month.days, persons.length], [2024, 2, 29, 1]);
    assert.deepEqual(
      { ...household, from: dayText(household.from), to: dayText(household.to) },
      {
        id: 'T',
        scheme: 'RIS',
        from: '2024-02-01',
        to: '2024-02-29',
        newClaim: false,
        effectiveDate: household.from,
        beneficiaryOn20260116: false,
        reviewedOn: undefined,
        declaredCategory: undefined,
        custodyShare: { n: 1, d: 1 },
        homeless: false,
        piis: undefined,
        applicants: 1,
        equity: undefined,
        policy: {
          custody: 'full',
          familyAllowance: 'debtor',
          familyAllowanceBefore2026: 'none',
          excess: 'group',
          severalApplicants: 'divide',
          rounding: 'annual',
          unpublishedBareme: 'refuse',
        },
        paid: undefined,
      },
    );
  });

  it('the effective date is `from`', () => {
    const { from, effectiveDate } = read({ from: '2026-09-12' });
    assert.equal(effectiveDate, from);
    assert.equal(
      dayText(read({ from: '2026-09-12', effectiveDate: '2020-02-29' }).effectiveDate),
      '2020-02-29',
    );
  });

  it('§7: custody is halfHalf until 2022-06-26, full from 2022-06-27', () => {
    const readings: [from: string, custody: string][] = [
      ['2022-05-31', 'halfHalf'],
      ['2022-06-01', 'halfHalf'],
      ['2022-06-26', 'halfHalf'],
      ['2022-06-27', 'full'],
      ['2022-06-28', 'full'],
      ['2022-07-01', 'full'],
    ];
    for (const [from, custody] of readings)
      assert.equal(read({ month: from.slice(0, 7), from }).policy.custody, custody, from);
    assert.equal(read({ month: '2022-06', policy: { custody: 'days' } }).policy.custody, 'days');
  });

  it('a policy that is given leaves the others at their default', () => {
    assert.deepEqual(read({ policy: { excess: 'individual', rounding: 'monthly' } }).policy, {
      custody: 'full',
      familyAllowance: 'debtor',
      familyAllowanceBefore2026: 'none',
      excess: 'individual',
      severalApplicants: 'divide',
      rounding: 'monthly',
      unpublishedBareme: 'refuse',
    });
  });
});

describe('HOUSEHOLD §3, defaults of a person', () => {
  it('are those of the table', () => {
    assert.deepEqual(second(person('sibling')), {
      index: 1,
      id: 'p-sibling',
      role: 'sibling',
      birthDate: undefined,
      declaredMinor: undefined,
      minor: false,
      married: false,
      atCharge: false,
      atChargeAssumed: false,
      cohabits: true,
      beneficiary: false,
      careNeed: false,
      allowanceChildren: undefined,
      familyAllowanceForApplicant: undefined,
      spi: undefined,
      resources: [],
    });
  });

  const minors: [born: string, minor: boolean][] = [
    ['2008-08-31', false],
    ['2008-09-01', false], // 18 on `from`
    ['2008-09-02', true],
    ['2026-09-01', true],
  ];
  for (const [birthDate, minor] of minors)
    it(`born ${birthDate} is ${minor ? 'a minor' : 'an adult'} on 2026-09-01`, () => {
      assert.equal(second(person('sibling', { birthDate })).minor, minor);
    });

  it('born on 29 February is 18 on 1 March of a common year', () => {
    const born = { role: 'applicant', id: 'p', birthDate: '2008-02-29' } as const;
    const on = (month: string): boolean => readHousehold(dossier([born], { month })).persons[0]!.minor;
    assert.deepEqual([on('2026-02'), on('2026-03')], [true, false]);
  });

  const partner = person('partner');
  const charges: [
    what: string,
    atCharge: boolean,
    assumed: boolean,
    given: PersonInput,
    others?: PersonInput[],
  ][] = [
    ['a minor child', true, false, person('child', { minor: true })],
    ['a minor child who lives elsewhere', true, false, person('child', { minor: true, cohabits: false })],
    ['a married minor child', true, false, person('child', { minor: true, married: true })],
    ['an adult child', false, false, person('child', { minor: false })],
    ['a minor child said not to be', false, false, person('child', { minor: true, atCharge: false })],
    ['a minor step-child', true, false, person('other', { minor: true }), [partner]],
    ['an adult step-child', false, false, person('other'), [partner]],
    [
      'a minor whose step-parent lives elsewhere',
      false,
      true,
      person('other', { minor: true }),
      [person('partner', { cohabits: false })],
    ],
    ['a minor other without partner', false, true, person('other', { minor: true })],
    ['a minor other said to be', true, false, person('other', { minor: true, atCharge: true })],
    ['a minor other said not to be', false, false, person('other', { minor: true, atCharge: false })],
    ['a married minor other', false, false, person('other', { minor: true, married: true })],
    ['a minor other who lives elsewhere', false, false, person('other', { minor: true, cohabits: false })],
    ['a minor partner', false, false, person('partner', { minor: true })],
    ['an adult sibling', false, false, person('sibling')],
    ...(
      [
        'parent',
        'grandparent',
        'grandchild',
        'child-in-law',
        'parent-in-law',
        'ex-spouse',
        'sibling',
      ] as const
    ).map((role): [string, boolean, boolean, PersonInput, PersonInput[]] => [
      `a minor ${role}, partner or not`,
      false,
      true,
      person(role, { minor: true }),
      [partner],
    ]),
  ];
  for (const [what, atCharge, assumed, given, others] of charges)
    it(`${what} is ${atCharge ? '' : 'not '}at charge${assumed ? ', by assumption' : ''}`, () => {
      const found = second(given, others);
      assert.deepEqual([found.atCharge, found.atChargeAssumed], [atCharge, assumed]);
    });
});

describe('HOUSEHOLD §3, defaults of the rows and of spi', () => {
  const applicantWith = (given: Partial<PersonInput>): Person =>
    readHousehold(dossier([person('applicant', given)])).persons[0]!;

  it('are those of the tables', () => {
    const { resources } = applicantWith({
      resources: [
        { kind: 'work', amount: 1 },
        { kind: 'replacement', amount: 1 },
        { kind: 'alimony', amount: 1 },
        { kind: 'movable', amount: 1 },
        { kind: 'immovable', built: true, rent: 1 },
        { kind: 'transfer', amount: 1, date: '2026-01-01', onerous: false },
        { kind: 'benefitInKind', amount: 1 },
        { kind: 'volunteer', amount: 1, dayMax: 1 },
        { kind: 'exempt', amount: 1, ground: 'a' },
      ],
    });
    const shown = resources.map(({ index, ...row }) => [
      index,
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value instanceof Money ? value.toString() : value]),
      ),
    ]);
    const amount = '1.00';
    const expected = [
      { kind: 'work', amount, per: 'month', preExisting: false, undeclared: false },
      { kind: 'replacement', amount, per: 'month' },
      { kind: 'alimony', amount, per: 'month' },
      { kind: 'movable', amount, share: WHOLE, blocked: false },
      {
        kind: 'immovable',
        built: true,
        cadastralIncome: undefined,
        rent: '1.00',
        foreignIncome: undefined,
        mortgageInterest: '0.00',
        lifeAnnuity: '0.00',
        share: WHOLE,
        right: 'full',
      },
      {
        kind: 'transfer',
        amount,
        date: readDay('2026-01-01'),
        onerous: false,
        share: WHOLE,
        right: 'full',
        soleImmovable: false,
        debts: '0.00',
        waiver: '0.00',
      },
      { kind: 'benefitInKind', amount, per: 'month', share: WHOLE, housing: true },
      { kind: 'volunteer', amount, dayMax: '1.00', dayCap: undefined, yearCap: undefined },
      { kind: 'exempt', amount, per: 'month', ground: 'a' },
    ];
    assert.deepEqual(shown, [...expected.entries()]);
  });

  it('number the rows as they were given', () => {
    const rows = applicantWith({
      resources: [
        { kind: 'work', amount: 1 },
        { kind: 'artistic', amount: 2 },
      ],
    });
    assert.deepEqual(
      rows.resources.map(({ index }) => index),
      [0, 1],
    );
  });

  it('of the exemptions are: all days, no grant, nothing used', () => {
    assert.deepEqual(applicantWith({ spi: { kind: 'general' } }).spi, {
      kind: 'general',
      daysLeft: undefined,
    });
    assert.deepEqual(applicantWith({ spi: { kind: 'student' } }).spi, {
      kind: 'student',
      daysLeft: undefined,
      grant: false,
    });
    assert.deepEqual(applicantWith({ spi: { kind: 'shortage', month: 2, daysLeft: 0 } }).spi, {
      kind: 'shortage',
      daysLeft: 0,
    });
    const artistic = applicantWith({ spi: { kind: 'artistic' } }).spi;
    assert.ok(artistic?.kind === 'artistic' && artistic.used.isZero());
  });
});
