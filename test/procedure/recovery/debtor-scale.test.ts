import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { readAmount, readDay } from '../../../src/engine';
import { debtorScaleAt, monthlyScale, type DebtorScale } from '../../../src/procedure';
import { resultOf } from '../asked';
import { fromDebtors, parent } from './asked';

const scaleOn = (date: string): DebtorScale => {
  const scale = debtorScaleAt(builtInBareme, readDay(date)!);
  assert.ok(scale !== undefined, date);
  return scale;
};
const euros = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** Ceiling and width of a band in cents, and what the bands give a month, as published or by hand. */
interface Published {
  readonly date: string;
  readonly ceiling: number;
  readonly width: number;
  readonly monthly: readonly number[];
}

const SCALES: readonly Published[] = [
  {
    date: '2026-09-01',
    ceiling: 3_021_776,
    width: 423_049,
    monthly: [53, 106, 176, 247, 335, 423, 529, 635, 758, 881, 1022, 1163, 1340],
  },
  {
    // 3 021.18 x 15, 30, 50, 70, 95, 120, 150, 180, 215, 250, 290, 330, 380 % / 12
    date: '2012-02-01',
    ceiling: 2_157_982,
    width: 302_118,
    monthly: [38, 76, 126, 176, 239, 302, 378, 453, 541, 629, 730, 831, 957],
  },
  {
    // 3 470.29; 870.57 half-up, 1 098.93
    date: '2022-01-01',
    ceiling: 2_478_777,
    width: 347_029,
    monthly: [43, 87, 145, 202, 275, 347, 434, 521, 622, 723, 839, 954, 1099],
  },
];

describe('AM 12/12/2002, thirteen bands', () => {
  for (const { date, ceiling, width, monthly } of SCALES) {
    const scale = scaleOn(date);

    it(`${date}: from a cent above the ceiling on, each dependant a band, ten at most`, () => {
      for (let threshold = 0; threshold <= 14; threshold += 1)
        for (const cent of [-1, 0, 1])
          for (let dependants = 0; dependants <= 12; dependants += 1) {
            const reached = Math.min(cent > 0 ? threshold + 1 : threshold, 13);
            const band = Math.max(0, reached - Math.min(dependants, 10));
            const income = euros(ceiling + threshold * width + cent);
            const found = monthlyScale(scale, readAmount(income), dependants);
            const expected = band === 0 ? '0.00' : `${monthly[band - 1]!}.00`;
            assert.equal(found.monthly.toString(), expected, `${income}, ${dependants} dependants`);
            assert.equal(found.band, band, `${income}, ${dependants} dependants`);
          }
    });
  }

  it('the last band is open', () => {
    const highest = readAmount('999999999999.99');
    assert.equal(monthlyScale(scaleOn('2026-09-01'), highest, 0).monthly.toString(), '1340.00');
    assert.equal(monthlyScale(scaleOn('2026-09-01'), highest, 30).monthly.toString(), '176.00');
  });

  it('nothing is asked of no income', () => {
    assert.equal(monthlyScale(scaleOn('2026-09-01'), readAmount('0'), 0).monthly.toString(), '0.00');
  });

  it('adds the percentages up', () => {
    const scale = scaleOn('2026-09-01');
    const percents = SCALES[0]!.monthly.map(
      (_, i) => monthlyScale(scale, readAmount(euros(3_021_777 + i * 423_049)), 0).percent,
    );
    assert.deepEqual(percents, [15, 30, 50, 70, 95, 120, 150, 180, 215, 250, 290, 330, 380]);
  });

  it('is half-up to the euro at every date', () => {
    for (const { from, values } of builtInBareme.tables.debtorCeilings.rows) {
      const width = Number(values['perDependant']!.replace('.', ''));
      const ceiling = Number(values['ceiling']!.replace('.', ''));
      let percent = 0;
      [15, 15, 20, 20, 25, 25, 30, 30, 35, 35, 40, 40, 50].forEach((more, i) => {
        percent += more;
        const twelfth = width * percent; // 1/1 200 cents of a cent: 120 000 to the euro
        const expected = Math.floor((twelfth + 60_000) / 120_000);
        const income = euros(ceiling + i * width + 1);
        const found = monthlyScale(scaleOn(from), readAmount(income), 0).monthly;
        assert.equal(found.toString(), `${expected}.00`, `${from}, band ${i + 1}`);
      });
    }
  });
});

describe('AM 12/12/2002, the scale of a day', () => {
  for (const [date, ceiling, perDependant] of [
    ['2012-02-01', '21579.82', '3021.18'],
    ['2012-11-30', '21579.82', '3021.18'],
    ['2012-12-01', '22011.89', '3081.67'],
    ['2026-02-28', '29043.34', '4066.07'],
    ['2026-03-01', '29623.88', '4147.35'],
    ['2026-08-31', '29623.88', '4147.35'],
    ['2026-09-01', '30217.76', '4230.49'],
    ['2026-12-31', '30217.76', '4230.49'],
  ] as const)
    it(`${date}: ${ceiling}, ${perDependant} a dependant`, () => {
      const scale = scaleOn(date);
      assert.deepEqual([scale.ceiling.toString(), scale.perDependant.toString()], [ceiling, perDependant]);
      const found = resultOf(fromDebtors([parent()], { decidedOn: date }));
      assert.ok('ceiling' in found);
      assert.deepEqual([found.ceiling, found.perDependant], [ceiling, perDependant]);
    });

  it('is not known before 01/02/2012', () => {
    assert.equal(debtorScaleAt(builtInBareme, readDay('2012-01-31')!), undefined);
  });
});
