import assert from 'node:assert/strict';
import { LANGS } from '../../../src/i18n';
import {
  differenceHtml,
  differenceText,
  paidWaterfall,
  waterfall,
  waterfallCells,
  waterfallText,
  type Waterfall,
} from '../../../src/sheet';
import { computed, everyDossier, lawCase, traced } from '../dossiers';

const work = { kind: 'work', amount: '400.00' };
const alone = {
  id: 'D',
  month: '2026-08',
  persons: [{ id: 'a', role: 'applicant', resources: [work] as object[] }] as object[],
};
const september = { ...alone, month: '2026-09' };

const assessed = (dossier: unknown) => ({ dossier, result: computed(dossier) });
const between = (before: unknown, after: unknown, lang: Waterfall['lang'] = 'en') =>
  waterfall(assessed(before), assessed(after), { lang });

/** Every step as `[id, effect]`. */
const effects = (before: unknown, after: unknown) =>
  between(before, after).steps.map(({ id, effect }) => [id, effect.value]);

describe('a waterfall between two assessments', () => {
  it('has no step between a dossier and itself, and says so', () => {
    for (const dossier of everyDossier) {
      if (traced(dossier).status === 'refused') continue;
      assert.deepEqual(effects(dossier, dossier), []);
    }
    assert.deepEqual(between(alone, alone).notices, ['Both amounts are equal and no step has an effect.']);
  });

  it('another month: the amount of the law', () => {
    const { start, steps, end } = between(alone, september);
    assert.deepEqual(
      steps.map(({ id, article, detail, effect, total }) => [id, article, detail, effect.text, total.text]),
      [['base', 'L 14 §1', '16,085.64\u00a0€/year → 16,408.11\u00a0€/year', '+26.88', '988.18']],
    );
    assert.deepEqual(
      [start.label, start.amount.value, end.label, end.amount.value],
      ['Before, August 2026', '961.30', 'After, September 2026', '988.18'],
    );
  });

  it('an exemption of income is its own step, and not less income', () => {
    const withSpi = { ...alone, persons: [{ ...alone.persons[0], spi: { kind: 'general' } }] };
    assert.deepEqual(effects(alone, withSpi), [['spi', '315.67']]);
    assert.deepEqual(effects(withSpi, alone), [['spi', '-315.67']]);
  });

  it('a category, a cohabitant, the exemption that goes with it, then the days', () => {
    const after = {
      ...september,
      from: '2026-09-10',
      persons: [
        { ...alone.persons[0], spi: { kind: 'general' } },
        { id: 'm', role: 'parent', resources: [{ kind: 'replacement', amount: '1500.00' }] },
      ],
    };
    assert.deepEqual(effects(alone, after), [
      ['base', '-428.90'],
      ['spi', '321.99'],
      ['debtorsExcess', '-588.44'],
      ['exemption', '-7.92'],
      ['days', '-77.41'],
    ]);
    const [base] = between(alone, after).steps;
    assert.match(base?.detail ?? '', /^2 isolated, .* → 1 cohabitant, /);
  });

  it('each sort of resources is a step', () => {
    const rows = [
      work,
      { kind: 'alimony', amount: '10.00' },
      { kind: 'movable', amount: '8000.00' },
      { kind: 'immovable', built: true, cadastralIncome: '1000.00' },
      { kind: 'benefitInKind', amount: '20.00', housing: true },
    ];
    const richer = { ...alone, persons: [{ id: 'a', role: 'applicant', resources: rows }] };
    assert.deepEqual(
      effects(alone, richer).map(([id]) => id),
      ['otherMonthly', 'immovable', 'movable', 'benefitsInKind'],
    );
  });

  it('a right that is lost takes all that was left; what comes after has no effect', () => {
    const rows = [
      { ...work, amount: '2000' },
      { kind: 'alimony', amount: '10.00' },
    ];
    const rich = { ...alone, persons: [{ id: 'a', role: 'applicant', resources: rows }] };
    assert.deepEqual(effects(alone, rich), [
      ['professional', '-961.30'],
      ['otherMonthly', '0.00'],
    ]);
  });

  it('a weighted custody against a whole one: the part of the time', () => {
    const weighted = lawCase('PB-2.3-b') as object;
    const found = between({ ...weighted, custodyShare: 1 }, weighted).steps;
    assert.deepEqual(
      found.map(({ id, detail, effect }) => [id, detail, effect.value]),
      [['custody', '1/1 → 1/2', '-202.47']],
    );
  });

  it('two readings', () => {
    const dossier = (excess: string) => ({
      ...september,
      policy: { excess },
      persons: [
        { id: 'a', role: 'applicant' },
        { id: 'm', role: 'parent', resources: [{ kind: 'work', amount: '1200.00' }] },
        { id: 'n', role: 'parent', resources: [{ kind: 'work', amount: '100.00' }] },
      ],
    });
    assert.deepEqual(effects(dossier('group'), dossier('individual')), [['debtorsExcess', '-275.52']]);
  });

  it('a denominator that no number holds is told as a rounding, never hidden', () => {
    const goods = (month: string) => ({
      ...alone,
      month,
      persons: [
        {
          id: 'a',
          role: 'applicant',
          resources: ['1/999983', '1/999979', '1/999961'].map((share) => ({
            kind: 'immovable',
            built: false,
            cadastralIncome: '999999.99',
            share,
          })),
        },
      ],
    });
    const { start, steps, end } = between(goods('2026-08'), goods('2026-09'));
    const cents = (exact: string) => Number(exact.replace('.', ''));
    const sum = steps.reduce((total, { effect }) => total + cents(effect.value), cents(start.amount.value));
    assert.equal(sum, cents(end.amount.value));
    for (const { id, effect } of steps)
      if (id === 'rounding') assert.ok(Math.abs(cents(effect.value)) <= 1, effect.value);
  });
});

