import assert from 'node:assert/strict';
import type { TraceStep } from '../../src/engine';
import { LANGS } from '../../src/i18n';
import { wrap } from '../../src/sheet/text';
import {
  calculationText,
  citedArticles,
  isExplained,
  placeText,
  shortArticle,
  termsOf,
} from '../../src/sheet/words';
import { everyDossier, traced } from './dossiers';

describe('articles', () => {
  const known: [citation: string, short: string[], long: string[]][] = [
    [
      'L 14 §1',
      ['L 14 §1', 'W 14 §1', 'G 14 §1', 'L 14 §1'],
      [
        'loi du 26/05/2002, art. 14, § 1er',
        'wet van 26/05/2002, art. 14, § 1',
        'Gesetz vom 26.05.2002, Art. 14, § 1',
        'law of 26/05/2002, art. 14, § 1',
      ],
    ],
    [
      'AR 34 §2 al. 2',
      ['AR 34 §2 al. 2', 'KB 34 §2, lid 2', 'KE 34 §2 Abs. 2', 'AR 34 §2 al. 2'],
      [
        'AR du 11/07/2002, art. 34, § 2, alinéa 2',
        'KB van 11/07/2002, art. 34, § 2, lid 2',
        'KE vom 11.07.2002, Art. 34, § 2, Absatz 2',
        'AR of 11/07/2002, art. 34, § 2, paragraph 2',
      ],
    ],
    [
      'L 3 4°',
      ['L 3 4°', 'W 3 4°', 'G 3 Nr. 4', 'L 3 4°'],
      [
        'loi du 26/05/2002, art. 3, 4°',
        'wet van 26/05/2002, art. 3, 4°',
        'Gesetz vom 26.05.2002, Art. 3, Nr. 4',
        'law of 26/05/2002, art. 3, 4°',
      ],
    ],
    [
      'AR 28–32',
      ['AR 28–32', 'KB 28–32', 'KE 28–32', 'AR 28–32'],
      [
        'AR du 11/07/2002, art. 28 à 32',
        'KB van 11/07/2002, art. 28 tot 32',
        'KE vom 11.07.2002, Art. 28 bis 32',
        'AR of 11/07/2002, art. 28 to 32',
      ],
    ],
    [
      'AR 22 §1 q',
      ['AR 22 §1 q', 'KB 22 §1 q', 'KE 22 §1 q', 'AR 22 §1 q'],
      [
        'AR du 11/07/2002, art. 22, § 1er, q)',
        'KB van 11/07/2002, art. 22, § 1, q)',
        'KE vom 11.07.2002, Art. 22, § 1, Buchstabe q)',
        'AR of 11/07/2002, art. 22, § 1, (q)',
      ],
    ],
  ];
  for (const [citation, short, long] of known) {
    it(citation, () => {
      assert.deepEqual(
        LANGS.map((lang) => shortArticle(lang, citation)),
        short,
      );
      assert.deepEqual(
        LANGS.map((lang) => citedArticles(lang, citation)[0]?.long),
        long,
      );
    });
  }

  it('every article of a trace is understood', () => {
    for (const dossier of everyDossier) {
      const result = traced(dossier);
      if (result.status === 'refused') continue;
      for (const { article } of result.trace) {
        if (article !== '') assert.notEqual(citedArticles('fr', article)[0]?.long, article);
      }
    }
  });

  it('a citation of another form is shown as it is', () => {
    assert.deepEqual(citedArticles('fr', 'X 1'), [{ short: 'X 1', long: 'X 1', law: undefined }]);
  });
});

