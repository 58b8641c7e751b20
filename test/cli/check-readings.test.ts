import assert from 'node:assert/strict';
import { matchesGolden } from '../sheet/matches-golden';
import { CheckFolder } from './check-folder';

const GOLDENS = new URL('check-goldens/', import.meta.url);

/** A child half of the time, and family allowances that come through a debtor. */
const FILE = [
  'Dossier;Mois;Catégorie;Part de garde;débiteurs d’aliments;revenus des débiteurs d’aliments;family-allowance-for-applicant;art34;Montant payé',
  'A;2026-09;3;1/2;;;;;1800,00',
  'B;2026-09;1;;1;1300,00;200,00;2026;500,00',
  'C;2026-09;2;;;;;;',
].join('\n');

describe('ris check --readings', () => {
  const folder = new CheckFolder();

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('each point and value: dossiers that change, euros, refused', async () => {
    for (const lang of ['fr', 'nl']) {
      const { code, out } = await folder.check(folder.file('r.csv', FILE), '--readings', '--lang', lang);
      assert.equal(code, 0);
      matchesGolden(GOLDENS, `readings-${lang}`, out.slice(out.search(/^(Ce que coûte|Wat elke lezing)/m)));
    }
  });

  it('of a flat row with one sum for several debtors it does not say what a threshold for each would change', async () => {
    const file = [
      'Dossier;Mois;Catégorie;débiteurs d’aliments;revenus des débiteurs d’aliments;art34',
      'A;2026-09;1;2;1000,00;2026',
      'B;2026-09;1;2;800,00;2026',
      'C;2026-09;1;1;1000,00;2026',
    ].join('\n');
    const { out } = await folder.check(folder.file('r.csv', file), '--readings');
    const text = out.replace(/\n */g, ' ');
    assert.match(
      text,
      /un seuil pour chacun, à part +0 +0,00 +0 1 dossier : ne peut être dit, car la ligne donne une seule somme/,
    );
    assert.match(text, /demande les ressources de chacun : donnez ces dossiers avec une ligne par personne/);
  });

  it('not without the option', async () => {
    assert.doesNotMatch((await folder.check(folder.file('r.csv', FILE))).out, /Ce que coûte/);
  });

  it('no line is wider than the rest of the summary, in any language', async () => {
    for (const lang of ['fr', 'nl', 'de', 'en']) {
      const { out } = await folder.check(
        folder.file('r.csv', FILE),
        '--readings',
        '--history',
        '--lang',
        lang,
      );
      const wide = out.split('\n').filter((line) => [...line].length > 100);
      assert.deepEqual(wide, []);
      assert.doesNotMatch(out, /undefined|[{}]|…:/);
    }
  });

  it('takes no value', async () => {
    assert.equal((await folder.check(folder.file('r.csv', FILE), '--readings=all')).code, 2);
  });
});
