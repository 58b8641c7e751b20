import assert from 'node:assert/strict';
import { helpFile as builtFile } from '../../../src/help';
import { CAUSES, LANGS, MESSAGES } from '../../../src/i18n';
import { causeEntries, matching, messageEntries } from '../../../src/taskpane/help/entries';
import { helpFile } from '../../../src/taskpane/help/help-file';

describe('help of the pane', () => {
  it('has every message, whole without figures, in four languages', () => {
    for (const lang of LANGS) {
      const entries = messageEntries(lang);
      const codes = new Set(entries.map(({ code }) => code));
      assert.deepEqual(
        Object.keys(MESSAGES).filter((code) => !codes.has(code)),
        [],
      );
      for (const { code, text } of entries) {
        assert.ok(text.length > 10, code);
        assert.doesNotMatch(text, /[[\]{}]|undefined/, `${lang} ${code}`);
      }
    }
  });

  it('says no message twice', () => {
    const said = messageEntries('fr').map(({ code, text }) => `${code} ${text}`);
    assert.equal(new Set(said).size, said.length);
  });

  it('has every cause with its meaning and next step', () => {
    const causes = causeEntries('nl');
    assert.equal(causes.length, Object.keys(CAUSES).length);
    assert.ok(causes.every(({ label, meaning, next }) => label && meaning && next));
  });

  it('finds by code and by words, whatever accents and capitals', () => {
    const entries = messageEntries('fr');
    assert.ok(matching(entries, 'BAD_AMOUNT').some(({ code }) => code === 'BAD_AMOUNT'));
    assert.ok(matching(entries, 'bad_am').length > 0);
    const found = matching(
      [{ code: 'X', text: 'La date n’est pas couverte par le barème' }],
      "BAREME date n'est",
    );
    assert.equal(found.length, 1);
    assert.equal(matching(entries, 'zzzz').length, 0);
    assert.equal(matching(entries, '  ').length, entries.length);
  });

  it('links to the pages that the build writes', () => {
    for (const lang of LANGS) assert.equal(helpFile(lang), builtFile(lang));
    assert.equal(helpFile('nl', 'amount'), 'help-nl.html#amount');
  });
});
