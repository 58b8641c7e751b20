import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { amountsInForce, volunteerCaps, type AmountsInForce } from '../../../src/engine/amounts';
import { readDay } from '../../../src/engine/calendar';
import { fractionText } from '../../../src/engine/money';

const on = (day: string): AmountsInForce => amountsInForce(builtInBareme, readDay(day)!)!;

describe('amounts in force: categories on the day before and the day of', () => {
  const steps: [
    day: string,
    since: string,
    annual: [string, string, string],
    monthly: [string, string, string],
  ][] = [
    ['2002-10-01', '2002-10-01', ['4669.28', '7003.92', '9338.56'], ['389.11', '583.66', '778.21']],
    ['2005-07-31', '2005-01-01', ['4906.62', '7359.93', '9813.24'], ['408.89', '613.33', '817.77']],
    ['2005-08-01', '2005-08-01', ['5004.83', '7507.25', '10009.67'], ['417.07', '625.60', '834.14']],
    ['2009-06-01', '2009-06-01', ['5806.30', '8709.45', '11612.61'], ['483.86', '725.79', '967.72']],
    ['2018-06-30', '2017-09-01', ['7141.58', '10712.38', '14283.19'], ['595.13', '892.70', '1190.27']],
    ['2018-07-01', '2018-07-01', ['7141.58', '10712.38', '14763.19'], ['595.13', '892.70', '1230.27']],
    ['2026-02-28', '2025-02-01', ['10513.60', '15770.41', '21312.87'], ['876.13', '1314.20', '1776.07']],
    ['2026-03-01', '2026-03-01', ['10723.75', '16085.64', '21738.88'], ['893.65', '1340.47', '1811.57']],
    ['2026-08-31', '2026-03-01', ['10723.75', '16085.64', '21738.88'], ['893.65', '1340.47', '1811.57']],
    ['2026-09-01', '2026-09-01', ['10938.74', '16408.11', '22174.69'], ['911.56', '1367.34', '1847.89']],
    ['2026-12-31', '2026-09-01', ['10938.74', '16408.11', '22174.69'], ['911.56', '1367.34', '1847.89']],
  ];
  for (const [day, since, annual, monthly] of steps)
    it(`${day}: ${annual.join(', ')} a year`, () => {
      const { baremeFrom, baseAnnual, baseMonthly } = on(day);
      assert.equal(baremeFrom, since);
      assert.deepEqual(
        [1, 2, 3].map((category) => String(baseAnnual[category as 1])),
        annual,
      );
      assert.deepEqual(
        [1, 2, 3].map((category) => String(baseMonthly[category as 1])),
        monthly,
      );
    });

  it('none before the law', () => {
    for (const day of ['2002-09-30', '1999-12-31', '0001-01-01'])
      assert.equal(amountsInForce(builtInBareme, readDay(day)!), undefined);
  });

  it('computed until 2005-07-31, published from 2005-08-01', () => {
    assert.deepEqual([on('2005-07-31').computed, on('2005-08-01').computed], [true, false]);
  });

  it('the built-in ones come from no supplement', () => {
    assert.equal(on('2026-09-01').fromSupplement, false);
  });

  it('one published monthly amount alone departs from a twelfth: 483.85 for 5 806.30 / 12 = 483.8583', () => {
    const departs = builtInBareme.tables.categories.rows.flatMap(({ from }) => {
      const { publishedMonthly, baseMonthly } = on(from);
      return ([1, 2, 3] as const)
        .filter((category) => publishedMonthly[category]?.equals(baseMonthly[category]) === false)
        .map((category) => `${from}, ${category}: ${publishedMonthly[category]!.toString()}`);
    });
    assert.deepEqual(departs, ['2009-06-01, 1: 483.85']);
  });

  it('are made once for each day', () => assert.equal(on('2026-09-05'), on('2026-09-05')));
});

