import assert from 'node:assert/strict';
import { cellOf, readCategory, readScheme, readSpiWord, readText, readYesNo } from '../../src/values';
import { LANGS, message } from '../../src/i18n';

describe('words in four languages', () => {
  it('yes and no', () => {
    for (const raw of [true, 1, '1', 'TRUE', 'oui', 'Ja', 'YES', 'vrai', 'WAAR', 'wahr']) {
      assert.deepEqual(readYesNo(cellOf(raw)), { value: true }, String(raw));
    }
    for (const raw of [false, 0, '0', 'FALSE', 'non', 'Nee', 'nein', 'NO', 'FAUX', 'onwaar', 'FALSCH']) {
      assert.deepEqual(readYesNo(cellOf(raw)), { value: false }, String(raw));
    }
    assert.deepEqual(readYesNo(cellOf('')), {});
    for (const raw of ['peut-être', 2, '-1', 'x'])
      assert.equal(readYesNo(cellOf(raw)).problem?.code, 'UNKNOWN_VALUE');
    assert.equal(readYesNo(cellOf('#N/A')).problem?.code, 'CELL_ERROR');
  });

  it('categories', () => {
    const names: Readonly<Record<number, readonly unknown[]>> = {
      1: [
        1,
        '1',
        '1,0',
        'Cat. 1',
        'cohabitant',
        'Cohabitante',
        'samenwonende',
        'zusammenwohnend',
        'COHABITING',
      ],
      2: [2, 'isolé', 'ISOLEE', 'alleenstaande', 'alleinstehend', 'isolated', 'catégorie 2'],
      3: [
        3,
        'famille à charge',
        'Famille',
        'gezin',
        'Chef de ménage',
        'gezinshoofd',
        'Charge de famille',
        'gezinslast',
        'Persoon met gezinslast',
        'Familie zu Lasten',
        'family at charge',
      ],
    };
    for (const [category, words] of Object.entries(names)) {
      for (const word of words)
        assert.deepEqual(readCategory(cellOf(word)), { value: Number(category) }, String(word));
    }
    for (const raw of [4, 0, 2.5, '2.5', '2,5', '25', 'quatre', true]) {
      assert.equal(readCategory(cellOf(raw)).problem?.code, 'UNKNOWN_VALUE', String(raw));
    }
  });

  it('schemes', () => {
    for (const word of ['RIS', 'ri', 'Leefloon', 'revenu d’intégration']) {
      assert.equal(readScheme(cellOf(word)).value, 'RIS', word);
    }
    for (const word of ['ASE', 'ERI', 'Équivalent', 'equivalent leefloon']) {
      assert.equal(readScheme(cellOf(word)).value, 'ASE', word);
    }
    assert.equal(readScheme(cellOf('GRAPA')).problem?.code, 'UNKNOWN_VALUE');
  });

  it('exemptions', () => {
    for (const [word, value] of [
      ['oui', 'general'],
      [true, 'general'],
      ['générale', 'general'],
      ['Étudiant', 'student'],
      ['student-grant', 'student-grant'],
      ['étudiant boursier', 'student-grant'],
      ['knelpuntberoep', 'shortage'],
      ['artistique', 'artistic'],
      ['non', 'no'],
      [0, 'no'],
    ] as const) {
      assert.equal(readSpiWord(cellOf(word)).value, value, String(word));
    }
    assert.equal(readSpiWord(cellOf('un peu')).problem?.code, 'UNKNOWN_VALUE');
  });

  it('every word that a refusal offers is read, in each language', () => {
    const readers = { category: readCategory, yesNo: readYesNo, spi: readSpiWord, scheme: readScheme };
    for (const [choice, read] of Object.entries(readers)) {
      const { problem } = read(cellOf('?!'));
      assert.equal(problem?.figures['choice'], choice);
      for (const lang of LANGS) {
        const offered: readonly string[] =
          /[^:]+: ([^:]+)\.$/.exec(message(lang, problem))?.[1]?.split(', ') ?? [];
        assert.ok(offered.length >= 2, `${choice} ${lang}`);
        // Brackets only explain.
        for (const word of offered) {
          const [, bare = word, inside = word]: readonly string[] = /^(.+) \((.+)\)$/.exec(word) ?? [];
          assert.notEqual(read(cellOf(bare)).value, undefined, word);
          assert.deepEqual(read(cellOf(inside)), read(cellOf(bare)), word);
        }
      }
    }
  });

  it('a text keeps its digits', () => {
    assert.deepEqual(readText(cellOf('  0012 ')), { value: '0012' });
    assert.deepEqual(readText(cellOf(20260917)), { value: '20260917' });
    assert.deepEqual(readText(cellOf('')), {});
    assert.equal(readText(cellOf('#REF!')).problem?.code, 'CELL_ERROR');
  });
});
