import assert from 'node:assert/strict';
import { canBeRowOf, nameOfSheet, rowAddress } from '../../../src/taskpane/results/detail-row';

describe('row of a dossier in the sheet', () => {
  it('has the columns of its place', () => {
    assert.equal(rowAddress({ address: 'B2:N231' }, 9), 'B9:N9');
    assert.equal(rowAddress({ address: 'AA10:AB20' }, 15), 'AA15:AB15');
  });

  it('gives its sheet a short name, whose month is never cut', () => {
    assert.equal(nameOfSheet({ dossier: '2026-0097', month: '2026-09' }), '2026-0097 · 09-2026');
    assert.equal(nameOfSheet({ dossier: '', month: '2026-09' }), '09-2026');
    assert.equal(nameOfSheet({ dossier: 'A', month: '' }), 'A');
    assert.equal(nameOfSheet({ dossier: '', month: '' }), undefined);
    const long = nameOfSheet({ dossier: 'Dossier de la famille Janssens', month: '2026-09' });
    assert.equal(long, 'Dossier de la famille · 09-2026');
    assert.equal(long.length, 31);
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
    it(`${can ? 'can be' : 'is not'} one with ${what}`, () =>
      assert.equal(canBeRowOf({ dossier, month: '2026-09' }, row, { monthAt: -1, from1904: false }), can));
  }

  const months: [what: string, month: string, cell: string | number | null, can: boolean][] = [
    ['its month as a day of the sheet', '2026-09', 46_266, true],
    ['any day of its month', '2026-09', 46_295, true],
    ['its month as a text', '2026-09', '09/2026', true],
    ['the last day of the month before', '2026-09', 46_265, false],
    ['another month of the same dossier', '2026-09', '2026-08', false],
    ['something else where the month was', '2026-09', 'octobre', false],
    ['no month, which was given for all rows', '2026-09', null, true],
    ['whatever, of a finding without a month', '', '2026-08', true],
  ];
  for (const [what, month, cell, can] of months) {
    it(`${can ? 'can be' : 'is not'} one with ${what}`, () => {
      const known = { monthAt: 1, from1904: false };
      assert.equal(canBeRowOf({ dossier: 'A', month }, ['A', cell, 2], known), can);
    });
  }

  it('has the months of a workbook that counts from 1904', () => {
    const can = (serial: number) =>
      canBeRowOf({ dossier: 'A', month: '2026-09' }, ['A', serial], { monthAt: 1, from1904: true });
    assert.deepEqual([can(46_266 - 1_462), can(46_266)], [true, false]);
  });
});
