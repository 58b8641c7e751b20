import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assessLine } from '../../src/engine';
import { reference } from '../reference';
import { brokenDossiers } from './broken';
import { comparable } from './comparable';
import { dossiers } from './dossiers';
import { PATIENCE, RUNS, holds } from './settings';
import { subject } from './subject';
import { tunedDossiers } from './tuned';

/** To the cent, and every other field too. */
function agree(input: unknown): void {
  assert.deepEqual(comparable(subject(input)), comparable(reference(input)));
}

describe('engine and plain reference', function () {
  this.timeout(PATIENCE);

  it('agree on random dossiers', () => {
    holds(dossiers, agree, RUNS);
  });

  it('agree on dossiers at a threshold', () => {
    holds(tunedDossiers, agree, RUNS);
  });

  it('agree on broken dossiers', () => {
    holds(brokenDossiers, agree, RUNS * 2);
  });

  it('agree on any JSON value', () => {
    holds(fc.jsonValue(), agree);
  });

  it('agree on lines', () => {
    holds(fc.oneof(dossiers, brokenDossiers), (dossier) => {
      const line = JSON.stringify(dossier);
      const byLine = assessLine(line) as unknown as Parameters<typeof comparable>[0];
      assert.deepEqual(comparable(byLine), comparable(reference(JSON.parse(line))));
    });
  });
});