describe('formula with figures', () => {
  const step = (
    formula: string | undefined,
    figures: TraceStep['figures'],
    rule = 'ar33.benefit',
  ): TraceStep => ({
    rule,
    article: 'AR 33',
    inputs: [],
    figures,
    ...(formula !== undefined && { formula }),
    result: '1.00',
    unit: 'EUR',
  });
  const known: [formula: string, figures: TraceStep['figures'], text: string][] = [
    ['12 × {amount} × {share}', { amount: '100.00', share: '1/3' }, '12 × 100,00 × 1/3'],
    ['12 × {amount} × {share}', { amount: '100.00', share: '1/1' }, '12 × 100,00'],
    [
      '{share} × ({lowerRate} × {capital})',
      { share: '1/1', lowerRate: '6 %', capital: '1.00' },
      '6 % × 1,00',
    ],
    ['({a} + {b}) × ({a} − {b})', { a: '2.00', b: '1.00' }, '(2,00 + 1,00) × (2,00 − 1,00)'],
    ['{amount} × {days} / {daysInMonth}', { amount: '9.00', days: 30, daysInMonth: 30 }, '9,00'],
    ['{amount} × {days} / {daysInMonth}', { amount: '9.00', days: 1, daysInMonth: 30 }, '9,00 × 1 / 30'],
    [
      '{cadastralIncome} − {exempt} / {goods}',
      { cadastralIncome: '1.00', exempt: '2.00', goods: 1 },
      '1,00 − 2,00',
    ],
    ['{baseAnnual} − {counted}', { baseAnnual: '1234.00', counted: '0.00' }, '1 234,00 − 0,00'],
    ['{amount} − {debts} − {waiver}', { amount: '5.00', debts: '0.00', waiver: '1.00' }, '5,00 − 1,00'],
    [
      'max(0; max(0; {amount} − {debts}) − {waiver})',
      { amount: '5.00', debts: '1.00', waiver: '0.00' },
      'max(0; 5,00 − 1,00)',
    ],
    ['{monthly} × 12', { monthly: '-1025/12' }, '−85,4166… × 12'],
    ['{share} × {family}', { share: '2/5', family: '1025/12' }, '2/5 × 85,4166…'],
  ];
  for (const [formula, figures, text] of known) {
    it(text, () => {
      assert.equal(calculationText('fr', step(formula, figures))?.replaceAll('\u00a0', ' '), text);
    });
  }

  it('a formula without figures says nothing, and its figures are told by name', () => {
    const ignored = step('0', { received: '310.00' }, 'ar34.family-benefits-ignored');
    assert.equal(calculationText('nl', ignored), undefined);
    assert.deepEqual(termsOf('nl', ignored, []), [{ label: 'ontvangen per maand', text: '310,00' }]);
  });

  it('names are told where the figures do not speak for themselves', () => {
    assert.equal(isExplained(step('{amount} × {share}', { amount: '1.00', share: '1/2' })), false);
    assert.equal(isExplained(step('{applicant} + {partner}', { applicant: '1.00', partner: '2.00' })), true);
    assert.equal(isExplained(step('{amount} × 12', { amount: '1/1200' })), true);
  });

  it('every formula of a trace names figures that the step has, and all of them are shown', () => {
    for (const dossier of everyDossier) {
      const result = traced(dossier);
      if (result.status === 'refused') continue;
      for (const one of result.trace) {
        for (const [, name] of (one.formula ?? '').matchAll(/\{([^}]+)\}/g)) {
          assert.ok(Object.hasOwn(one.figures, name!), `${one.rule}: ${name}`);
        }
        const text = calculationText('en', one) ?? '';
        for (const term of termsOf('en', one, [])) {
          if (one.formula?.includes('{')) assert.ok(text.includes(term.text.split(' = ')[0]!), one.rule);
        }
      }
    }
  });
});

describe('places in words', () => {
  const dossier = {
    equity: {},
    persons: [
      { role: 'applicant', spi: { kind: 'shortage' } },
      { role: 'child-in-law', resources: [{ kind: 'work' }, { kind: 'immovable' }] },
      'nobody',
    ],
  };
  const known: [path: string, text: string][] = [
    ['', 'the dossier'],
    ['/month', 'month'],
    ['/equity/reason', 'decision of equity, reason'],
    ['/policy/custody', 'readings, Alternating custody (L 14; Cass. 27/06/2022)'],
    ['/persons', 'persons'],
    ['/persons/0/spi/month', 'person 1 (applicant), SPI exemption, rank of the shortage month'],
    ['/persons/1', 'person 2 (child-in-law)'],
    ['/persons/1/birthDate', 'person 2 (child-in-law), date of birth'],
    ['/persons/1/resources', 'person 2 (child-in-law), resources'],
    ['/persons/1/resources/1/rent', 'person 2 (child-in-law), resource 2 (immovable property), rent'],
    ['/persons/2/id', 'person 3, identifier'],
    ['/persons/9/resources/4', 'person 10, resource 5'],
    ['/a~1b~0c', 'field “a/b~c”'],
    ['/constructor', 'field “constructor”'],
    ['/__proto__/toString', 'field “__proto__”, field “toString”'],
  ];
  for (const [path, text] of known) {
    it(path === '' ? 'the whole' : path, () => assert.equal(placeText('en', dossier, path), text));
  }
});

describe('wrapping', () => {
  it('cuts at spaces, and never before French punctuation', () => {
    assert.deepEqual(wrap('une part : la moitié', 10), ['une part :', 'la moitié']);
    assert.deepEqual(wrap('champ « salary » inconnu', 12), ['champ', '« salary »', 'inconnu']);
    assert.deepEqual(wrap('', 10), ['']);
    assert.deepEqual(wrap('1 234,00 €', 4), ['1', '234,00', '€']);
    assert.deepEqual(wrap('1\u00a0234,00 €', 4), ['1\u00a0234,00', '€']);
  });
});
