import assert from 'node:assert/strict';
import { POLICIES } from '../../../src/engine';
import { LANGS } from '../../../src/i18n';
import { PROCEDURE_POLICIES } from '../../../src/procedure';
import type { ReadingCost } from '../../../src/caseload';
import { costLines } from '../../../src/taskpane/readings/cost-text';
import { amountPoints, costOf, procedurePoints } from '../../../src/taskpane/readings/points';

const COST: ReadingCost = {
  policy: 'custody',
  value: 'days',
  isDefault: false,
  dossiers: 0,
  difference: '0.00',
  refused: 0,
  unknown: 0,
};

describe('the readings', () => {
  it('are every point and every value of the contracts, in four languages, the default first', () => {
    for (const lang of LANGS) {
      const points = [...amountPoints(lang), ...procedurePoints(lang)];
      assert.deepEqual(
        points.map(({ name }) => name),
        [...Object.keys(POLICIES), ...Object.keys(PROCEDURE_POLICIES)],
      );
      for (const { name, about, readings } of points) {
        assert.notEqual(about, name);
        assert.deepEqual(
          readings.map(({ isDefault }) => isDefault),
          readings.map((_, i) => i === 0),
        );
        for (const { value, text } of readings) assert.notEqual(text, value);
      }
    }
  });

  it('find their cost by point and value', () => {
    assert.equal(costOf([COST], 'custody', 'days'), COST);
    assert.equal(costOf([COST], 'custody', 'full'), undefined);
    assert.equal(costOf(undefined, 'custody', 'days'), undefined);
  });
});

describe('what a reading costs', () => {
  it('is told with its dossiers and its sign', () => {
    assert.deepEqual(costLines('fr', { ...COST, dossiers: 1, difference: '-240.27' }), [
      '1 dossier change\u00a0: −240,27\u00a0€ par mois',
    ]);
    assert.deepEqual(costLines('nl', { ...COST, dossiers: 120, difference: '96.05' }), [
      '120 dossiers wijzigen: €\u00a0+96,05 per maand',
    ]);
  });

  it('tells apart what cannot be assessed, what cannot be said, and what changes nothing', () => {
    const [refused, unknown] = costLines('en', { ...COST, refused: 2, unknown: 5 });
    assert.equal(refused, '2 dossiers cannot be assessed so');
    assert.equal(costLines('nl', { ...COST, refused: 1 })[0], '1 dossier is zo niet te berekenen');
    assert.match(unknown!, /^5 dossiers: cannot be said/);
    assert.deepEqual(costLines('en', COST), ['nothing changes']);
    assert.match(costLines('en', { ...COST, isDefault: true })[0]!, /^this is the reading applied/);
  });
});
