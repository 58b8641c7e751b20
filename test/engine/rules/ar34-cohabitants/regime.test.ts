import assert from 'node:assert/strict';
import { assess } from '../../../../src/engine';
import { alone, from, type DossierFields } from '../../dossier';

describe('AR 34, the wording by date and the transition (HOUSEHOLD §5.1)', () => {
  const BENEFICIARY = { beneficiaryOn20260116: true };
  const rows: [what: string, regime: '2002' | '2026', day: string, given: DossierFields][] = [
    ['a right of 2005', '2002', '2005-08-01', {}],
    ['the day before the reform', '2002', '2026-02-28', {}],
    ['the day before the reform, a beneficiary', '2002', '2026-02-28', BENEFICIARY],
    ['a right opened between 17/01 and 28/02/2026, in February', '2002', '2026-02-01', {}],
    ['the day of the reform', '2026', '2026-03-01', {}],
    ['the day of the reform, a beneficiary not reviewed', '2002', '2026-03-01', BENEFICIARY],
    ['a beneficiary never reviewed', '2002', '2026-12-31', BENEFICIARY],
    [
      'a beneficiary reviewed that very day',
      '2026',
      '2026-03-01',
      { ...BENEFICIARY, reviewedOn: '2026-03-01' },
    ],
    [
      'the day before the review',
      '2002',
      '2026-05-09',
      { ...BENEFICIARY, reviewedOn: '2026-05-10', to: '2026-05-09' },
    ],
    ['the day of the review', '2026', '2026-05-10', { ...BENEFICIARY, reviewedOn: '2026-05-10' }],
    ['the day after the review', '2026', '2026-05-11', { ...BENEFICIARY, reviewedOn: '2026-05-10' }],
    ['a review to come', '2002', '2026-09-01', { ...BENEFICIARY, reviewedOn: '2026-10-01' }],
    [
      'a review to come, not a beneficiary: it is not read',
      '2026',
      '2026-09-01',
      { reviewedOn: '2026-10-01' },
    ],
    [
      'a review to come, not a beneficiary, before the reform',
      '2002',
      '2026-02-01',
      { reviewedOn: '2026-03-01' },
    ],
  ];
  for (const [what, regime, day, given] of rows)
    it(`${day} ${what}: ${regime}`, () => {
      const result = assess(alone([], { ...from(day), ...given }));
      assert.ok(result.status !== 'refused');
      assert.equal(result.art34Regime, regime);
    });
});
