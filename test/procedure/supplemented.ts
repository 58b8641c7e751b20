import assert from 'node:assert/strict';
import { builtInBareme, withSupplement, type Bareme } from '../../src/bareme';

function supplemented(document: object): Bareme {
  const made = withSupplement(builtInBareme, { document });
  if ('problems' in made) assert.fail(JSON.stringify(made.problems));
  return made.bareme;
}

const row = (table: string, from: string, values: object, given: object = {}): object => ({
  table,
  from,
  values,
  status: 'official',
  legalBase: 'A test',
  reason: 'test',
  sources: [{ title: 'A test', url: null, cited: 'test' }],
  ...given,
});

/** From 01/11/2026 other categories, other ceilings of debtors and another artistic amount. */
export const SUPPLEMENTED: Bareme = supplemented({
  rows: [
    row('categories', '2026-11-01', { 1: '12000.00', 2: '18000.00', 3: '24000.00' }),
    row('debtorCeilings', '2026-11-01', { ceiling: '50000.00', perDependant: '4800.00' }),
    row('stateShare', '2026-11-01', { small: '0.58', from500: '0.68', from1000: '0.73' }),
    row('spi', '2026-11-01', {
      generalMonthly: '330.00',
      studentGrantMonthly: '330.00',
      artisticAnnual: '4000.00',
      shortageMonthly: '660.00',
    }),
  ],
});
