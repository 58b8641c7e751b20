import assert from 'node:assert/strict';
import { causeFigures, categoryDifferences, drawnCauses } from '../../../src/taskpane/results/charts-figures';
import type { FindingLine } from '../../../src/taskpane/worker';

const tally = (count: number, over: bigint, under: bigint) => ({ count, over, under });
const causes = (entries: [string, ReturnType<typeof tally>][]) => causeFigures({ byCause: new Map(entries) });

describe('figures of the chart by cause', () => {
  it('keep what was paid too much apart from what was paid too little', () => {
    assert.deepEqual(causes([['old-bareme', tally(2, 50_000n, -50_000n)]]), [
      { code: 'old-bareme', count: 2, isHarmless: false, over: '500.00', under: '-500.00' },
    ]);
  });

  it('begin with most euros, whichever way; without any, with most dossiers', () => {
    const found = causes([
      ['unexplained', tally(1, 100n, 0n)],
      ['date-outside-coverage', tally(7, 0n, 0n)],
      ['old-bareme', tally(2, 60n, -60n)],
      ['rounding', tally(9, 0n, -119n)],
    ]);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['old-bareme', 'rounding', 'unexplained', 'date-outside-coverage'],
    );
  });

  it('leave out what is no difference', () => {
    assert.deepEqual(causes([['correct', tally(5, 0n, 0n)]]), []);
  });

  it('end with what is no mistake, under its own cause, however many euros it has', () => {
    const found = causes([
      ['correct-reading', tally(1, 90_000n, 0n)],
      ['correct-rounding', tally(3, 66n, -34n)],
      ['old-bareme', tally(1, 0n, -1n)],
    ]);
    assert.deepEqual(
      found.map(({ code, isHarmless, over, under }) => [code, isHarmless, over, under]),
      [
        ['old-bareme', false, '0.00', '-0.01'],
        ['correct-reading', true, '900.00', '0.00'],
        ['correct-rounding', true, '0.66', '-0.34'],
      ],
    );
  });
});

describe('bars of the chart by cause', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      code: `cause-${i}`,
      count: 1,
      isHarmless: false,
      over: `${count - i}.10`,
      under: `-${count - i}.20`,
    }));

  it('are drawn for each cause as long as there is room', () => {
    assert.deepEqual(drawnCauses(many(10), 10), { shown: many(10), harmless: [] });
  });

  it('give a single one too many its own rather than calling it the others', () => {
    assert.deepEqual(drawnCauses(many(11), 10), { shown: many(11), harmless: [] });
  });

  it('draw the others together, each way by itself, to the cent', () => {
    const { shown, others } = drawnCauses(many(13), 10);
    assert.equal(shown.length, 10);
    assert.deepEqual(others, { causes: 3, over: '6.30', under: '-6.60' });
  });

  it('never draw what is no mistake together with mistakes', () => {
    const rounded = { code: 'correct-rounding', count: 9, isHarmless: true, over: '0.10', under: '-0.20' };
    const { shown, others, harmless } = drawnCauses([...many(13), rounded], 10);
    assert.deepEqual([shown, others?.causes, harmless], [many(13).slice(0, 10), 3, [rounded]]);
  });

  it('are not drawn for causes without euros', () => {
    const still = { code: 'a', count: 3, isHarmless: false, over: '0.00', under: '0.00' };
    assert.deepEqual(drawnCauses([still], 10), { shown: [], harmless: [] });
  });
});

describe('differences by category', () => {
  const line = (rest: Partial<FindingLine>): FindingLine => ({
    index: 0,
    line: 2,
    dossier: 'A',
    month: '2026-09',
    outcome: 'correct',
    ...rest,
  });

  it('are summed each way, to the cent, and nowhere for what cannot be compared', () => {
    const lines = [
      line({ category: 1, outcome: 'over', difference: '500.05' }),
      line({ category: 1, outcome: 'under', difference: '-500.06' }),
      line({ category: 1, outcome: 'over', difference: '0.01' }),
      line({ category: 2, outcome: 'correct', difference: '0.00' }),
      line({ category: 2, outcome: 'harmless', difference: '0.66' }),
      line({ category: 3, outcome: 'unpaid', due: '1.00' }),
      line({ outcome: 'refused' }),
    ];
    assert.deepEqual(categoryDifferences(lines), {
      1: { over: '500.06', under: '-500.06' },
      2: { over: '0.00', under: '0.00' },
      3: { over: '0.00', under: '0.00' },
    });
  });
});
