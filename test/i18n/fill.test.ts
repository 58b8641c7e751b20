import assert from 'node:assert/strict';
import { fill, formatCount, type Lang } from '../../src/i18n';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('fill: the word that a figure asks for', () => {
  const lines = (lang: Lang, n: number | string) =>
    plain(fill(lang, '{n} {n|ligne lue|lignes lues}.', { n }));

  it('one, several, and none, which is one in French only', () => {
    assert.equal(lines('fr', 1), '1 ligne lue.');
    assert.equal(lines('fr', 0), '0 ligne lue.');
    assert.equal(lines('fr', 2), '2 lignes lues.');
    assert.equal(lines('nl', 0), '0 lignes lues.');
    assert.equal(lines('en', 1), '1 ligne lue.');
  });

  it('of a count that is written already, in any language', () => {
    assert.equal(lines('fr', '1'), '1 ligne lue.');
    assert.equal(lines('fr', formatCount('fr', 1_001)), '1 001 lignes lues.');
    assert.equal(lines('nl', formatCount('nl', 1_000)), '1.000 lignes lues.');
    assert.equal(lines('en', formatCount('en', 1_000)), '1,000 lignes lues.');
  });

  it('in a part in brackets, which its figure keeps or leaves out; behind de; and no template in a figure', () => {
    assert.equal(fill('fr', 'Lu[ : {n|une|des}].', { n: 2 }), 'Lu : des.');
    assert.equal(fill('fr', 'Lu[ : {n|une|des}].'), 'Lu.');
    assert.equal(fill('fr', 'trop de {n|avril|mois}', { n: 1 }), 'trop de avril');
    assert.equal(fill('fr', '{value}', { value: '{n|a|b}' }), '{n|a|b}');
  });

  it('what was written in a cell stays as it was written', () => {
    assert.equal(fill('fr', '{example} {proof}', { example: '1.314', proof: '89.90' }), '1.314 89.90');
  });
});

describe('fill: what is too long', () => {
  const HEADERS = 'dossier, mois, catégorie, montant payé, chômage, mutuelle, Nettoloon, pension';

  it('is cut between words, with three dots at the end of the sentence', () => {
    const cut = 'dossier, mois, catégorie, montant payé, chômage, mutuelle…';
    assert.equal(fill('fr', 'Titres : {value}.', { value: HEADERS }), `Titres : ${cut}`);
    assert.equal(fill('fr', 'Titres : « {value} ».', { value: HEADERS }), `Titres : « ${cut} ».`);
  });

  it('is cut within a word that is long itself', () => {
    assert.equal(fill('fr', '{value}', { value: `a ${'b'.repeat(90)}` }), `a ${'b'.repeat(57)}…`);
  });
});

describe('fill: French elides de before a month that begins with a vowel', () => {
  const saidOf = (month: string) => plain(fill('fr', 'Le mois de {month}', { month }));

  it('April, August and October, and no other month', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`);
    assert.deepEqual(months.map(saidOf), [
      'Le mois de janvier 2026',
      'Le mois de février 2026',
      'Le mois de mars 2026',
      'Le mois d’avril 2026',
      'Le mois de mai 2026',
      'Le mois de juin 2026',
      'Le mois de juillet 2026',
      'Le mois d’août 2026',
      'Le mois de septembre 2026',
      'Le mois d’octobre 2026',
      'Le mois de novembre 2026',
      'Le mois de décembre 2026',
    ]);
  });

  it('in a part in brackets, at the beginning, and of a month that is written already', () => {
    assert.equal(
      plain(fill('fr', 'Le mois[ de {month}] manque.', { month: '2026-10' })),
      'Le mois d’octobre 2026 manque.',
    );
    assert.equal(
      plain(fill('fr', 'De {from} à {to}', { from: '2026-04', to: '2026-08' })),
      'D’avril 2026 à août 2026',
    );
    assert.equal(fill('fr', 'de {from}', { from: 'août 2026' }), 'd’août 2026');
  });

  it('no amount, no other word, and no other language', () => {
    assert.equal(
      plain(fill('fr', 'de {amount} et de {file}', { amount: '8.00', file: 'avril.csv' })),
      'de 8,00 et de avril.csv',
    );
    assert.equal(fill('fr', 'cadre {month}', { month: '2026-08' }), 'cadre août 2026');
    assert.equal(fill('nl', 'de {month}', { month: '2026-08' }), 'de augustus 2026');
  });
});