describe('amounts in force: AR 35', () => {
  const spi = (day: string): unknown[] => {
    const amounts = on(day).spi;
    return amounts === undefined
      ? []
      : [
          String(amounts.generalMonthly),
          String(amounts.studentGrantMonthly),
          String(amounts.artisticAnnual),
          amounts.shortageMonthly?.toString(),
          amounts.grantHoldersHaveGeneral,
        ];
  };
  const steps: [day: string, expected: unknown[]][] = [
    ['2005-07-31', []],
    ['2005-08-01', ['200.19', '55.84', '2402.32', undefined, false]],
    ['2020-04-30', ['253.88', '70.81', '3046.52', undefined, false]],
    ['2020-05-01', ['253.88', '70.81', '3046.52', undefined, true]],
    ['2021-08-31', ['253.88', '70.81', '3046.52', undefined, true]],
    ['2021-09-30', ['258.96', '72.23', '3107.53', undefined, true]],
    ['2021-10-01', ['258.96', '72.23', '3107.53', undefined, false]],
    ['2021-12-31', ['258.96', '72.23', '3107.53', undefined, false]],
    ['2022-01-01', ['264.13', '264.13', '3169.60', undefined, false]],
    ['2023-12-31', ['297.46', '297.46', '3569.56', undefined, false]],
    ['2024-01-01', ['297.46', '297.46', '3569.56', '426.30', false]],
    ['2026-08-31', ['315.67', '315.67', '3787.99', '452.39', false]],
    ['2026-09-01', ['321.99', '321.99', '3863.93', '461.45', false]],
  ];
  for (const [day, expected] of steps) it(`on ${day}`, () => assert.deepEqual(spi(day), expected));
});

describe('amounts in force: AR 22 to 34', () => {
  const ale: [day: string, perCheque: string][] = [
    ['2003-02-28', '3.72'],
    ['2003-03-01', '4.10'],
    ['2022-12-31', '4.10'],
    ['2023-01-01', '6.00'],
  ];
  for (const [day, perCheque] of ale)
    it(`ALE per cheque on ${day}: ${perCheque}`, () => assert.equal(String(on(day).alePerCheque), perCheque));

  it('the amounts that are not indexed are the same on the first and the last day', () => {
    for (const day of ['2002-10-01', '2026-12-31']) {
      const { generalExemptionAnnual: general, movable, immovable, transfer } = on(day);
      assert.deepEqual(
        [1, 2, 3].map((category) => String(general[category as 1])),
        ['155.00', '250.00', '310.00'],
      );
      assert.deepEqual(
        [String(movable.exemptTo), String(movable.lowerBandTo), movable.lowerRate, movable.upperRate].map(
          (x) => (typeof x === 'string' ? x : fractionText(x)),
        ),
        ['6200.00', '12500.00', '3/50', '1/10'],
      );
      assert.deepEqual(
        [immovable.built, immovable.perChild, immovable.unbuilt, immovable.multiplier].map(String),
        ['750.00', '125.00', '30.00', '3'],
      );
      assert.deepEqual(
        [1, 2, 3].map((category) => String(transfer.abatementAnnual[category as 1])),
        ['1250.00', '2000.00', '2500.00'],
      );
      assert.deepEqual(
        [
          transfer.years,
          String(transfer.tranche),
          fractionText(transfer.usufruct),
          fractionText(transfer.bare),
        ],
        [10, '37200.00', '2/5', '3/5'],
      );
    }
  });

  it('family benefits of AR 34 §2: none on 2026-02-28, 240.00 a month on 2026-03-01', () => {
    assert.equal(on('2026-02-28').familyAllowanceMonthly, undefined);
    assert.equal(String(on('2026-03-01').familyAllowanceMonthly), '240.00');
  });

  const caps: [day: string, expected: [day: string, year: string] | undefined][] = [
    ['2022-12-31', undefined],
    ['2023-01-01', ['40.67', '1626.77']],
    ['2023-12-31', ['40.67', '1626.77']],
    ['2024-01-01', ['41.48', '1659.29']],
    ['2025-12-31', ['42.31', '1692.51']],
    ['2026-12-31', ['44.02', '1760.83']],
    ['2027-01-01', undefined],
  ];
  for (const [day, expected] of caps)
    it(`volunteers on ${day}: ${expected?.join(', ') ?? 'not known'}`, () => {
      const found = volunteerCaps(builtInBareme, readDay(day)!);
      assert.deepEqual(found && [String(found.day), String(found.year)], expected);
    });
});
