import assert from 'node:assert/strict';
import type { TraceStep } from '../../../src/engine';
import { LANGS, type Lang } from '../../../src/i18n';
import { readableStep } from '../../../src/sheet/procedure/readable-step';
import { calculationText, citedArticles, rateText, shortArticle } from '../../../src/sheet/words';

const step = (
  formula: string,
  figures: TraceStep['figures'],
  unit: TraceStep['unit'] = 'date',
): TraceStep => ({
  rule: 'deadlines.DECISION',
  article: 'L 21 §1',
  inputs: [],
  figures,
  formula,
  result: '2026-10-01',
  unit,
});

function said(lang: Lang, ...args: Parameters<typeof step>): string | undefined {
  return calculationText(lang, readableStep(lang, step(...args)))?.replaceAll('\u00a0', ' ');
}

describe('formula with days, in words', () => {
  const event = '2026-09-21';
  const known: [formula: string, figures: TraceStep['figures'], text: string][] = [
    ['{event} + {days}', { event, days: 30 }, '21/09/2026 + 30 jours'],
    ['{event} + {days}', { event, days: 1 }, '21/09/2026 + 1 jour'],
    ['{event} + {days}', { event, days: 0 }, '21/09/2026'],
    ['workingDays({event}; {workingDays})', { event, workingDays: 3 }, '21/09/2026 + 3 jours ouvrables'],
    ['monthsAfter({event}; {months})', { event, months: 3 }, '21/09/2026 + 3 mois'],
    ['yearsAfter({event}; {years})', { event, years: 1 }, '21/09/2026 + 1 an'],
    ['endOfMonths({firstDay}; {months})', { firstDay: event, months: 72 }, '72 mois à partir du 21/09/2026'],
    ['firstOfNextMonth({event})', { event }, '1er du mois après le 21/09/2026'],
    [
      'workingDay(endOfMonths({firstDay}; {appealMonths}))',
      { firstDay: event, appealMonths: 3 },
      '3 mois à partir du 21/09/2026 (ou le jour ouvrable suivant)',
    ],
  ];
  for (const [formula, figures, text] of known) {
    it(text, () => assert.equal(said('fr', formula, figures), text));
  }

  it('in the four languages', () => {
    const formula = 'workingDay(endOfMonths({firstDay}; {appealMonths}))';
    assert.deepEqual(
      LANGS.map((lang) => said(lang, formula, { firstDay: event, appealMonths: 1 })),
      [
        '1 mois à partir du 21/09/2026 (ou le jour ouvrable suivant)',
        '1 maand vanaf 21/09/2026 (of de eerstvolgende werkdag)',
        '1 Monat ab dem 21.09.2026 (oder der nächste Werktag)',
        '1 month from 21/09/2026 on (or the next working day)',
      ],
    );
  });
});

describe('formula with amounts, as it is read', () => {
  const known: [formula: string, figures: TraceStep['figures'], text: string][] = [
    [
      'min(cent({paid} × {rateN} ÷ {rateD}); {monthMax}; {left})',
      { paid: '150.01', rateN: 1, rateD: 2, monthMax: '91.67', left: '1100.00' },
      'min((150,01 × 50 %)*; 91,67; 1 100,00)',
    ],
    [
      'euro({perDependant} × {percent} ÷ 100 ÷ 12)',
      { perDependant: '4230.49', percent: 15 },
      '4 230,49 × 15 / 100 / 12, arrondi à l’euro',
    ],
    [
      '{payable} × {partN} ÷ {partD} × {suspendedDays} ÷ {coveredDays}',
      { payable: '900.00', partN: 1, partD: 1, suspendedDays: 10, coveredDays: 30 },
      '900,00 × 10 / 30',
    ],
    [
      '{payable} × {partN} ÷ {partD} × {suspendedDays} ÷ {coveredDays}',
      { payable: '900.00', partN: 2, partD: 3, suspendedDays: 10, coveredDays: 30 },
      '900,00 × 2/3 × 10 / 30',
    ],
    ['min(1; {baseRate} + {points})', { baseRate: '7/10', points: '3/20' }, 'min(100 %; 70 % + 15 %)'],
  ];
  for (const [formula, figures, text] of known) {
    const unit = formula.includes('Rate}') ? 'rate' : 'EUR';
    it(text, () => assert.equal(said('fr', formula, figures, unit), text));
  }

  it('leaves the months that bring nothing out of a sum', () => {
    const sum = { ...step('{month1} + {month2} + {month3}', {}, 'EUR'), rule: 'recovery.total' };
    const some = { month1: '0.00', month2: '10.00', month3: '5.50' };
    assert.equal(calculationText('fr', readableStep('fr', { ...sum, figures: some })), '10,00 + 5,50');
    const none = { month1: '0.00', month2: '0.00', month3: '0.00' };
    assert.equal(calculationText('fr', readableStep('fr', { ...sum, figures: none })), '0,00 + 0,00 + 0,00');
  });
});

