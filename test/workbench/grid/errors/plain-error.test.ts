import assert from 'node:assert/strict';
import { ErrorType } from '@univerjs/engine-formula';
import { LANGS } from '../../../../src/i18n';
import { plainError } from '../../../../src/workbench/grid/errors/plain-error';

describe('an error that none of our functions tells', () => {
  /** No cell keeps them. */
  const passing = new Set<string>([ErrorType.ERROR, ErrorType.CONNECT]);

  it('is explained whichever it is, in every language', () => {
    const kept = Object.values(ErrorType).filter((error) => !passing.has(error));
    assert.ok(kept.length >= 8);
    for (const error of kept)
      for (const lang of LANGS) assert.ok(plainError(error, lang), `${error} ${lang}`);
  });

  it('is none in a text, a number and a blank', () => {
    assert.deepEqual(
      ['#REF', 'x', 1, '', null].map((value) => plainError(value, 'fr')),
      Array(5).fill(undefined),
    );
  });
});
