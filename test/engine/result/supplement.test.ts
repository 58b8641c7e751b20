import assert from 'node:assert/strict';
import { builtInBareme, withSupplement, type Bareme } from '../../../src/bareme';
import { assess, type HouseholdInput } from '../../../src/engine';
import { alone, dossier, having, livingWith, person } from '../dossier';
import { findings } from '../examples';

const SOURCE = { title: 'A test', url: null, cited: 'test' };

function supplemented(document: object): Bareme {
  const made = withSupplement(builtInBareme, { document });
  if ('problems' in made) assert.fail(JSON.stringify(made.problems));
  return made.bareme;
}

const row = (table: string, fromDay: string, values: object, given: object = {}): object => ({
  table,
  from: fromDay,
  values,
  status: 'official',
  legalBase: 'A test',
  sources: [SOURCE],
  ...given,
});

const categories = (): Bareme =>
  supplemented({
    rows: [
      row('categories', '2026-11-01', { 1: '11000.00', 2: '17000.00', 3: '23000.00' }, { reason: 'test' }),
    ],
  });
const volunteers = (): Bareme =>
  supplemented({
    rows: [
      row(
        'volunteer',
        '2022-01-01',
        { day: '36.84', year: '1473.37', raisedYear: null, bikePerKm: null },
        { to: '2022-12-31' },
      ),
    ],
  });
const extended = (): Bareme => supplemented({ coverage: { to: '2027-06-30', checkedOn: '2026-12-01' } });

function warningsOf(input: HouseholdInput, bareme: Bareme): string[] {
  const { status, warnings, errors } = assess(input, { bareme });
  assert.notEqual(status, 'refused', findings(errors).join());
  return findings(warnings);
}

describe('RESULT §2, BAREME_SUPPLEMENT', () => {
  const USED = ['BAREME_SUPPLEMENT /month'];

  it('from the first day of the supplemented amounts, and not on the day before', () => {
    assert.deepEqual(warningsOf(alone([], { month: '2026-10' }), categories()), []);
    assert.deepEqual(warningsOf(alone([], { month: '2026-11' }), categories()), USED);
    const result = assess(alone([], { month: '2026-11' }), { bareme: categories() });
    assert.ok(result.status !== 'refused');
    assert.deepEqual(
      [result.baseAnnual, result.baremeFrom, result.payable],
      ['17000.00', '2026-11-01', '1416.67'],
    );
  });

  it('volunteer caps count only where a volunteer is listed, in the year of the month', () => {
    const volunteer = (month: string): HouseholdInput =>
      alone([{ kind: 'volunteer', amount: '1', dayMax: '1' }], { month });
    assert.deepEqual(warningsOf(volunteer('2022-06'), volunteers()), USED);
    assert.deepEqual(warningsOf(alone([], { month: '2022-06' }), volunteers()), []);
    assert.deepEqual(warningsOf(volunteer('2023-06'), volunteers()), []);
  });

  it('an extended coverage is used from its first new month on', () => {
    assert.deepEqual(warningsOf(alone([], { month: '2026-12' }), extended()), []);
    assert.deepEqual(warningsOf(alone([], { month: '2027-01' }), extended()), USED);
    assert.deepEqual(warningsOf(alone([], { month: '2027-06' }), extended()), USED);
    const after = assess(alone([], { month: '2027-07' }), { bareme: extended() });
    assert.deepEqual(findings(after.errors), ['DATE_OUTSIDE_COVERAGE /month']);
  });

  it('never without a supplement', () => {
    assert.deepEqual(warningsOf(livingWith([having('parent')]), builtInBareme), []);
    assert.deepEqual(warningsOf(dossier([person('applicant')], { month: '2026-11' }), builtInBareme), []);
  });
});
