import assert from 'node:assert/strict';
import { LANGS, type Figures, type Lang, type Texts } from '../../src/i18n';

/** Every name between braces in any language of a sentence. */
export function namesIn(texts: Texts): string[] {
  return [
    ...new Set(LANGS.flatMap((lang) => [...texts[lang].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))),
  ];
}

/** The sentence is whole in each language, with all of its figures and with none; each language tells the same figures. */
export function assertWhole(texts: Texts, say: (lang: Lang, figures?: Figures) => string): void {
  const names = namesIn(texts);
  const figures = Object.fromEntries(names.map((name) => [name, 'X1']));
  for (const lang of LANGS) {
    const bare = say(lang);
    const full = say(lang, figures);
    for (const sentence of [bare, full]) {
      assert.match(sentence, /[.!?]$/, sentence);
      assert.doesNotMatch(sentence, /[{}[\]]|undefined|…| {2}|\(\)/, sentence);
    }
    for (const name of names) assert.ok(texts[lang].includes(`{${name}}`), `${lang} forgets ${name}`);
    if (names.length > 0) assert.ok(full.includes('X1'), full);
  }
}
