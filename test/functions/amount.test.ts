import assert from 'node:assert/strict';
import { cell, column, errorCell, row, type Shown } from './calls';

const amount = (...args: unknown[]): Shown => cell('AMOUNT', ...args);

/** Category 2 of September 2026 with 500.00 a month of replacement income: 16408.11 − (6000.00 − 250.00), / 12. */
const WITH_500 = 888.18;

describe('RIS.AMOUNT, its values', () => {
  it('without resources it is the monthly base', () => {
    assert.equal(amount('2026-09', 1), 911.56);
    assert.equal(amount('2026-09', 2), 1367.34);
    assert.equal(amount('2026-09', 3), 1847.89);
  });

  it('is the amount of the date, not that of today', () => {
    assert.equal(amount('2026-08', 2), 1340.47);
    assert.equal(amount('2005-08', 1), 417.07);
    assert.equal(amount('2018-06', 3), 1190.27);
  });

  it('an amount without kind is one monthly replacement', () => {
    assert.equal(amount('2026-09', 2, 500), WITH_500);
    assert.equal(amount('2026-09', 2, [[500]], [[null]]), WITH_500);
    assert.equal(amount('2026-09', 2, 500, 'replacement'), WITH_500);
    assert.equal(amount('2026-09', 2, 6000, 'replacement/year'), WITH_500);
  });

  it('the days from and to', () => {
    assert.equal(amount('2026-02', 2, null, null, '28/02/2026'), 46.94);
    assert.equal(amount('2024-02', 2, null, null, null, '2024-02-15'), 653.36);
    assert.equal(amount('2026-09', 3, null, null, null, 46280), 923.95); // 15/09/2026: half a cent counts
    assert.equal(amount('2026-09', 2, null, null, '2026-09-01', '2026-09-30'), 1367.34);
  });

  it('a new claim is tested on the days', () => {
    // BOUND-newclaim-threshold: 1367.34 of work in half a month is at the threshold, 1367.32 under it.
    assert.equal(amount('2026-09', 2, 1367.34, 'work', '2026-09-16', null, 'oui'), 0);
    assert.equal(amount('2026-09', 2, 1367.32, 'work', '2026-09-16', null, true), 352.26);
    // No new claim: (16408.11 − (16408.08 − 250.00)) / 12 = 20.84, for 15 of 30 days.
    assert.equal(amount('2026-09', 2, 1367.34, 'work', '2026-09-16', null, false), 10.42);
  });

  it('one cent under the amount of the category, on it, over it', () => {
    assert.equal(amount('2026-09', 1, 10938.73, 'replacement/year'), 12.92);
    assert.equal(amount('2026-09', 1, 10938.74, 'replacement/year'), 0);
    assert.equal(amount('2026-09', 1, 10938.75, 'replacement/year'), 0);
  });

  it('never more cents than two', () => {
    for (const income of [0.01, 0.1, 123.45, 333.33, 999.99])
      assert.match(String(amount('2026-09', 2, income)), /^\d+(\.\d{1,2})?$/);
  });
});

describe('RIS.AMOUNT, what is left out or blank', () => {
  it('date and category must be given, and a blank is not a zero', () => {
    for (const nothing of [null, [[null]], [['']], [['  ']], '', []]) {
      assert.equal(amount(nothing, 2), '#VALUE! MISSING_ARGUMENT');
      assert.equal(amount('2026-09', nothing), '#VALUE! MISSING_ARGUMENT');
    }
  });

  it('everything else may be left out or blank', () => {
    const blank = [[null]];
    assert.equal(amount('2026-09', 2, blank, blank, blank, blank, blank, blank), 1367.34);
    assert.equal(amount('2026-09', 2, '', '', '', '', '', ''), 1367.34);
  });

  it('a 0 is a category that does not exist, not a blank', () => {
    assert.equal(amount('2026-09', 0), '#VALUE! UNKNOWN_VALUE');
    assert.equal(amount(0, 2), '#VALUE! BAD_DATE'); // what older versions of Excel hand over for a blank cell
  });

  it('an amount of 0 is an income of nothing', () => {
    assert.equal(amount('2026-09', 2, 0, 'work'), 1367.34);
  });
});

