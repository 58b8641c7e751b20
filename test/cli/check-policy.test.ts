import assert from 'node:assert/strict';
import { CheckFolder } from './check-folder';

const CUSTODY = 'Dossier;Mois;Catégorie;Part de garde;Montant payé\nA;2026-09;3;1/2;\n';
const DEBTORS =
  'Dossier;Mois;Catégorie;débiteurs d’aliments;revenus des débiteurs d’aliments;art34\n' +
  'A;2026-09;1;2;800,00;2026\nB;2026-09;1;2;2000,00;2026\nC;2026-09;1;1;1500,00;2026\n';

describe('ris check --policy', () => {
  const folder = new CheckFolder();
  const check = (content: string, ...args: string[]) => folder.check(folder.file('c.csv', content), ...args);

  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  it('reads the whole file under the reading, and says so', async () => {
    const whole = await check(CUSTODY);
    const days = await check(CUSTODY, '--policy', 'custody=days', '--policy', 'rounding=annual');
    assert.deepEqual([whole.code, days.code, days.err], [0, 0, '']);
    const due = (out: string) => /Calculés? +1 +([\d ,]+)\n|Calculées? +1 +([\d ,]+)\n/.exec(out)?.[0];
    assert.ok(due(whole.out) !== undefined && due(days.out) !== undefined, whole.out);
    assert.notEqual(due(days.out), due(whole.out));
    assert.match(
      days.out.replace(/\n/g, ' '),
      /Lu sous : Garde alternée .* : toujours au prorata du temps \(--policy custody=days\), sauf les dossiers/,
    );
    assert.doesNotMatch(whole.out, /Lu sous/);
  });

  it('takes what the contract has, each point once', async () => {
    for (const [value, ...more] of [
      ['custody'],
      ['custody=half'],
      ['__proto__=x'],
      ['custody=full=days'],
      ['custody=full', 'custody=days'],
    ] as const) {
      const said = await check(CUSTODY, ...[value, ...more].flatMap((one) => ['--policy', one]));
      assert.equal(said.code, 2, value);
      assert.match(
        said.err,
        /« --policy » demande une valeur : custody=full\|halfHalf\|days, familyAllowance=/,
      );
    }
  });

  it('a threshold for each debtor refuses a flat row that has one sum for several and on which it depends', async () => {
    const { code, out } = await check(DEBTORS, '--policy', 'excess=individual');
    assert.equal(code, 0);
    const text = out.replace(/\n */g, ' ');
    assert.match(text, /Refus\S+ +1 /);
    assert.match(text, /ligne 3 : Un seuil pour chaque débiteur d’aliments demande les ressources de chacun/);
    assert.doesNotMatch((await check(DEBTORS)).out, /Un seuil pour chaque/);
  });
});
