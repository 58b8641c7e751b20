import assert from 'node:assert/strict';
import { assess, type PersonInput } from '../../../../src/engine';
import { CHILD, livingWith, person, wages, type DossierFields } from '../../dossier';

const EARNING = { resources: [wages('1')] };

/** Why the second person of a dossier is not counted, as the trace says. */
function reason(
  given: PersonInput,
  fields: DossierFields = {},
  others: PersonInput[] = [],
): string | undefined {
  const result = assess(livingWith([given, ...others], fields), { trace: true });
  assert.ok(result.status !== 'refused' && result.trace);
  return result.trace
    .find((step) => step.person === given.id && step.rule.includes('left-out'))
    ?.rule.slice(14);
}

describe('AR 34, why a person is not counted', () => {
  type Row = [
    what: string,
    reason: string | undefined,
    given: PersonInput,
    fields?: DossierFields,
    others?: PersonInput[],
  ];
  const rows: Row[] = [
    ['a parent', undefined, person('parent', EARNING)],
    ['a partner', undefined, person('partner', EARNING)],
    ['a partner in category 3', undefined, person('partner', EARNING), {}, [CHILD]],
    ['a partner in category 2', 'category', person('partner', EARNING), { category: 2 }],
    ['a parent in category 2', 'category', person('parent', EARNING), { category: 2 }],
    ['a parent elsewhere', 'household', person('parent', { ...EARNING, cohabits: false })],
    [
      'a partner elsewhere, in category 3',
      'household',
      person('partner', { ...EARNING, cohabits: false }),
      {},
      [CHILD],
    ],
    ['a beneficiary', 'beneficiary', person('parent', { ...EARNING, beneficiary: true })],
    [
      'a beneficiary without resources: he brings no threshold',
      'beneficiary',
      person('parent', { beneficiary: true }),
    ],
    ['a partner who is a beneficiary', 'beneficiary', person('partner', { ...EARNING, beneficiary: true })],
    ['a sibling who is a beneficiary', 'role', person('sibling', { ...EARNING, beneficiary: true })],
    ['a minor', 'minor', person('sibling', { ...EARNING, minor: true, atCharge: false })],
    ['a sibling', 'role', person('sibling', EARNING)],
    ['a sibling without resources: nobody asks', undefined, person('sibling')],
    ['a sibling paid family benefits', 'role', person('sibling', { familyAllowanceForApplicant: '1' })],
    ['an unmarried child-in-law', 'unmarried', person('child-in-law', EARNING)],
    ['a married child-in-law', undefined, person('child-in-law', { ...EARNING, married: true })],
    ['a parent-in-law of an unmarried applicant', 'unmarried', person('parent-in-law', EARNING)],
    ['a child-in-law in the 2002 wording', 'role', person('child-in-law', EARNING), { month: '2026-02' }],
    ['a grandparent in the 2002 wording', 'role', person('grandparent', EARNING), { month: '2026-02' }],
    ['a grandparent in the 2026 wording', undefined, person('grandparent', EARNING), { month: '2026-03' }],
  ];
  for (const [what, expected, given, fields, others] of rows)
    it(`${what}: ${expected ?? 'nothing to say'}`, () =>
      assert.equal(reason(given, fields, others), expected));
});
