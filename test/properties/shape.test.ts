import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assess } from '../../src/engine';
import { reference } from '../reference';
import { shapeFaults } from '../reference/result-shape';
import { brokenDossiers } from './broken';
import { PATIENCE, RUNS, holds } from './settings';
import { tunedDossiers } from './tuned';

const everyDossier = fc.oneof<fc.Arbitrary<unknown>[]>(tunedDossiers, brokenDossiers);

describe('the shape of a result', function () {
  this.timeout(PATIENCE);

  it('is that of the contract, with trace or without', () => {
    holds(
      fc.tuple(everyDossier, fc.boolean()),
      ([dossier, trace]) => {
        assert.deepEqual(shapeFaults(assess(dossier, { trace })), []);
      },
      RUNS * 2,
    );
  });

  it('is that of the contract in the reference too', () => {
    holds(everyDossier, (dossier) => {
      assert.deepEqual(shapeFaults(reference(dossier)), []);
    });
  });

  it('is refused with a field too many, or too few, or an amount of one decimal', () => {
    const result = reference({ id: 'a', month: '2026-09', persons: [{ id: 'd', role: 'applicant' }] });
    assert.deepEqual(shapeFaults(result), []);
    const short = { ...result };
    delete short.payable;
    for (const faulty of [{ ...result, extra: 1 }, short, { ...result, payable: '1367.3' }])
      assert.notDeepEqual(shapeFaults(faulty), []);
  });
});
