import assert from 'node:assert/strict';
import { namedProcedurePlace, procedurePlace, wantedOfCommand } from '../../../src/sheet/procedure/place';

const command = {
  id: 'R',
  question: 'recovery',
  kind: 'debtors',
  months: [{ month: '2026-05' }, { month: 'mai' }, 7],
  debtors: [{ id: 'p', rank: 'parent' }, { id: 'x', rank: 'cousin' }, {}],
};

describe('places of a command', () => {
  const known: [path: string, text: string][] = [
    ['', 'le dossier'],
    ['/noticeOn', 'sommation recommandée'],
    ['/kind', 'récupération'],
    ['/months', 'mois'],
    ['/months/0/due', 'mois 1 (mai 2026), dû'],
    ['/months/1/month', 'mois 2, mois'],
    ['/months/2', 'mois 3'],
    ['/debtors/0/income', 'débiteur 1 (parent « p »), revenu net imposable'],
    ['/debtors/1/rank', 'débiteur 2 (“x”), lien'],
    ['/debtors/2', 'débiteur 3'],
    ['/waiver/amount', 'renonciation, montant'],
    ['/policy/ceilingDate', 'lectures, Indexation de l’échelle des débiteurs d’aliments'],
    ['/a~1b', 'champ « a/b »'],
    ['/toString', 'champ « toString »'],
  ];
  for (const [path, text] of known) {
    it(path === '' ? 'the whole command' : path, () =>
      assert.equal(procedurePlace('fr', command, path), text),
    );
  }

  it('a word has the meaning of its question', () => {
    assert.equal(procedurePlace('fr', { question: 'sanction' }, '/noticeOn'), 'mise en demeure');
    assert.equal(procedurePlace('fr', { question: 'conditions' }, '/amount'), 'résultat du calcul');
    assert.equal(procedurePlace('fr', { question: 'stateShare' }, '/amount'), 'montant du mois');
    assert.equal(procedurePlace('fr', null, '/amount'), 'montant');
  });

  it('a reason names the field as JSON has it, an unknown one is quoted once', () => {
    assert.equal(namedProcedurePlace('fr', command, '/months/0/due'), 'mois 1 (mai 2026), dû (`due`)');
    assert.equal(namedProcedurePlace('fr', command, '/months/2'), 'mois 3');
    assert.equal(namedProcedurePlace('fr', command, '/hello'), 'champ « hello »');
  });

  it('says what a field wants, by its question', () => {
    assert.equal(
      wantedOfCommand('fr', { question: 'sanction', fraud: 'yes' }, '/fraud'),
      'Il faut true (oui) ou false (non), sans guillemets.',
    );
    assert.equal(
      wantedOfCommand('fr', { question: 'stateShare', days: '20' }, '/days'),
      'Il faut un nombre, sans guillemets : 20.',
    );
    assert.equal(wantedOfCommand('fr', { question: 'stateShare' }, '/hello'), undefined);
  });
});
