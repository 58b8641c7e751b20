import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Amounts } from '../../src/engine';
import { LANGS, formatAmount, type Lang } from '../../src/i18n';
import { decisionSheet, sheetText, type CalculationSection, type Line, type Sheet } from '../../src/sheet';
import { dossiers } from '../properties/dossiers';
import { computed, everyDossier, further, lawCase, rowsOf, traced } from './dossiers';

function sheetOf(dossier: unknown, lang: Lang = 'fr'): Sheet {
  return decisionSheet(dossier, traced(dossier), { lang });
}

function textOf(dossier: unknown, lang: Lang = 'fr'): string {
  return sheetText(sheetOf(dossier, lang));
}

function calculations({ sections }: Sheet): CalculationSection[] {
  return sections.filter((section) => 'groups' in section);
}

function linesOf(sheet: Sheet): Line[] {
  return calculations(sheet).flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
}

function statements(sheet: Sheet, id: string) {
  const section = sheet.sections.find((one) => one.id === id);
  return section !== undefined && 'statements' in section ? section.statements : [];
}

describe('decision sheet', () => {
  it('shows every amount of the result, as the result has it', () => {
    for (const dossier of everyDossier) {
      const result = traced(dossier);
      if (result.status === 'refused') continue;
      const sheet = sheetOf(dossier);
      const shown = new Set(linesOf(sheet).map(({ outcome }) => outcome.value));
      const text = sheetText(sheet);
      for (const part of [...(result.parts ?? [result])] as Amounts[]) {
        const hasRight = part.payableMonthly !== '0.00' || part.resources.totalAnnual === '0.00';
        const amounts = [part.baseAnnual, part.baseMonthly, part.resources.totalAnnual];
        if (hasRight) amounts.push(part.resources.countedAnnual, part.payableAnnual, part.payableMonthly);
        if (part.thresholdPeriod !== undefined) amounts.push(part.thresholdPeriod);
        for (const amount of amounts) assert.ok(shown.has(amount), `${result.id}: ${amount}`);
        for (const { cap, used } of part.exemptions.spi) {
          assert.ok(text.includes(formatAmount('fr', cap)), `${result.id}: SPI ${cap}`);
          assert.ok(text.includes(formatAmount('fr', used)), `${result.id}: SPI ${used}`);
        }
        for (const [name, amount] of Object.entries(part.resources)) {
          if (amount === '0.00' || name.endsWith('Monthly')) continue;
          assert.ok(text.includes(formatAmount('fr', amount as string)), `${result.id}: ${name} ${amount}`);
        }
      }
      if (result.difference !== undefined) assert.ok(shown.has(result.difference));
      if (result.parts !== undefined) assert.ok(shown.has(result.payableMonthly));
      assert.equal(sheet.conclusion.amount?.value, result.payable);
      assert.ok(text.includes(formatAmount('fr', result.payable)), result.id);
    }
  });

  it('shows every step of the trace once, but a sum that repeats the line above and the wording for one who lives alone', () => {
    for (const dossier of everyDossier) {
      const result = traced(dossier);
      if (result.status === 'refused') continue;
      const shown = linesOf(sheetOf(dossier)).map(({ rule }) => rule);
      const left = result.trace.map(({ rule }) => rule).filter((rule) => !take(shown, rule));
      const allowed = ['ar23.professional-monthly', 'ar28.capital', 'ar34.regime'];
      assert.deepEqual(
        left.filter((rule) => !allowed.includes(rule)),
        [],
        result.id,
      );
      assert.deepEqual(shown, [], result.id);
    }
  });

  it('shows no raw key in any language, and no line wider than the page', () => {
    for (const lang of LANGS) {
      for (const dossier of everyDossier) {
        const text = textOf(dossier, lang);
        const { id } = traced(dossier);
        for (const line of text.split('\n')) {
          assert.ok([...line].length <= 100, `${id}: ${line}`);
          assert.doesNotMatch(line, /\b(l|ar)\d+\.[a-z]|undefined|NaN|\[object|[{}]/, id);
        }
        for (const { terms, label } of linesOf(sheetOf(dossier, lang))) {
          for (const word of [label, ...terms.map((term) => term.label)]) {
            assert.doesNotMatch(word, /[a-z][A-Z]/, `${id}: ${word}`);
          }
        }
      }
    }
  });

  it('does so for random dossiers too', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...LANGS), (dossier, lang) => {
        for (const line of textOf(dossier, lang).split('\n')) {
          assert.ok([...line].length <= 100, line);
          assert.doesNotMatch(line, /\b(l|ar)\d+\.[a-z]|undefined|NaN|\[object|[{}]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says a third exactly', () => {
    const text = textOf({
      id: 'third',
      month: '2026-09',
      persons: [
        {
          id: 'd',
          role: 'applicant',
          resources: [{ kind: 'replacement', amount: '1025.00', per: 'year' }],
        },
      ],
    }).replaceAll('\u00a0', ' ');
    assert.match(text, /AR 24 +1 025,00 \/ 12 +85,4166… {2}€\/mois/);
    assert.match(text, /12 × 85,4166… +1 025,00\* €\/an\n +où montant du mois : 85,4166… = 1 025\/12\n/);
    assert.match(text, /… : décimales sans fin/);
  });

  it('takes a weighted custody in two calculations, then weighs them', () => {
    const sheet = sheetOf(lawCase('PB-2.3-b'));
    const parts = calculations(sheet).map(({ id, part }) => `${part?.index ?? '-'} ${id}`);
    assert.deepEqual(parts, [
      '- situation',
      ...['category', 'resources', 'total', 'exemption', 'payable'].map((id) => `0 ${id}`),
      ...['category', 'resources', 'total', 'exemption', 'payable'].map((id) => `1 ${id}`),
      '- weighting',
    ]);
    assert.match(sheetText(sheet), /Calcul 1 : catégorie 3, famille à charge \(1\/2 du temps\) -+\n/);
    assert.match(sheetText(sheet), /Calcul 2 : catégorie 2, isolé \(1\/2 du temps\) -+\n/);
  });

  it('cites the row of the barème: since when, how confirmed, from where', () => {
    const dossier = {
      id: 'increase-by-law',
      month: '2018-07',
      persons: [
        { id: 'd', role: 'applicant', spi: { kind: 'general' }, resources: [{ kind: 'work', amount: 300 }] },
      ],
    };
    const cited = statements(sheetOf(dossier), 'law').map(({ law }) => law!);
    assert.deepEqual(
      cited.map(({ number, table, from }) => [number, table, from]),
      [
        [1, 'categories', '2018-07-01'],
        [2, 'spi', '2017-06-01'],
        [3, 'generalExemption', 'coverage'],
      ],
    );
    assert.equal(computed(dossier).baremeFrom, cited[0]!.from);
    assert.ok(cited.every(({ sources, statuses }) => sources.length > 0 && statuses.length > 0));
  });

  it('cites an address that is not known as such', () => {
    const dossier = { id: 'old', month: '2006-10', persons: [{ id: 'd', role: 'applicant' }] };
    assert.match(textOf(dossier, 'en').replaceAll(/\s+/g, ' '), /\(no address found, cited: https?:/);
  });

  it('tells the readings that had something to decide, and only those', () => {
    const readings = (id: string): (string | undefined)[] =>
      statements(sheetOf(lawCase(id)), 'readings').map(({ path }) => path);
    assert.deepEqual(readings('BOUND-bareme-2026-09'), []);
    assert.deepEqual(readings('PB-2.3-b'), ['/policy/custody']);
    assert.deepEqual(readings('VM-individual'), ['/policy/excess', '/policy/rounding']);
    assert.deepEqual(readings('VB-1C'), ['/policy/familyAllowance', '/policy/excess', '/policy/rounding']);
    assert.deepEqual(readings('VB-1C-before'), ['/policy/familyAllowanceBefore2026', '/policy/excess']);
    assert.deepEqual(readings('COVER-several-divide'), ['/policy/severalApplicants', '/policy/rounding']);
    assert.deepEqual(readings('BOUND-coverage-computed'), ['/policy/unpublishedBareme']);
  });

  it('has a line for every resource that was declared, counted or not', () => {
    const hasLines = (dossier: unknown): void => {
      if (traced(dossier).status === 'refused') return;
      const read = new Set(linesOf(sheetOf(dossier)).flatMap(({ paths }) => paths));
      for (const path of rowsOf(dossier)) assert.ok(read.has(path), `${path} of ${JSON.stringify(dossier)}`);
    };
    everyDossier.forEach(hasLines);
    fc.assert(fc.property(dossiers, hasLines), { numRuns: 200 });
  });

  it('says of everyone who is left out why', () => {
    const lines = linesOf(sheetOf(further('left-out'))).filter(({ rule }) =>
      rule.startsWith('ar34.left-out'),
    );
    assert.deepEqual(
      lines.map(({ label, about, outcome }) => [label, about, outcome.text]),
      [
        ['Ne cohabite pas', 'partenaire', '0,00'],
        ['Mineur', 'enfant', '0,00'],
        ['Lien sans mariage : pas débiteur d’aliments', 'beau-parent', '0,00'],
        ['Pas débiteur d’aliments dans le texte appliqué', 'frère ou sœur', '0,00'],
        ['Bénéficiaire lui-même', 'grand-parent', '0,00'],
      ],
    );
  });

  it('gives a debtor his name in the sum, and an amount that is only told its unit', () => {
    const text = textOf(further('left-out')).replaceAll('\u00a0', ' ');
    assert.match(text, /où parent « a » : 14 400,00 · parent « b » : 13 200,00 · nombre/);
    assert.match(
      text,
      /Revenu exonéré, non compté +AR 22 §1 +0,00 {2}€\/an\n +montant : 50,00 €\/mois · motif/,
    );
  });

  it('says overpaid and underpaid', () => {
    const paid = (amount: string) => ({
      id: 'paid',
      month: '2026-09',
      paid: amount,
      persons: [{ id: 'd', role: 'applicant' }],
    });
    const line = (amount: string) => linesOf(sheetOf(paid(amount))).find(({ rule }) => rule === 'difference');
    assert.equal(line('1367.33')?.about, 'payé en moins');
    assert.equal(line('1367.33')?.outcome.text, '−0,01');
    assert.equal(line('1367.34')?.about, 'payé correctement');
    assert.equal(line('1367.35')?.about, 'payé en trop');
  });

  it('ends with the amount, and why there is none', () => {
    assert.equal(sheetOf(lawCase('BOUND-bareme-2026-09')).conclusion.sentence, undefined);
    assert.match(sheetOf(lawCase('BOUND-right-cat1-at')).conclusion.sentence ?? '', /atteignent le montant/);
    assert.match(
      sheetOf(lawCase('COVER-rounds-to-zero')).conclusion.sentence ?? '',
      /arrondi au cent est nul/,
    );
    assert.match(textOf(lawCase('BOUND-bareme-2026-09')), /MONTANT À PAYER +1\u00a0367,34\u00a0€\n/);
  });

  it('gives every reason of a refusal with its place in words', () => {
    const dossier = {
      id: 'bad',
      month: '2026-13',
      persons: [
        { id: 'd', role: 'applicant', salary: 1 },
        { id: 'm', role: 'parent', resources: [{ kind: 'work', amount: '-1' }, { kind: 'lottery' }] },
      ],
    };
    const sheet = sheetOf(dossier);
    assert.equal(sheet.status, 'refused');
    assert.equal(sheet.conclusion.amount, undefined);
    assert.deepEqual(
      statements(sheet, 'refusal').map(({ code, about }) => `${code}: ${about}`),
      [
        'BAD_DATE: mois (`month`)',
        'UNKNOWN_FIELD: personne 1 (demandeur), champ « salary »',
        'NEGATIVE_AMOUNT: personne 2 (parent), ressource 1 (revenus professionnels), montant (`amount`)',
        'UNKNOWN_VALUE: personne 2 (parent), ressource 2, nature (`kind`)',
      ],
    );
  });

  it('is made of anything that was refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...LANGS), (dossier, lang) => {
        const result = traced(dossier);
        assert.equal(result.status, 'refused');
        assert.ok(sheetText(decisionSheet(dossier, result, { lang })).endsWith('\n'));
      }),
    );
  });

  it('says at its top which dossier, month and category, what is payable, and what was paid', () => {
    const text = sheetText(sheetOf(lawCase('BOUND-difference'))).replaceAll('\u00a0', ' ');
    const [, , ...lines] = text.split('\n');
    assert.deepEqual(
      lines.slice(0, 6).map((line) => line.split(/ {2,}/)),
      [
        ['Dossier', 'BOUND-difference'],
        ['Période', 'septembre 2026, 30 jours sur 30'],
        ['Catégorie', '2 isolé'],
        ['MONTANT À PAYER', '1 367,34 €'],
        ['Montant payé', '1 340,47 €'],
        ['Payé moins dû (payé en moins)', '−26,87 €'],
      ],
    );
    assert.equal(text.match(/MONTANT À PAYER/g)?.length, 1);
  });

  it('compares with an amount paid that the dossier does not say itself: a cent under, on, over', () => {
    const dossier = lawCase('BOUND-bareme-2026-09');
    const { payable } = computed(dossier);
    assert.equal(payable, '1367.34');
    const compared = (paid: string) =>
      decisionSheet(dossier, computed(dossier), { lang: 'en', paid }).conclusion.others?.map(
        ({ label, amount }) => [label, amount.value],
      );
    assert.deepEqual(compared('1367.33'), [
      ['Amount paid', '1367.33'],
      ['Paid less due (underpaid)', '-0.01'],
    ]);
    assert.deepEqual(compared('1367.34')?.[1], ['Paid less due (paid correctly)', '0.00']);
    assert.deepEqual(compared('1367.35')?.[1], ['Paid less due (overpaid)', '0.01']);
    assert.equal(sheetOf(dossier).conclusion.others, undefined);
  });

  it('names both categories of a weighted custody', () => {
    const [, , category] = sheetOf(lawCase('PB-2.3-b')).facts;
    assert.deepEqual(category?.texts, ['3 famille à charge (1/2 du temps)', '2 isolé (1/2 du temps)']);
  });
});

/** Takes one off a list; false where it is not in it. */
function take(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
