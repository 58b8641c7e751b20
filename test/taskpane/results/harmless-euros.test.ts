import assert from 'node:assert/strict';
import { harmlessEuros } from '../../../src/taskpane/results/harmless-euros';

describe('euros of what is right but for a rounding or a reading', () => {
  const said = (...causes: [string, bigint, bigint][]) =>
    harmlessEuros(
      { byCause: new Map(causes.map(([code, over, under]) => [code, { count: 1, over, under }])) },
      'fr',
    ).replaceAll(/[\u00a0\u202f]/g, ' ');

  it('are summed each way over both causes, and no mistake with them', () => {
    assert.equal(
      said(['correct-rounding', 66n, -34n], ['correct-reading', 90_000n, 0n], ['old-bareme', 5n, -5n]),
      '+900,66 €, −0,34 €',
    );
  });

  it('are said on the one side where there are some', () => {
    assert.equal(said(['correct-rounding', 0n, -1n]), '−0,01 €');
    assert.equal(said(['old-bareme', 5n, -5n]), '');
  });
});
