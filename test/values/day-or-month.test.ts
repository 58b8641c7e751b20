import assert from 'node:assert/strict';
import { cellOf, readDayOrMonth } from '../../src/values';

const read = (raw: unknown) => readDayOrMonth(cellOf(raw));

describe('readDayOrMonth', () => {
  const days: readonly (readonly [string | number, string])[] = [
    ['2026-09', '2026-09-01'],
    ['09/2026', '2026-09-01'],
    ['9/2026', '2026-09-01'],
    ['9.2026', '2026-09-01'],
    ['2026-09-15', '2026-09-15'],
    ['15/09/2026', '2026-09-15'],
    ['1-9-2026', '2026-09-01'],
    [46266, '2026-09-01'],
    [46280.75, '2026-09-15'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
  ];
  for (const [raw, value] of days) it(`${raw} is ${value}`, () => assert.deepEqual(read(raw), { value }));

  it('a blank is nothing, not a day', () => {
    for (const raw of [null, undefined, '', '  ']) assert.deepEqual(read(raw), {});
  });

  it('what is neither says so with what was seen', () => {
    for (const raw of [
      '2026-13',
      '13/2026',
      '31/02/2026',
      '09/2026/1',
      '2026',
      'septembre',
      60,
      0,
      -1,
      1e15,
      true,
    ]) {
      assert.deepEqual(read(raw).problem, { code: 'BAD_DATE', figures: { value: String(raw) } }, String(raw));
    }
  });

  it('an error cell stays an error', () => {
    for (const raw of ['#N/A', Number.NaN, { type: 'Error', basicValue: '#REF!' }])
      assert.equal(read(raw).problem?.code, 'CELL_ERROR');
  });
});