describe('RIS.AMOUNT, the category', () => {
  const names: readonly (readonly [number, readonly unknown[]])[] = [
    [911.56, [1, '1', 1.0, 'cohabitant', 'Samenwonende', 'zusammenwohnend', 'cohabiting', 'cat. 1']],
    [1367.34, [2, '2', 'isolé', 'ISOLEE', 'alleenstaande', 'alleinstehend', 'isolated', 'Kategorie 2']],
    [1847.89, [3, '3', 'famille à charge', 'gezinslast', 'Familie zu Lasten', 'family at charge']],
  ];
  for (const [payable, words] of names)
    it(`${words.join(', ')}: ${payable}`, () => {
      for (const word of words) assert.equal(amount('2026-09', word), payable, String(word));
    });

  for (const wrong of [0, 4, -1, 1.5, '2.5', 2e15, 'A', 'quatre', true, false])
    it(`${wrong} is none`, () => assert.equal(amount('2026-09', wrong), '#VALUE! UNKNOWN_VALUE'));
});

describe('RIS.AMOUNT, errors in the input', () => {
  const errors = [
    errorCell('#N/A'),
    errorCell('#DIV/0!'),
    { code: '#REF!', message: '' },
    { type: 'Entity', text: 'x' },
    '#REF!',
    '#VALEUR!',
    '#N/B',
    Number.NaN,
    Infinity,
    -Infinity,
  ];
  for (const error of errors) {
    it(`${JSON.stringify(error)} in each argument is CELL_ERROR`, () => {
      const args: unknown[] = ['2026-09', 2, 5, 'work', '2026-09-01', '2026-09-30', false, 2026];
      args.forEach((_, i) => {
        const wrong = args.with(i, [[error]]);
        assert.equal(amount(...wrong), '#VALUE! CELL_ERROR', `argument ${i + 1}`);
        assert.equal(amount(...args.with(i, error)), '#VALUE! CELL_ERROR', `argument ${i + 1}, bare`);
      });
    });
  }
});

describe('RIS.AMOUNT, amounts as they stand in cells (kinds.md §4)', () => {
  const amounts: readonly (readonly [unknown, Shown])[] = [
    [500, WITH_500],
    ['500', WITH_500],
    ['500,00', WITH_500],
    ['500.00', WITH_500],
    ['€ 500,00', WITH_500],
    ['500,00 €', WITH_500],
    ['\u202f500,0\u00a0EUR ', WITH_500],
    [0.1 + 0.2 + 499.7, WITH_500], // read as Excel shows it
    [499.9999999999999, WITH_500], // sixteen digits
    ['1 314,20', amount('2026-09', 2, 1314.2)],
    ['1\u202f314,20', amount('2026-09', 2, 1314.2)],
    ['1.314,20', amount('2026-09', 2, 1314.2)],
    ['1,314.20', amount('2026-09', 2, 1314.2)],
    ['1.314', '#VALUE! AMBIGUOUS_AMOUNT'],
    ['1,314', '#VALUE! AMBIGUOUS_AMOUNT'],
    [1.314, '#VALUE! BAD_AMOUNT'],
    [0.005, '#VALUE! BAD_AMOUNT'],
    ['500,001', '#VALUE! AMBIGUOUS_AMOUNT'],
    ['0,005', '#VALUE! BAD_AMOUNT'],
    [-1, '#VALUE! NEGATIVE_AMOUNT'],
    ['-0,01', '#VALUE! NEGATIVE_AMOUNT'],
    ['(5,00)', '#VALUE! NEGATIVE_AMOUNT'],
    [-0, 1367.34],
    [999_999_999_999.99, 0],
    [1e12, '#VALUE! BAD_AMOUNT'],
    [1e15, '#VALUE! BAD_AMOUNT'],
    [1e300, '#VALUE! BAD_AMOUNT'],
    [1e-7, '#VALUE! BAD_AMOUNT'],
    ['1e3', '#VALUE! BAD_AMOUNT'],
    ['Infinity', '#VALUE! BAD_AMOUNT'],
    ['NaN', '#VALUE! BAD_AMOUNT'],
    ['cinq cents', '#VALUE! BAD_AMOUNT'],
    ['01/09/2026', '#VALUE! BAD_AMOUNT'],
    [true, '#VALUE! BAD_AMOUNT'],
    [false, '#VALUE! BAD_AMOUNT'],
  ];
  for (const [raw, expected] of amounts)
    it(`${JSON.stringify(raw)}: ${expected}`, () => assert.equal(amount('2026-09', 2, raw), expected));

  it('counts are whole numbers', () => {
    const children = (count: unknown) => amount('2026-09', 3, count, 'minor-children');
    assert.equal(children(2), 1847.89);
    assert.equal(children('2,0'), 1847.89);
    assert.equal(children(1.5), '#VALUE! WRONG_TYPE');
    assert.equal(children(-1), '#VALUE! OUT_OF_RANGE');
    assert.equal(children(59), 1847.89);
    assert.equal(children(60), '#VALUE! OUT_OF_RANGE');
    assert.equal(children(1e15), '#VALUE! OUT_OF_RANGE');
    assert.equal(children('deux'), '#VALUE! WRONG_TYPE');
  });
});

