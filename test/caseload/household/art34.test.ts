import assert from 'node:assert/strict';
import { type Said } from '../../../src/caseload';
import { codes, computed } from './row';

describe('the wording of AR 34 (kinds.md §3)', () => {
  const debtors = { debtors: 1 };
  const regime = (said: Partial<Said>) => computed({ category: 1, ...said }, debtors).art34Regime;

  it('must be known with debtors from 2026-03-01 on', () => {
    assert.deepEqual(codes({ category: 1 }, debtors), ['ART34_UNKNOWN']);
    assert.deepEqual(codes({ category: 1, month: '2026-03' }, debtors), ['ART34_UNKNOWN']);
    assert.deepEqual(codes({ category: 1, month: '2026-02' }, debtors), []);
    assert.deepEqual(codes({ category: 1 }), []);
    assert.deepEqual(codes({ category: 1 }, { debtors: 0 }), []);
  });

  it('is said by art34, or by the columns of the file', () => {
    assert.equal(regime({ art34: '2002' }), '2002');
    assert.equal(regime({ art34: '2026' }), '2026');
    assert.equal(regime({ beneficiaryOn20260116: false }), '2026');
    assert.equal(regime({ beneficiaryOn20260116: true }), '2002');
    assert.equal(regime({ beneficiaryOn20260116: true, reviewedOn: '2026-09-01' }), '2026');
    assert.equal(regime({ beneficiaryOn20260116: true, reviewedOn: '2026-10-01' }), '2002');
    // Reviewed since: the new wording, whoever was a beneficiary.
    assert.equal(regime({ reviewedOn: '2026-06-01' }), '2026');
    assert.deepEqual(codes({ category: 1, reviewedOn: '2026-10-01' }, debtors), ['ART34_UNKNOWN']);
  });

  it('said twice, it must agree', () => {
    assert.equal(regime({ art34: '2002', beneficiaryOn20260116: true }), '2002');
    assert.deepEqual(codes({ category: 1, art34: '2002', beneficiaryOn20260116: false }, debtors), [
      'ART34_CONFLICT',
    ]);
    assert.deepEqual(codes({ category: 1, art34: '2026', beneficiaryOn20260116: true }, debtors), [
      'ART34_CONFLICT',
    ]);
    assert.deepEqual(codes({ category: 1, art34: '2002', reviewedOn: '2026-06-01' }, debtors), [
      'ART34_CONFLICT',
    ]);
    assert.equal(regime({ art34: '2026', month: '2025-01' }), '2002');
  });
});
