import assert from 'node:assert/strict';
import type { StateShareCommand } from '../../../src/procedure';
import { answers, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { ask } from './asked';

const lost = (requestOn: string, given: Given<'stateShare'> = {}): StateShareCommand =>
  ask({ unemployment: { requestOn, lost: 'unemployment' }, ...given });
const rate = (
  what: string,
  command: StateShareCommand,
  found: string,
  basis: string,
  base = '0.55',
): Example => [what, command, { rate: found, basis, baseRate: base }];

describe('Reform of 2026, requests of the first half-year: by month', () => {
  const of = (month: string, found: string): Example =>
    rate(month, lost('2026-01-01', { month }), found, 'REFORM_2026_1');
  answers([
    of('2026-01', '1.00'),
    of('2026-12', '1.00'),
    of('2027-01', '0.90'),
    of('2027-12', '0.90'),
    of('2028-01', '0.80'),
    of('2028-12', '0.80'),
    of('2029-01', '0.75'),
    of('2030-12', '0.75'),
    rate('whatever the size', lost('2026-01-01', { size: '1000' }), '1.00', 'REFORM_2026_1', '0.70'),
  ]);
});

describe('Reform of 2026, by day of request', () => {
  answers([
    rate('the last day before', lost('2025-12-31'), '0.55', 'SIZE'),
    rate('the first day', lost('2026-01-01'), '1.00', 'REFORM_2026_1'),
    rate('the last day of the half-year', lost('2026-06-30'), '1.00', 'REFORM_2026_1'),
    rate('the first day after', lost('2026-07-01'), '0.70', 'REFORM_2026_2'),
    rate('the last day of the month', lost('2026-09-30'), '0.70', 'REFORM_2026_2'),
    rate('of a middle centre', lost('2026-07-01', { size: '500' }), '0.80', 'REFORM_2026_2', '0.65'),
    rate('of a large one', lost('2026-07-01', { size: '1000' }), '0.85', 'REFORM_2026_2', '0.70'),
    rate('years later', lost('2026-07-01', { month: '2030-12' }), '0.70', 'REFORM_2026_2'),
    rate(
      'by numbers',
      lost('2026-07-01', { counts: { penultimate: 480, before: 520, previousRate: '0.65' } }),
      '0.79',
      'REFORM_2026_2',
      '0.64',
    ),
    rate(
      'never above the whole',
      lost('2026-07-01', { counts: { penultimate: 400, before: 500, previousRate: 1 } }),
      '1.00',
      'REFORM_2026_2',
      '0.99',
    ),
  ]);

  it('before the reform the number stays the basis', () => {
    const counts = { penultimate: 100, before: 100, previousRate: '0.55' };
    assert.equal(resultOf(lost('2025-12-31', { counts })).basis, 'COUNTS');
  });

  refuses([
    ['requested on the last day of the month', lost('2026-09-30')],
    ['requested the day after', lost('2026-10-01'), 'DATE_ORDER /unemployment/requestOn'],
  ]);
});

describe('Reform of 2026, insertion benefits and a derived RIS are excluded', () => {
  for (const excluded of ['insertion', 'derived'] as const)
    for (const requestOn of ['2026-03-10', '2026-07-01', '2025-01-01']) {
      const command = ask({ unemployment: { requestOn, lost: excluded } });
      answers([rate(`${excluded}, ${requestOn}`, command, '0.55', 'SIZE')]);
      warns([[`${excluded}, ${requestOn}`, command, 'COMPENSATION_EXCLUDED /unemployment/lost']]);
    }
  warns([
    ['lost unemployment benefits', lost('2026-03-10')],
    ['before the reform', lost('2025-12-31'), 'COMPENSATION_EXCLUDED /unemployment/requestOn'],
    ['from its first day on', lost('2026-01-01')],
  ]);
});

describe('PROCEDURE §8, a rate that is declared', () => {
  const special = (given: string | number): Given<'stateShare'> => ({
    special: { rate: given, ground: 'x' },
  });
  const shown = (given: string | number, found: string, share: string, ownShare: string): Example => [
    String(given),
    ask({ ...special(given), amount: '100' }),
    { rate: found, basis: 'DECLARED', baseRate: '0.55', share, ownShare },
  ];
  answers([
    shown(1, '1.00', '100.00', '0.00'),
    shown(0, '0.00', '0.00', '100.00'),
    shown('1/3', '1/3', '33.33', '66.67'),
    shown('0.125', '0.125', '12.50', '87.50'),
    rate('before the reform of 2026', lost('2026-03-10', special('0.5')), '0.50', 'DECLARED'),
  ]);
  warns([
    ['is said', ask(special(1)), 'RATE_DECLARED /special'],
    [
      'whatever was lost',
      ask({ ...special(1), unemployment: { requestOn: '2026-03-10', lost: 'derived' } }),
      'RATE_DECLARED /special',
    ],
  ]);
  refuses([
    ['a blank ground', ask({ special: { rate: 1, ground: ' ' } }), 'OUT_OF_RANGE /special/ground'],
    [
      'a rate above the whole',
      ask({ special: { rate: '1.000001', ground: 'x' } }),
      'OUT_OF_RANGE /special/rate',
    ],
    ['a rate that is none', ask({ special: { rate: '55 %', ground: 'x' } }), 'BAD_FRACTION /special/rate'],
  ]);
});
