import assert from 'node:assert/strict';
import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';
import { englishName, namesIn } from '../../../../src/workbench/grid/reading/function-names';
import { NATIVE } from '../../../../tools/training/formula';

describe('names of functions in French, Dutch and German', () => {
  const known: ReadonlySet<string> = new Set(ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name)));
  const foreign = (['fr', 'nl', 'de'] as const)
    .flatMap(namesIn)
    .filter((name) => englishName(name) !== undefined);

  it('are functions that the grid has', () => {
    assert.ok(foreign.length > 250);
    const unknown = foreign.filter((name) => !known.has(englishName(name)!));
    assert.deepEqual(unknown, []);
  });

  it('are none of a function of another meaning in English', () => {
    assert.deepEqual(
      foreign.filter((name) => known.has(name)),
      [],
    );
  });

  it('are each of one function', () => {
    for (const lang of ['fr', 'nl', 'de'] as const)
      assert.deepEqual(
        namesIn(lang).map((name) => englishName(name) ?? name),
        namesIn('en'),
        lang,
      );
  });

  it('are those that the training workbooks show', () => {
    for (const [english, { fr, nl }] of Object.entries(NATIVE)) {
      for (const name of [fr, nl]) assert.equal(englishName(name) ?? name, english);
    }
  });

  it('are read in any case', () => {
    assert.equal(englishName('Fin.Mois'), 'EOMONTH');
    assert.equal(englishName('SUM'), undefined);
  });
});