describe('RIS.AMOUNT, the wording of AR 34 (kinds.md §3)', () => {
  const kinds = row('debtors', 'debtors-income');
  const with15000 = (date: string, art34?: unknown) =>
    amount(date, 1, row(1, 1250), kinds, null, null, null, art34);

  it('debtors from 2026-03-01 without it: ART34_UNKNOWN, never one of the two', () => {
    assert.equal(with15000('2026-02'), amount('2026-02', 1, row(1, 1250), kinds, null, null, null, 2026));
    assert.equal(with15000('2026-03'), '#VALUE! ART34_UNKNOWN');
    assert.equal(with15000('2026-09', [['']]), '#VALUE! ART34_UNKNOWN');
    // (10513.60 − (15000.00 − 10513.60 − 155.00)) / 12 = 515.18, for 1 of 28 days.
    assert.equal(amount('2026-02', 1, row(1, 1250), kinds, '2026-02-28'), 18.4);
  });

  it('2002 and 2026, as number or text', () => {
    const family = row('debtors', 'debtors-income/year', 'family-allowance-for-applicant');
    const vb1c = (art34: unknown) =>
      amount('2026-09', 1, row(2, 21877.48, 310), family, null, null, null, art34);
    assert.equal(vb1c(2026), 684.48); // VB-1C
    assert.equal(vb1c('2026'), 684.48);
    assert.equal(vb1c(2002), 911.56); // VB-1C-before
    for (const wrong of [2025, '2003', 'nouveau', true, 2002.5])
      assert.equal(vb1c(wrong), '#VALUE! UNKNOWN_VALUE');
  });

  it('without debtors it plays no part, and a 0 makes no debtor', () => {
    assert.equal(amount('2026-09', 1), 911.56);
    assert.equal(amount('2026-09', 1, row(0, 0), kinds), 911.56);
    assert.equal(amount('2026-09', 1, row(0, 100), kinds), '#VALUE! MISSING_COMPANION');
    assert.equal(amount('2026-09', 1, 1250, 'debtors-income'), '#VALUE! MISSING_COMPANION');
  });
});

describe('RIS.AMOUNT, which error', () => {
  it('#N/A where the barème has no amount, #VALUE! for bad input', () => {
    assert.equal(amount('2005-07', 2), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(amount('2002-09', 2), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(amount('2026-12', 2), 1367.34);
    assert.equal(amount('2027-01', 2), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(amount('2023-12', 2, 800, 'work:shortage'), '#N/A SPI_NOT_IN_FORCE');
    assert.equal(amount('2026-09', 2, null, null, '2026-08-31'), '#VALUE! PERIOD_OUTSIDE_MONTH');
    assert.equal(amount('2026-09', 2, null, null, '2026-09-20', '2026-09-10'), '#VALUE! PERIOD_REVERSED');
    assert.equal(amount('2026-09', 2, null, null, null, null, 'peut-être'), '#VALUE! UNKNOWN_VALUE');
    assert.equal(amount('2026-09', 2, column(1, 2)), '#VALUE! MISSING_KIND');
    assert.equal(amount('2026-09', 2, 100, 'salères'), '#VALUE! UNKNOWN_KIND');
  });
});
