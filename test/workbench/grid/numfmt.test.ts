import assert from 'node:assert/strict';
import { parseDate, parseNumber, parseValue } from '../../../src/workbench/grid/numfmt';

describe('texts that Univer would read as in the United States', () => {
  for (const text of ['5,5%', '12,5 %', '1,5E3', '1,250', '610,500', '687,50 €', '1,234,567', '(1,5)']) {
    it(`${text} is no number to it`, () => {
      assert.equal(parseNumber(text), null);
      assert.equal(parseValue(text), null);
    });
  }

  it('01/09/2026 and 1/9 are no days to it', () => {
    for (const text of ['01/09/2026', '1/9', '31.12.2026']) assert.equal(parseDate(text), null);
  });

  it('what it reads as we do, it reads', () => {
    assert.equal(parseNumber('12.5')?.v, 12.5);
    assert.equal(parseNumber('12%')?.v, 0.12);
    assert.equal(parseValue('10:30')?.v, 0.4375);
  });
});
