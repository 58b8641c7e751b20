import assert from 'node:assert/strict';
import { asFarAsRead } from '../../../src/taskpane/results/labels';
import type { FindingLine } from '../../../src/taskpane/worker';
import { Session } from '../../../src/taskpane/worker/session';

describe('finding of a row with an amount that is not counted', () => {
  it('says of a correct one that it is so as far as the row was read, and of no other', async () => {
    const session = new Session();
    session.addValues([
      ['Dossier', 'Mois', 'Catégorie', 'Payé', 'Xyz'],
      ['A', 46_266, 2, 1367.34, 250.5],
      ['B', 46_266, 2, 1367.34, null],
      ['C', 46_266, 2, 1400, 250.5],
    ]);
    session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904: false });
    await session.recognise({ lang: 'fr', choices: {} });
    const lines: FindingLine[] = [];
    await session.check({}, (more) => void lines.push(...more));
    assert.deepEqual(
      lines.map(({ dossier, outcome, asRead }) => [dossier, outcome, asRead]),
      [
        ['A', 'correct', true],
        ['B', 'correct', undefined],
        ['C', 'over', undefined],
      ],
    );
  });

  it('is named so', () => {
    assert.notEqual(asFarAsRead('nl', 'juist', true), 'juist');
    assert.match(asFarAsRead('nl', 'juist', true), /^juist, /);
    assert.equal(asFarAsRead('nl', 'juist', false), 'juist');
  });
});
