import assert from 'node:assert/strict';
import { fill } from '../../src/i18n';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

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
