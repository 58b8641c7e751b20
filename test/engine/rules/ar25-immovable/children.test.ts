import type { HouseholdInput, PersonInput, ResourceInput } from '../../../../src/engine';
import { CHILD, dossier, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

/** Exempt at 750 + 125 a child: what is above counts three times. */
const HOUSE: ResourceInput = { kind: 'immovable', built: true, cadastralIncome: '1750' };
const LAND: ResourceInput = { kind: 'immovable', built: false, cadastralIncome: '130' };
const child = (id: string, given: Partial<PersonInput> = {}): PersonInput => ({ ...CHILD, id, ...given });

/** The applicant owns the house; 3 000 without children, 375 less for each. */
const owner = (
  applicant: Partial<PersonInput>,
  others: PersonInput[],
  given?: DossierFields,
): HouseholdInput => dossier([person('applicant', { resources: [HOUSE], ...applicant }), ...others], given);
const counted = (annual: string): object => ({ resources: { immovable: annual } });
const partner = (given: Partial<PersonInput> = {}): PersonInput => person('partner', given);

describe('AR 26, children of the applicant: the default', () => {
  computes([
    ['no child', '(1 750 − 750) × 3', owner({}, []), counted('3000.00')],
    ['one minor child at charge', '(1 750 − 875) × 3', owner({}, [child('a')]), counted('2625.00')],
    [
      'three',
      '(1 750 − 1 125) × 3',
      owner(
        {},
        ['a', 'b', 'c'].map((id) => child(id)),
      ),
      counted('1875.00'),
    ],
    ['a child not at charge', '0', owner({}, [child('a', { atCharge: false })]), counted('3000.00')],
    ['a child who lives elsewhere', '0', owner({}, [child('a', { cohabits: false })]), counted('3000.00')],
    ['an adult child', '0', owner({}, [child('a', { minor: false })]), counted('3000.00')],
    [
      'an adult child said to be at charge',
      '0',
      owner({}, [child('a', { minor: false, atCharge: true })]),
      counted('3000.00'),
    ],
    [
      'a minor sibling at charge is no `child`',
      '0',
      owner({}, [person('sibling', { minor: true, atCharge: true })]),
      counted('3000.00'),
    ],
    [
      'a step-child is no `child`',
      '1 of the 2',
      owner({}, [partner(), child('a'), person('other', { minor: true })]),
      counted('2625.00'),
    ],
    [
      'only for built goods',
      '(130 − 30) × 3',
      dossier([person('applicant', { resources: [LAND] }), child('a')]),
      counted('300.00'),
    ],
  ]);
});

describe('AR 26, children of the applicant: given', () => {
  computes([
    [
      '0 beside two children',
      '750',
      owner({ allowanceChildren: 0 }, [child('a'), child('b')]),
      counted('3000.00'),
    ],
    ['2 without children at home', '1 000', owner({ allowanceChildren: 2 }, []), counted('2250.00')],
    ['20', '750 + 2 500 > 1 750', owner({ allowanceChildren: 20 }, []), counted('0.00')],
  ]);
});

describe('AR 26, children in category 3 with a partner', () => {
  const two = [child('a'), child('b')];
  computes([
    ['nothing is said: the applicant’s', '750 + 2 × 125', owner({}, [partner(), ...two]), counted('2250.00')],
    [
      'the partner gives 2: they are counted once',
      '750 + 2 × 125',
      owner({}, [partner({ allowanceChildren: 2 }), ...two]),
      counted('2250.00'),
    ],
    [
      'the partner gives 1: the applicant has none by default',
      '750 + 125',
      owner({}, [partner({ allowanceChildren: 1 }), ...two]),
      counted('2625.00'),
    ],
    [
      'the partner gives 0: the applicant has none by default',
      '750',
      owner({}, [partner({ allowanceChildren: 0 }), ...two]),
      counted('3000.00'),
    ],
    [
      'both give',
      '750 + 3 × 125',
      owner({ allowanceChildren: 1 }, [partner({ allowanceChildren: 2 }), ...two]),
      counted('1875.00'),
    ],
    [
      'the partner lives elsewhere',
      '750 + 2 × 125',
      owner({}, [partner({ allowanceChildren: 1, cohabits: false }), ...two]),
      counted('2250.00'),
    ],
    [
      'goods of both partners are one number, and both exempt amounts one',
      '2 × (1 750 − (750 + 125) / 2) × 3 = 2 × 3 937.50',
      owner({}, [partner({ resources: [HOUSE] }), child('a')]),
      {
        resources: { immovable: '7875.00' },
        details: { immovables: [{ path: '/persons/0/resources/0' }, { path: '/persons/1/resources/0' }] },
      },
    ],
  ]);
});

describe('AR 26, children outside category 3', () => {
  computes([
    [
      'category 1 by declaration: the partner’s value leaves the default alone',
      '(1 750 − 750 − 2 × 125) × 3',
      owner({}, [partner({ allowanceChildren: 2 }), child('a'), child('b')], { category: 1 }),
      counted('2250.00'),
    ],
    [
      'the partner of AR 34 §1: none by default',
      '3 000 + 12 000 − 10 938.74',
      dossier(
        [
          person('applicant'),
          partner({ resources: [HOUSE, { kind: 'replacement', amount: '1000' }] }),
          child('a'),
        ],
        { category: 1 },
      ),
      { resources: { partnerExcess: '4061.26' } },
    ],
    [
      'the partner of AR 34 §1: as given',
      '(1 750 − 1 000) × 3 + 12 000 − 10 938.74',
      dossier([
        person('applicant'),
        partner({ allowanceChildren: 2, resources: [HOUSE, { kind: 'replacement', amount: '1000' }] }),
      ]),
      { resources: { partnerExcess: '3311.26' } },
    ],
    [
      'weighted custody: the complement has the applicant’s children again',
      'category 3: partner 0, applicant 0; category 1: (1 750 − 875) × 3',
      owner({}, [partner({ allowanceChildren: 0 }), child('a')], { custodyShare: '1/3' }),
      {
        parts: [
          { category: 3, resources: { immovable: '3000.00' } },
          { category: 1, resources: { immovable: '2625.00' } },
        ],
      },
    ],
  ]);
});

describe('AR 26, children of a debtor (AR 34 §2)', () => {
  /** 12 000 of pension and the house: 4 061.26 above T1 without children. */
  const debtor = (given: Partial<PersonInput>, dossierFields?: DossierFields): HouseholdInput =>
    dossier(
      [
        person('applicant'),
        person('parent', { resources: [HOUSE, { kind: 'replacement', amount: '1000' }], ...given }),
      ],
      dossierFields,
    );
  const excess = (debtorsExcess: string): object => ({ resources: { debtorsExcess } });
  computes([
    ['none by default', '3 000 + 12 000 − 10 938.74', debtor({}), excess('4061.26')],
    [
      'as given',
      '(1 750 − 1 125) × 3 + 12 000 − 10 938.74',
      debtor({ allowanceChildren: 3 }),
      excess('2936.26'),
    ],
    [
      'paid family benefits for the applicant: one',
      '(1 750 − 875) × 3 + 12 000 + 12 × 100 − 10 938.74',
      debtor({ familyAllowanceForApplicant: '100' }),
      excess('4886.26'),
    ],
    [
      'paid 0.00 for the applicant: one',
      '(1 750 − 875) × 3 + 12 000 − 10 938.74',
      debtor({ familyAllowanceForApplicant: 0 }),
      excess('3686.26'),
    ],
    [
      'paid for three applicants: three',
      '((1 750 − 1 125) × 3 + 12 000 + 1 200 − 10 938.74) / 3 = 4 136.26 / 3 = 1 378.7533',
      debtor({ familyAllowanceForApplicant: '100' }, { applicants: 3 }),
      excess('1378.75'),
    ],
    [
      'as given, though paid',
      '3 000 + 12 000 + 1 200 − 10 938.74',
      debtor({ familyAllowanceForApplicant: '100', allowanceChildren: 0 }),
      excess('5261.26'),
    ],
    [
      'before the reform too, though the benefits are not counted',
      '(1 750 − 875) × 3 + 12 000 − 10 513.60',
      debtor({ familyAllowanceForApplicant: '100' }, { month: '2026-02' }),
      excess('4111.40'),
    ],
  ]);
});
