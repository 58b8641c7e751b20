import assert from 'node:assert/strict';
import { languageOf } from '../../src/host';

describe('language of the host', () => {
  const cases: [tags: string[], otherwise: 'fr' | 'en', lang: string][] = [
    [['fr-BE', 'nl'], 'en', 'fr'],
    [['nl-BE'], 'fr', 'nl'],
    [['de'], 'fr', 'de'],
    [['EN-us'], 'fr', 'en'],
    [['lb', 'de-DE'], 'fr', 'de'],
    [['ja'], 'fr', 'fr'],
    [['es-ES'], 'en', 'en'],
    [[], 'fr', 'fr'],
  ];
  for (const [tags, otherwise, lang] of cases) {
    it(`of ${JSON.stringify(tags)}, otherwise ${otherwise}, is ${lang}`, () =>
      assert.equal(languageOf(tags, otherwise), lang));
  }
});
