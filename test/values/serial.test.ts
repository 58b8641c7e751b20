import assert from 'node:assert/strict';
import { serialOf, serialOfDate } from '../../src/values';

describe('serial numbers of days', () => {
  const days: [day: string, serial: number][] = [
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    // 60 is a day that never was.
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2026-09-01', 46_266],
  ];
  for (const [day, serial] of days) it(day, () => assert.equal(serialOf(day), serial));

  it('have the time of the day behind the point', () => {
    assert.equal(serialOfDate(new Date('1899-12-31T12:00:00Z')), 0.5);
    assert.equal(serialOfDate(new Date('2026-09-01T18:00:00Z')), 46_266.75);
  });

  it('are 1462 less in a workbook that counts from 1904', () => {
    assert.deepEqual([serialOf('2026-09-01', true), serialOf('1904-01-01', true)], [44_804, 0]);
  });
});
