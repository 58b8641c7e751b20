import assert from 'node:assert/strict';
import { shownNumber } from '../../../../src/workbench/grid/reading/shown-number';

describe('a number without a format', () => {
  const cases: [value: number, fr: string, en: string][] = [
    [687.5, '687,5', '687.5'],
    [-0.01, '-0,01', '-0.01'],
    [1367.34, '1367,34', '1367.34'],
    [2, '2', '2'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1e21, '1e+21', '1e+21'],
  ];
  for (const [value, fr, en] of cases) {
    it(`${value}`, () => {
      assert.equal(shownNumber(value, 'en'), en);
      for (const lang of ['fr', 'nl', 'de'] as const) assert.equal(shownNumber(value, lang), fr);
    });
  }
});
