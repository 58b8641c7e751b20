import assert from 'node:assert/strict';
import type { Command } from '../../src/procedure';
import { answer } from '../../src/procedure';
import { mismatches } from '../cases/match';
import { findings } from '../engine/examples';
import { EXTENDED, SUPPLEMENTED } from './supplemented';

/** What it shows, the command, the part of the result that must be found, and the warnings. */
type Row = readonly [what: string, command: Command, result: object, ...warnings: string[]];

const debtors = (decidedOn: string): Command => ({
  id: 'T',
  question: 'recovery',
  kind: 'debtors',
  decidedOn,
  months: [{ month: '2026-09', paid: '1000' }],
  debtors: [{ id: 'p', rank: 'parent', income: '50000.01' }],
});
const artistic = (month: string): Command => ({
  id: 'T',
  question: 'spiCounter',
  kind: 'artistic',
  month,
  firstDay: '2026-09-01',
});
const USED = 'BAREME_SUPPLEMENT';

const ROWS: readonly Row[] = [
  ['premium, the day before', { id: 'T', question: 'premium', date: '2026-10-31' }, { amount: '1847.89' }],
  ['premium', { id: 'T', question: 'premium', date: '2026-11-01' }, { amount: '2000.00' }, `${USED} /date`],
  [
    'limit of the premium, once',
    {
      id: 'T',
      question: 'premium',
      basis: 'LO',
      date: '2026-11-01',
      annualIncome: '13200',
      category: 1,
      homelessEnded: 'no',
    },
    { conditions: { INCOME: { status: 'met' } } },
    `${USED} /date`,
  ],
  ['debtors, the day before', debtors('2026-10-31'), { ceiling: '30217.76' }],
  [
    'debtors',
    debtors('2026-11-01'),
    { ceiling: '50000.00', debtors: [{ due: '60.00' }] },
    `${USED} /decidedOn`,
  ],
  [
    'State share, the month before',
    { id: 'T', question: 'stateShare', month: '2026-10', amount: '100' },
    { rate: '0.55' },
  ],
  [
    'State share',
    { id: 'T', question: 'stateShare', month: '2026-11', amount: '100' },
    { rate: '0.58' },
    `${USED} /month`,
  ],
  [
    'artistic, the month before',
    artistic('2026-10'),
    { periods: [{ cap: '3863.93' }, { cap: '4000.00' }, {}] },
    `${USED} /month`,
  ],
  ['artistic', artistic('2026-11'), { periods: [{ cap: '4000.00' }, {}, {}] }, `${USED} /month`],
  ['deadlines, which read no amount', { id: 'T', question: 'deadlines', requestOn: '2026-11-10' }, {}],
];

describe('a supplement of the barème, said where a figure rests on it', () => {
  for (const [what, command, result, ...warnings] of ROWS)
    it(`${what}: ${warnings.join(', ') || 'not used'}`, () => {
      const answered = answer(command, { bareme: SUPPLEMENTED });
      assert.deepEqual(mismatches({ status: 'ok', result }, answered), []);
      assert.deepEqual(findings(answered.warnings), warnings);
    });
});

describe('a supplement that carries the coverage on, said from its first day', () => {
  const warned = (command: Command): string[] => {
    const { status, errors, warnings } = answer(command, { bareme: EXTENDED });
    return status === 'ok' ? findings(warnings) : findings(errors);
  };
  const premium = (date: string): Command => ({ id: 'T', question: 'premium', date });
  const share = (month: string): Command => ({ id: 'T', question: 'stateShare', month, amount: '1' });

  it('of the premium', () => {
    assert.deepEqual(warned(premium('2026-12-31')), []);
    assert.deepEqual(warned(premium('2027-01-01')), [`${USED} /date`]);
    assert.deepEqual(warned(premium('2027-06-30')), [`${USED} /date`]);
    assert.deepEqual(warned(premium('2027-07-01')), ['DATE_OUTSIDE_COVERAGE /date']);
  });

  it('of debtors', () => {
    assert.deepEqual(warned(debtors('2026-12-31')), []);
    assert.deepEqual(warned(debtors('2027-01-01')), [`${USED} /decidedOn`]);
    assert.deepEqual(warned(debtors('2027-07-01')), ['DATE_OUTSIDE_COVERAGE /decidedOn']);
  });

  it('but not where the built-in table answers by itself: the State share until 2030-12', () => {
    assert.deepEqual(warned(share('2027-01')), []);
    assert.deepEqual(warned(share('2030-12')), []);
    assert.deepEqual(warned(share('2031-01')), ['DATE_OUTSIDE_COVERAGE /month']);
  });
});