describe('a waterfall from due to paid', () => {
  const twice = {
    due: '1367.34',
    paid: '1300.00',
    cause: 'old-bareme',
    replayed: [
      { code: 'old-bareme', payment: '1340.47' },
      { code: 'general-exemption-not-applied', payment: '1300.00' },
    ],
  };

  it('each mistake upon the one before', () => {
    const { start, steps, end } = paidWaterfall(twice, { lang: 'fr' });
    assert.deepEqual(
      [start.label, start.amount.text, end.label, end.amount.text],
      ['Montant dû', '1\u00a0367,34', 'Montant payé', '1\u00a0300,00'],
    );
    assert.deepEqual(
      steps.map(({ label, effect }) => [label, effect.text]),
      [
        ['Anciens montants encore payés', '−26,87'],
        ['Sans l’exonération générale', '−40,47'],
      ],
    );
  });

  it('what no mistake explains is a step under the main cause', () => {
    const { steps } = paidWaterfall({ ...twice, cause: 'unexplained', replayed: [] }, { lang: 'en' });
    assert.deepEqual(
      steps.map(({ id, effect, total }) => [id, effect.value, total.value]),
      [['unexplained', '-67.34', '1300.00']],
    );
  });

  it('nothing where the amount is right', () => {
    const right = { due: '10.00', paid: '10.00', cause: 'correct', replayed: [] };
    assert.deepEqual(paidWaterfall(right, { lang: 'nl' }).steps, []);
  });
});

describe('a waterfall as it is shown', () => {
  const other = lawCase('VB-1C');

  it('as text within the page, without a raw key, in each language', () => {
    for (const lang of LANGS) {
      const text = differenceText(assessed(alone), assessed(other), { lang });
      for (const line of text.split('\n')) {
        assert.ok([...line].length <= 100, line);
        assert.doesNotMatch(line, /\b(l|ar)\d+\.[a-z]|undefined|[{}]/);
      }
      assert.match(text, /\n$/);
    }
    assert.doesNotMatch(
      waterfallText(
        paidWaterfall({ due: '1.00', paid: '2.00', cause: 'unexplained', replayed: [] }, { lang: 'en' }),
      ),
      /Article/,
    );
  });

  it('as cells whose numbers add up', () => {
    const rows = waterfallCells(between(alone, other));
    for (const row of rows) assert.equal(row.length, 5);
    const effect = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
    const totals = rows.map((row) => row[4]).filter((cell) => typeof cell === 'number');
    assert.equal(effect, Math.round((totals.at(-1)! - totals[0]!) * 100));
  });

  it('as a page: a drawing that says its bars, and the table beside it', () => {
    for (const lang of LANGS) {
      const page = differenceHtml(assessed(alone), assessed(other), { lang });
      const { title, steps } = between(alone, other, lang);
      const [, said = ''] = /<svg role="img"[^>]*>\s*<title>([^<]+)<\/title>/.exec(page) ?? [];
      assert.ok(said.startsWith(title));
      assert.equal([...page.matchAll(/<rect /g)].length, steps.length + 2);
      for (const { effect, total } of steps) {
        assert.ok(said.includes(effect.text));
        assert.ok(page.includes(`<td class="amount">${total.text}</td>`));
      }
      assert.doesNotMatch(page, /NaN|Infinity|undefined/);
    }
    const same = differenceHtml(assessed(alone), assessed(alone), { lang: 'fr' });
    assert.doesNotMatch(same, /<svg/);
    assert.match(same, /Aucune étape du calcul ne change\./);
  });
});
