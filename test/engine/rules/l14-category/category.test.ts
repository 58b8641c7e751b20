import assert from 'node:assert/strict';
import { assess, type HouseholdInput, type PersonInput } from '../../../../src/engine';
import { CHILD, SIBLING, dossier, livingWith, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

const PARTNER = person('partner');
const minor = { minor: true } as const;
const elsewhere = { cohabits: false } as const;

describe('L 14 §1, the category derived (HOUSEHOLD §4.1)', () => {
  type Row = [what: string, category: 1 | 2 | 3, others: PersonInput[], given?: DossierFields];
  const rows: Row[] = [
    ['nobody else', 2, []],
    ['someone who does not share the household', 2, [person('parent', elsewhere)]],
    ['a minor child who lives elsewhere', 2, [person('child', { ...minor, ...elsewhere })]],
    ['a sibling', 1, [SIBLING]],
    ['a partner', 1, [PARTNER]],
    ['an adult child', 1, [person('child', { minor: false })]],
    ['a minor child', 3, [CHILD]],
    ['a minor child and others', 3, [SIBLING, PARTNER, CHILD]],
    ['a married minor child', 1, [{ ...CHILD, married: true }]],
    ['a minor child not at charge', 1, [{ ...CHILD, atCharge: false }]],
    ['an adult child said to be at charge', 1, [person('child', { minor: false, atCharge: true })]],
    ['a minor step-child', 3, [PARTNER, person('other', minor)]],
    ['a minor step-child, not at charge', 1, [PARTNER, person('other', { ...minor, atCharge: false })]],
    ['a minor other, the partner elsewhere', 1, [person('partner', elsewhere), person('other', minor)]],
    ['a minor sibling', 1, [person('sibling', minor)]],
    ['a minor sibling at charge', 3, [person('sibling', { ...minor, atCharge: true })]],
    ['a minor grandchild at charge', 3, [person('grandchild', { ...minor, atCharge: true })]],
    ['a minor grandchild', 1, [person('grandchild', minor)]],
    ['18 the day before', 1, [person('child', { birthDate: '2008-08-31' })]],
    ['18 on the first day', 1, [person('child', { birthDate: '2008-09-01' })]],
    ['18 the day after the last', 3, [person('child', { birthDate: '2008-10-01' })]],
    ['homeless alone', 2, [], { homeless: true }],
    ['homeless alone without PIIS', 2, [], { homeless: true, piis: false }],
    ['homeless alone with PIIS', 2, [], { homeless: true, piis: true }],
    ['homeless and hosted', 1, [SIBLING], { homeless: true }],
    ['homeless and hosted without PIIS', 1, [SIBLING], { homeless: true, piis: false }],
    ['homeless and hosted with PIIS', 2, [SIBLING], { homeless: true, piis: true }],
    ['homeless with a child', 3, [CHILD], { homeless: true, piis: true }],
    ['PIIS alone changes nothing', 1, [SIBLING], { piis: true }],
    [
      '29 February: still a minor on 28 February 2026',
      3,
      [person('child', { birthDate: '2008-02-29' })],
      { month: '2026-02' },
    ],
    [
      '29 February: an adult on 1 March 2026',
      1,
      [person('child', { birthDate: '2008-02-29' })],
      { month: '2026-03' },
    ],
  ];
  for (const [what, category, others, given] of rows)
    it(`${what}: ${category}`, () => {
      const result = assess(livingWith(others, given));
      assert.ok(result.status !== 'refused');
      assert.deepEqual([result.category, result.categoryBasis], [category, 'derived']);
    });

  it('the order of the persons does not matter', () => {
    const persons = [CHILD, SIBLING, person('applicant')];
    const result = assess(dossier(persons));
    assert.ok(result.status !== 'refused' && result.category === 3);
  });
});

describe('L 14 §1, the category declared is used and compared', () => {
  const declared = (category: 1 | 2 | 3, others: PersonInput[]): HouseholdInput =>
    livingWith(others, { category });
  const mismatch = {
    warnings: [{ code: 'CATEGORY_MISMATCH', path: '/category' }],
    categoryBasis: 'declared',
  };
  const match = { warnings: [], categoryBasis: 'declared' };
  computes([
    ['2, and is', '16 408.11 / 12', declared(2, []), { ...match, category: 2, payable: '1367.34' }],
    ['1, and is 2', '10 938.74 / 12', declared(1, []), { ...mismatch, category: 1, payable: '911.56' }],
    ['3, and is 2', '22 174.69 / 12', declared(3, []), { ...mismatch, category: 3, payable: '1847.89' }],
    ['1, and is', '10 938.74 / 12', declared(1, [SIBLING]), { ...match, category: 1, payable: '911.56' }],
    [
      '2, and is 1',
      '16 408.11 / 12',
      declared(2, [SIBLING]),
      { ...mismatch, category: 2, payable: '1367.34' },
    ],
    ['3, and is', '22 174.69 / 12', declared(3, [CHILD]), { ...match, category: 3, payable: '1847.89' }],
    ['1, and is 3', '10 938.74 / 12', declared(1, [CHILD]), { ...mismatch, category: 1, payable: '911.56' }],
  ]);
});
