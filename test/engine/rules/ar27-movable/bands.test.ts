import assert from 'node:assert/strict';
import { builtInBareme } from '../../../../src/bareme';
import { amountsInForce } from '../../../../src/engine/amounts';
import { readDay } from '../../../../src/engine/calendar';
import { readAmount } from '../../../../src/engine/money';
import { bandedYield } from '../../../../src/engine/rules/ar27-movable';

const { movable } = amountsInForce(builtInBareme, readDay('2026-09-01')!)!;

describe('AR 27, the bands of a capital, exact', () => {
  const capitals: [capital: string, why: string, yields: string][] = [
    ['0', 'nothing', '0.00'],
    ['6199.99', 'under 6 200', '0.00'],
    ['6200', 'on', '0.00'],
    ['6200.01', '6 % of 0.01', '0.0006'],
    ['6201', '6 % of 1', '0.06'],
    ['12499.99', '6 % of 6 299.99', '377.9994'],
    ['12500', '6 % of 6 300', '378.00'],
    ['12500.01', '378 + 10 % of 0.01', '378.001'],
    ['12501', '378 + 10 % of 1', '378.10'],
    ['100000', '378 + 8 750', '9128.00'],
    ['999999999999.99', '378 + 10 % of 999 999 987 499.99', '99999999127.999'],
  ];
  for (const [capital, why, yields] of capitals)
    it(`${capital}: ${why}`, () => {
      assert.equal(bandedYield(readAmount(capital), movable).toExactText(), yields);
    });
});
