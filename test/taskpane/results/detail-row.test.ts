import assert from 'node:assert/strict';
import { canBeRowOf, rowAddress } from '../../../src/taskpane/results/detail-row';

describe('row of a dossier in the sheet', () => {
  it('has the columns of its place', () => {
    assert.equal(rowAddress({ address: 'B2:N231' }, 9), 'B9:N9');
    assert.equal(rowAddress({ address: 'AA10:AB20' }, 15), 'AA15:AB15');
  });

  const cases: [what: string, dossier: string, row: (string | number | boolean | null)[], can: boolean][] = [
    ['its name', '2026-000009', ['2026-000009', 46_266, 2], true],
    ['another name', '2026-000009', ['2026-000010', 46_266, 2], false],
    ['a part of its name', 'A1', ['A10', 'A'], false],
    ['its name as a number', '10245', [2, 10_245], true],
    ['nothing', 'A', [null, null], false],
    ['no cell at all', 'A', [], false],
    ['an error', 'A', ['#N/A'], false],
    ['whatever, of a dossier without a name', '', ['B'], true],
    ['a national number, of a masked dossier', 'NISS 3', ['85.07.30-033.28', 2], true],
    ['a national number without its zeros', 'NISS 3', [1_010_100_125, 2], true],
    ['a mistyped national number', 'NISS 3', ['85.07.30-033.29', 2], true],
    ['no national number, of a masked dossier', 'NISS 3', ['2026-000009 x', 2], false],
    ['a name with a national number within', 'Dossier NISS 1', ['Dossier 85073003328'], true],
    ['another name with a national number within', 'Dossier NISS 1', ['Ménage 85073003328'], false],
  ];
  for (const [what, dossier, row, can] of cases) {
    it(`${can ? 'can be' : 'is not'} one with ${what}`, () => assert.equal(canBeRowOf(dossier, row), can));
  }
});
