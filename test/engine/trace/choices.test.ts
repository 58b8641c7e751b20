import assert from 'node:assert/strict';
import { assess, type HouseholdInput, type PersonInput, type ResourceInput } from '../../../src/engine';
import { CHILD, alone, dossier, from, livingWith, person, wages } from '../dossier';

/** Names of the rules that the trace shows for a dossier. */
function rulesOf(input: HouseholdInput): string[] {
  const result = assess(input, { trace: true });
  assert.ok(result.status !== 'refused' && result.trace);
  return result.trace.map(({ rule }) => rule);
}

const severance = (lastDay: string): HouseholdInput =>
  alone([{ kind: 'severance', amount: '1', firstDay: '2026-09-01', lastDay }]);
const volunteer = (amount: string): HouseholdInput => alone([{ kind: 'volunteer', amount, dayMax: '1' }]);
const disability = (day: string): HouseholdInput =>
  alone([{ kind: 'exempt', amount: '1', ground: 'b-disability' }], from(day));
const good = (given: Partial<Extract<ResourceInput, { kind: 'immovable' }>>): HouseholdInput =>
  alone([{ kind: 'immovable', built: true, ...given }]);
const claim = (amount: string): HouseholdInput =>
  alone([wages(amount)], { from: '2026-09-16', newClaim: true });
const parent = (excess: 'group' | 'individual'): HouseholdInput =>
  livingWith([person('parent')], { policy: { excess } });

describe('the trace names the rule that was chosen', () => {
  const choices: [what: string, input: HouseholdInput, shown: string, hidden: string][] = [
    ['a derived category', alone([]), 'l14.category-derived', 'l14.category-declared'],
    ['a declared category', alone([], { category: 2 }), 'l14.category-declared', 'l14.category-derived'],
    [
      'whole custody',
      livingWith([CHILD], { custodyShare: '1/2' }),
      'l14.custody-whole',
      'l14.custody-weighted',
    ],
    [
      'weighted custody',
      livingWith([CHILD], { custodyShare: '1/3' }),
      'l14.custody-weighted',
      'l14.custody-whole',
    ],
    ['a right', alone([]), 'l3.right', 'l3.no-right'],
    ['no right', alone([wages('2000')]), 'l3.no-right', 'l3.right'],
    ['a new claim with a right', claim('100'), 'l3.right-period', 'l3.no-right-period'],
    ['a new claim without', claim('2000'), 'l3.no-right-period', 'l3.right-period'],
    ['severance by months', severance('2026-09-30'), 'ar23.severance-months', 'ar23.severance-days'],
    ['severance by days', severance('2026-09-29'), 'ar23.severance-days', 'ar23.severance-months'],
    ['volunteering under the cap', volunteer('1'), 'ar22.volunteer-exempt', 'ar22.volunteer-counted'],
    ['volunteering over the cap', volunteer('2000'), 'ar22.volunteer-counted', 'ar22.volunteer-exempt'],
    ['the disability supplement, counted', disability('2023-12-08'), 'ar22.not-yet-exempt', 'ar22.exempt'],
    ['the disability supplement, exempt', disability('2023-12-09'), 'ar22.exempt', 'ar22.not-yet-exempt'],
    ['a cadastral income', good({ cadastralIncome: '1' }), 'ar25.cadastral', 'ar25.rent'],
    ['a rent', good({ rent: '1' }), 'ar25.rent', 'ar25.cadastral'],
    ['an income abroad', good({ foreignIncome: '1' }), 'ar25.foreign', 'ar25.rent'],
    ['bare ownership', good({ rent: '1', right: 'bare' }), 'ar25.ignored', 'ar25.rent'],
    ['the group', parent('group'), 'ar34.excess-group', 'ar34.excess-individual'],
    ['each debtor', parent('individual'), 'ar34.excess-individual', 'ar34.excess-group'],
  ];
  for (const [what, input, shown, hidden] of choices)
    it(`${what}: ${shown}`, () => {
      const rules = rulesOf(input);
      assert.ok(rules.includes(shown), rules.join());
      assert.ok(!rules.includes(hidden), hidden);
    });

  it('marks the parts of a weighted custody, and only them', () => {
    const result = assess(dossier([person('applicant'), CHILD], { custodyShare: '1/3' }), { trace: true });
    assert.ok(result.status !== 'refused' && result.trace);
    const partsOf = (rule: string): unknown[] =>
      result.trace!.filter((step) => step.rule === rule).map(({ part }) => part);
    assert.deepEqual(partsOf('l14.base'), [0, 1]);
    assert.deepEqual(partsOf('l14.weighted-monthly'), [undefined]);
    assert.deepEqual(partsOf('l14.category-derived'), [undefined]);
  });

  it('says which inputs a category comes from', () => {
    const inputsOf = (input: HouseholdInput): unknown => {
      const result = assess(input, { trace: true });
      assert.ok(result.status !== 'refused' && result.trace);
      return result.trace.find(({ rule }) => rule.startsWith('l14.category'))?.inputs;
    };
    assert.deepEqual(inputsOf(alone([])), ['/persons', '/homeless', '/piis']);
    assert.deepEqual(inputsOf(alone([], { category: 2 })), ['/category']);
  });

  it('names the owner of an income, and nobody for a couple', () => {
    const ownersOf = (input: HouseholdInput): unknown => {
      const result = assess(input, { trace: true });
      assert.ok(result.status !== 'refused' && result.trace);
      return result.trace
        .filter(({ rule }) => rule === 'ar23.professional')
        .map(({ person: owner }) => owner);
    };
    const working = (role: 'applicant' | 'partner'): PersonInput => person(role, { resources: [wages('1')] });
    assert.deepEqual(ownersOf(dossier([working('applicant'), working('partner')])), [
      'p-applicant',
      'p-partner',
    ]);
    assert.deepEqual(ownersOf(dossier([working('applicant'), working('partner'), CHILD])), [undefined]);
  });

  it('shows the articles of work, training and replacement', () => {
    const result = assess(
      alone([wages('1'), { kind: 'training', amount: '1' }, { kind: 'replacement', amount: '1' }]),
      { trace: true },
    );
    assert.ok(result.status !== 'refused' && result.trace);
    const articles = Object.fromEntries(result.trace.map(({ rule, article }) => [rule, article]));
    assert.deepEqual(
      [articles['ar23.work'], articles['ar23.training'], articles['ar23.replacement']],
      ['AR 23', 'AR 35 §1', 'AR 24'],
    );
  });
});
