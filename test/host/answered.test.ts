import assert from 'node:assert/strict';
import { answered, SpreadsheetProblem } from '../../src/host';

describe('an answer at the start', () => {
  it('is given as it comes', async () => {
    assert.equal(await answered(Promise.resolve('fr')), 'fr');
    await assert.rejects(answered(Promise.reject(new Error('no'))), /no/);
  });

  it('that does not come is NO_ANSWER, in time', async () => {
    const never = new Promise<string>(() => undefined);
    const start = performance.now();
    await assert.rejects(
      answered(never, 30),
      (error) => error instanceof SpreadsheetProblem && error.code === 'NO_ANSWER',
    );
    assert.ok(performance.now() - start < 2_000);
  });
});
