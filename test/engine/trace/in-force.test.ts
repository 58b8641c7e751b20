import assert from 'node:assert/strict';
import { assess, type HouseholdInput, type ResourceInput, type TraceStep } from '../../../src/engine';
import { SIBLING, alone, dossier, livingWith, person, wages } from '../dossier';

/** The table and first day that each step of a rule rests on; undefined for a step that rests on none. */
function inForce(input: HouseholdInput, rule: string): unknown[] {
  const result = assess(input, { trace: true });
  assert.ok(result.status !== 'refused' && result.trace);
  const steps: readonly TraceStep[] = result.trace.filter((step) => step.rule === rule);
  return steps.map((step) => step.inForce && `${step.inForce.table} ${step.inForce.from}`);
}

const transfer = (given: Partial<Extract<ResourceInput, { kind: 'transfer' }>>): HouseholdInput =>
  alone([{ kind: 'transfer', date: '2026-01-10', amount: '50000', onerous: true, ...given }]);
const volunteer = (caps: { dayCap?: string; yearCap?: string }): HouseholdInput =>
  alone([{ kind: 'volunteer', amount: '1', dayMax: '1', ...caps }]);
const good = (given: Partial<Extract<ResourceInput, { kind: 'immovable' }>>): HouseholdInput =>
  alone([{ kind: 'immovable', built: true, ...given }]);

describe('the trace says in which row of the barème an amount was found', () => {
  const rows: [what: string, input: HouseholdInput, rule: string, expected: (string | undefined)[]][] = [
    ['the amount of the category', alone([]), 'l14.base', ['categories 2026-09-01']],
    ['a threshold of AR 34', livingWith([person('parent')]), 'ar34.excess-group', ['categories 2026-09-01']],
    [
      'the threshold of the partner',
      livingWith([person('partner')]),
      'ar34.partner',
      ['categories 2026-09-01'],
    ],
    ['ALE', alone([{ kind: 'ale', amount: '1', cheques: 1 }]), 'ar22.ale', ['ale 2023-01-01']],
    ['the general exemption', alone([]), 'ar22.general-exemption', ['generalExemption coverage']],
    ['volunteer caps of the table', volunteer({}), 'ar22.volunteer-exempt', ['volunteer 2026-01-01']],
    [
      'volunteer caps, one given',
      volunteer({ dayCap: '9' }),
      'ar22.volunteer-exempt',
      ['volunteer 2026-01-01'],
    ],
    [
      'volunteer caps, the other given',
      volunteer({ yearCap: '9' }),
      'ar22.volunteer-exempt',
      ['volunteer 2026-01-01'],
    ],
    [
      'volunteer caps, both given',
      volunteer({ dayCap: '9', yearCap: '9' }),
      'ar22.volunteer-exempt',
      [undefined],
    ],
    ['a cadastral income', good({ cadastralIncome: '1' }), 'ar25.cadastral', ['immovable coverage']],
    ['a rent', good({ rent: '1' }), 'ar25.rent', [undefined]],
    ['the bands', alone([{ kind: 'movable', amount: '1' }]), 'ar27.group', ['movable coverage']],
    ['the bands of transfers', transfer({}), 'ar28.income', ['movable coverage']],
    ['a plain sale', transfer({}), 'ar28.sale', [undefined]],
    ['a sale of usufruct', transfer({ right: 'usufruct' }), 'ar28.sale', ['transfer coverage']],
    ['the sale of the sole dwelling', transfer({ soleImmovable: true }), 'ar28.sale', ['transfer coverage']],
    ['its abatement', transfer({ soleImmovable: true }), 'ar28.abatement', ['transfer coverage']],
    [
      'family benefits',
      livingWith([person('parent', { familyAllowanceForApplicant: '1' })]),
      'ar34.family-benefits',
      ['familyAllowanceFlat 2026-03-01'],
    ],
    [
      'the ceiling of an exemption',
      dossier([person('applicant', { spi: { kind: 'general' }, resources: [wages('1')] }), SIBLING]),
      'ar35.cap-general',
      ['spi 2026-09-01'],
    ],
  ];
  for (const [what, input, rule, expected] of rows)
    it(`${what}: ${rule}, ${expected.join() || 'none'}`, () =>
      assert.deepEqual(inForce(input, rule), expected));
});