describe('rates', () => {
  it('are percentages where a decimal holds them', () => {
    const texts = ['0.55', '1.00', '0.125', '11/20', '1/8', '1', '0.0001', '1/3', '2/3', '0/0'].map((exact) =>
      rateText('fr', exact).replaceAll('\u00a0', ' '),
    );
    assert.deepEqual(texts, [
      '55 %',
      '100 %',
      '12,5 %',
      '55 %',
      '12,5 %',
      '100 %',
      '0,01 %',
      '1/3',
      '2/3',
      '0/0',
    ]);
  });
});

describe('articles of the procedure', () => {
  const known: [citation: string, short: string[]][] = [
    ['L 3 2°, 7', ['L 3 2°, 7', 'W 3 2°, 7', 'G 3 Nr. 2, 7', 'L 3 2°, 7']],
    ['L 26; AR 42-55', ['L 26; AR 42–55', 'W 26; KB 42–55', 'G 26; KE 42–55', 'L 26; AR 42–55']],
    ['1965 art. 15', ['L 1965 art. 15', 'W 1965 art. 15', 'G 1965 Art. 15', 'L 1965 art. 15']],
    ['CJ 53bis 2°', ['CJ 53bis 2°', 'Ger.W. 53bis 2°', 'GGB 53bis Nr. 2', 'CJ 53bis 2°']],
    ['AM 12/12/2002', ['AM 12/12/2002', 'MB 12/12/2002', 'ME 12.12.2002', 'AM 12/12/2002']],
    [
      'LO 68quinquies §3',
      ['LO 68quinquies §3', 'OW 68quinquies §3', 'OG 68quinquies §3', 'LO 68quinquies §3'],
    ],
    ['L 43/2', ['L 43/2', 'W 43/2', 'G 43/2', 'L 43/2']],
    // A decree that is not known, and a first citation without its law, are shown as they are.
    ['AR 01/01/2001', ['AR 01/01/2001', 'AR 01/01/2001', 'AR 01/01/2001', 'AR 01/01/2001']],
    ['14, L 3', ['14, L 3', '14, L 3', '14, L 3', '14, L 3']],
  ];
  for (const [citation, short] of known) {
    it(citation, () => {
      assert.deepEqual(
        LANGS.map((lang) => shortArticle(lang, citation).replaceAll('\u00a0', ' ')),
        short,
      );
    });
  }

  it('several in one are cited one by one', () => {
    assert.deepEqual(citedArticles('fr', 'LO 57bis, AR 21/09/2004'), [
      { short: 'LO 57bis', long: 'loi du 08/07/1976, art. 57bis', law: 'LO' },
      { short: 'AR 21/09/2004', long: 'AR du 21/09/2004', law: 'AR 21/09/2004' },
    ]);
    assert.deepEqual(citedArticles('nl', 'L 22 §2, 24'), [
      { short: 'W 22 §2', long: 'wet van 26/05/2002, art. 22, § 2', law: 'L' },
      { short: 'W 24', long: 'wet van 26/05/2002, art. 24', law: 'L' },
    ]);
  });
});
