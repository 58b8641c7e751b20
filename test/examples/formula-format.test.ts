import assert from 'node:assert/strict';
import { storedFormula, storedName, typedFormula } from '../../tools/examples/formula-format';
import type { Formula } from '../../tools/examples/model';

const FORMULA: Formula = {
  id: 'AMOUNT',
  args: [
    { literal: '2026-09' },
    { literal: 2 },
    { literal: 10.5 },
    null,
    null,
    null,
    { literal: true },
    null,
  ],
};

describe('the stored form of a formula', () => {
  it('names a function with the prefix of custom functions, its dot an underscore', () => {
    assert.equal(storedName('AMOUNT'), '_xldudf_RIS_AMOUNT');
  });

  it('is English, with commas, and leaves omitted arguments empty, the last ones out', () => {
    assert.deepEqual(storedFormula(FORMULA, 'B2:B4'), {
      formula: '_xldudf_RIS_AMOUNT("2026-09",2,10.5,,,,TRUE)',
      formulaType: 'array',
      formulaRef: 'B2:B4',
      formulaDynamic: true,
    });
  });

  it('is typed in a French Excel with semicolons, a decimal comma and VRAI', () => {
    assert.equal(typedFormula(FORMULA), '=RIS.AMOUNT("2026-09";2;10,5;;;;VRAI)');
  });

  it('doubles the quotes of a text', () => {
    assert.equal(typedFormula({ id: 'BAREME', args: [{ literal: 'a"b' }] }), '=RIS.BAREME("a""b")');
  });

  it('refuses more arguments than there are parameters', () => {
    assert.throws(() => storedFormula({ id: 'KINDS', args: [{ literal: 1 }] }, 'A1'), /KINDS: 1 arguments/);
  });
});
