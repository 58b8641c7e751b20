import assert from 'node:assert/strict';
import { cellText } from '../../../src/caseload';
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
    assert.notEqual(asFarAsRead('nl', 'correct', true), 'correct');
    assert.match(asFarAsRead('nl', 'correct', true), /^correct, /);
    assert.equal(asFarAsRead('nl', 'correct', false), 'correct');
  });
});

describe('findings that accuse nobody, and those that were refused', () => {
  async function checked(rows: (string | number | null)[][]) {
    const session = new Session();
    session.addValues([['Dossier', 'Mois', 'Catégorie', 'Payé', 'Pension'], ...rows]);
    session.openValues({ name: 'Feuil1', firstRow: 1, firstColumn: 1, is1904: false });
    await session.recognise({ lang: 'fr', choices: {} });
    const lines: FindingLine[] = [];
    await session.check({}, (more) => void lines.push(...more));
    return { lines, summary: session.summed() };
  }

  it('stand apart from what was paid too much and too little, and the sums still add up', async () => {
    const { lines, summary } = await checked([
      ['A', 46_266, 2, 1367.34, null],
      ['B', 46_266, 2, 1368, null],
      ['C', 46_266, 2, 1367, null],
      ['D', 46_266, 2, 1400, null],
      ['E', 46_266, 2, 1340.47, null],
    ]);
    assert.deepEqual(
      lines.map(({ dossier, outcome, difference }) => [dossier, outcome, difference]),
      [
        ['A', 'correct', '0.00'],
        ['B', 'harmless', '0.66'],
        ['C', 'harmless', '-0.34'],
        ['D', 'over', '32.66'],
        ['E', 'under', '-26.87'],
      ],
    );
    const { correct, harmless, over, under, compared } = summary;
    const parts = [correct, harmless, over, under];
    assert.deepEqual(
      parts.map(({ count, difference }) => [count, difference]),
      [
        [1, 0n],
        [2, 32n],
        [1, 3266n],
        [1, -2687n],
      ],
    );
    for (const field of ['due', 'paid', 'difference'] as const)
      assert.equal(
        parts.reduce((sum, tally) => sum + tally[field], 0n),
        compared[field],
      );
    for (const outcome of ['correct', 'harmless', 'over', 'under'] as const)
      assert.equal(lines.filter((line) => line.outcome === outcome).length, summary[outcome].count);
  });

  it('name the cell that a refusal is about, by its header and what it holds', async () => {
    const { lines } = await checked([
      ['A', 46_266, 2, 0, '1.31o,20'],
      ['B', 46_266, null, 0, null],
    ]);
    assert.deepEqual(
      lines.map(({ cell }) => cell && cellText(cell, 'fr')),
      ['« Pension » : « 1.31o,20 »', '« Catégorie »'],
    );
  });
});
