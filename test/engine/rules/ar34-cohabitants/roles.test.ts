import assert from 'node:assert/strict';
import { ROLES, assess, type PersonInput, type ResourceInput, type Role } from '../../../../src/engine';
import { CHILD, dossier, person, type DossierFields } from '../../dossier';

const PENSION: ResourceInput = { kind: 'replacement', amount: '1500' };

type Given = Partial<PersonInput>;

/** 18 000 a year: the excess that is counted of someone of this role, in a month of each wording. */
function excess(
  month: string,
  role: Role,
  given: Given,
  applicant: Given,
  fields: DossierFields = {},
): string {
  const adult = role === 'child' || role === 'grandchild' ? { minor: false } : {};
  const cohabitant = person(role, { id: 'c', resources: [PENSION], ...adult, ...given });
  const result = assess(dossier([person('applicant', applicant), cohabitant], { month, ...fields }));
  assert.ok(result.status !== 'refused');
  return result.resources.debtorsExcess;
}

const MARRIED: Given = { married: true };
const COUNTED: readonly [month: string, amount: string][] = [
  ['2026-02', '7486.40'], // 18 000 − 10 513.60
  ['2026-09', '7061.26'], // 18 000 − 10 938.74
];

describe('AR 34 §2, who is a debtor in each wording', () => {
  type Row = [role: Role, in2002: boolean, in2026: boolean, given?: Given, applicant?: Given];
  const rows: Row[] = [
    ['parent', true, true],
    ['child', true, true],
    ['child', true, true, MARRIED],
    ['grandparent', false, true],
    ['grandchild', false, true],
    ['ex-spouse', false, true],
    ['child-in-law', false, false],
    ['child-in-law', false, true, MARRIED],
    ['child-in-law', false, false, {}, MARRIED],
    ['parent-in-law', false, false],
    ['parent-in-law', false, false, MARRIED],
    ['parent-in-law', false, true, {}, MARRIED],
    ['sibling', false, false],
    ['sibling', false, false, MARRIED, MARRIED],
    ['other', false, false],
    ['other', false, false, MARRIED, MARRIED],
    ['partner', false, false],
    ['partner', false, false, MARRIED, MARRIED],
  ];
  for (const [role, in2002, in2026, given = {}, applicant = {}] of rows) {
    const whose = `${given.married ? 'married ' : ''}${role}${applicant.married ? ' of a married applicant' : ''}`;
    it(`a ${whose}: ${in2002 ? 'counted' : 'not'} in 2002, ${in2026 ? 'counted' : 'not'} in 2026`, () => {
      const found = COUNTED.map(([month]) => excess(month, role, given, applicant));
      assert.deepEqual(found, [in2002 ? COUNTED[0]![1] : '0.00', in2026 ? COUNTED[1]![1] : '0.00']);
    });
  }

  it('has every role but the applicant’s', () => {
    assert.deepEqual(
      [...new Set(rows.map(([role]) => role))].sort(),
      ROLES.filter((role) => role !== 'applicant').sort(),
    );
  });
});

describe('AR 34 §2, a debtor who does not count', () => {
  const never: [what: string, given: Given][] = [
    ['lives elsewhere', { cohabits: false }],
    ['is a minor', { minor: true }],
    ['is a minor by the date of birth', { birthDate: '2009-01-01' }],
    ['is a beneficiary', { beneficiary: true }],
  ];
  for (const [what, given] of never)
    it(what, () => {
      for (const [month] of COUNTED) assert.equal(excess(month, 'parent', given, {}), '0.00');
    });

  it('a child who turned 18 on the first day counts; the day after, he is a minor until then', () => {
    const born = (birthDate: string): string => {
      const { minor, ...child } = person('child', { birthDate, resources: [PENSION], atCharge: false });
      void minor;
      const result = assess(dossier([person('applicant'), child], { month: '2026-09', to: '2026-09-01' }));
      assert.ok(result.status !== 'refused');
      return result.resources.debtorsExcess;
    };
    assert.equal(born('2008-09-01'), '7061.26');
    assert.equal(born('2008-09-02'), '0.00');
  });

  it('in category 2 nobody is counted', () => {
    for (const [month] of COUNTED) assert.equal(excess(month, 'parent', {}, {}, { category: 2 }), '0.00');
    assert.equal(excess('2026-09', 'parent', {}, {}, { homeless: true, piis: true }), '0.00');
  });

  it('in category 3 the debtors are', () => {
    for (const [month, amount] of COUNTED) {
      const result = assess(
        dossier([person('applicant'), person('parent', { resources: [PENSION] }), CHILD], { month }),
      );
      assert.ok(result.status !== 'refused');
      assert.deepEqual([result.category, result.resources.debtorsExcess], [3, amount]);
    }
  });
});
