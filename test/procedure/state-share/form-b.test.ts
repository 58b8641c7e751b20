import assert from 'node:assert/strict';
import type { FormBInput, StateShareCommand } from '../../../src/procedure';
import { answers, refuses, resultOf, warns, type Example } from '../asked';
import { ask } from './asked';

const form = (given: Partial<FormBInput> = {}): StateShareCommand =>
  ask({ formB: { baseAnnual: '14569.58', generalExemption: '250', days: 30, daysInMonth: 30, ...given } });
const shows = (what: string, given: Partial<FormBInput>, expect: object): Example => [
  what,
  form(given),
  { formB: expect },
];

/** Primabook, node 378: wages of 600 and benefits of 200, 26 of 30 days, in 2023. */
const PB378: Partial<FormBInput> = { work: '600', spiCap: '291.63', replacement: '200', days: 26 };

describe('PB378, the form and the calculation', () => {
  answers([
    shows('as published', PB378, {
      work: '6706.61', // 308.37 x 26/30 x 12 + 12 x 291.63 = 6 706.608
      replacement: '2079.96', // 12 x 173.33
      requestedAnnual: '9532.57',
      calculationAnnual: '9532.50', // 12 x 440.59
      difference: '0.07',
    }),
    shows(
      'a whole month',
      { ...PB378, days: 30 },
      {
        work: '7200.00', // 12 x 600
        replacement: '2400.00',
        requestedAnnual: '8719.14', // 14 569.58 − (3 700.44 + 2 400 − 250)
        calculationAnnual: '8719.14',
        difference: '0.00',
      },
    ),
    shows(
      'a month of 31 days',
      { ...PB378, daysInMonth: 31 },
      {
        work: '6603.15', // 308.37 x 26/31 x 12 + 3 499.56 = 6 603.154…
        replacement: '2012.88',
      },
    ),
  ]);
  warns([
    ['as published', form(PB378), 'FORM_B_ROUNDING /formB'],
    ['a whole month', form({ ...PB378, days: 30 })],
  ]);
});

describe('PB378, each line by itself', () => {
  answers([
    shows(
      'no income',
      {},
      {
        work: '0.00',
        replacement: '0.00',
        requestedAnnual: '14569.58',
        calculationAnnual: '14569.58',
        difference: '0.00',
      },
    ),
    shows(
      'wages under the exemption',
      { work: '291.62', spiCap: '291.63' },
      { work: '3499.44', requestedAnnual: '14569.58', calculationAnnual: '14569.58' },
    ),
    shows(
      'wages of the exemption',
      { work: '291.63', spiCap: '291.63' },
      { work: '3499.56', requestedAnnual: '14569.58' },
    ),
    shows(
      'wages, no exemption',
      { work: '100' },
      { work: '1200.00', requestedAnnual: '13619.58', calculationAnnual: '13619.58' },
    ),
    shows('an exemption without wages', { spiCap: '291.63' }, { work: '0.00', requestedAnnual: '14569.58' }),
    shows(
      'the general exemption: a cent a month under',
      { replacement: '20.83' },
      { replacement: '249.96', requestedAnnual: '14569.58' },
    ),
    shows(
      'a cent a month over',
      { replacement: '20.84' },
      { replacement: '250.08', requestedAnnual: '14569.50', calculationAnnual: '14569.50' },
    ),
    shows(
      'more income than the amount',
      { replacement: '2000' },
      { requestedAnnual: '0.00', calculationAnnual: '0.00', difference: '0.00' },
    ),
    shows('the first line once a year: 1 of 30 days of 0.05', { work: '0.05', days: 1 }, { work: '0.02' }),
    shows(
      'the second once a month: 1 of 30 days of 0.15',
      { replacement: '0.15', days: 1 },
      { replacement: '0.12' },
    ),
    shows('and of 0.14', { replacement: '0.14', days: 1 }, { replacement: '0.00' }),
  ]);

  const bare = { generalExemption: '0', days: 1 };
  answers([
    shows(
      'the form may ask for more than the calculation',
      { ...bare, work: '1000.10', replacement: '1000.10', daysInMonth: 28 },
      {
        work: '428.61', // 428.614…
        replacement: '428.64', // 12 x 35.717…
        requestedAnnual: '13712.33',
        calculationAnnual: '13712.30', // 12 x 71.435…
        difference: '0.03',
      },
    ),
    shows(
      'and for less',
      { ...bare, work: '0.27', replacement: '0.15' },
      {
        work: '0.11', // 12 x 0.009
        replacement: '0.12', // 12 x 0.005
        requestedAnnual: '14569.35',
        calculationAnnual: '14569.46', // 12 x 0.014
        difference: '-0.11',
      },
    ),
  ]);
  warns([['less', form({ ...bare, work: '0.27', replacement: '0.15' }), 'FORM_B_ROUNDING /formB']]);
});

describe('PB378, days of the form', () => {
  refuses([
    ['all the days', form({ days: 30 })],
    ['a day more', form({ days: 31 }), 'OUT_OF_RANGE /formB/days'],
    ['31 of 31', form({ days: 31, daysInMonth: 31 })],
    ['no day', form({ days: 0 }), 'OUT_OF_RANGE /formB/days'],
    ['a month of 27 days', form({ days: 1, daysInMonth: 27 }), 'OUT_OF_RANGE /formB/daysInMonth'],
    ['a month of 32 days', form({ days: 1, daysInMonth: 32 }), 'OUT_OF_RANGE /formB/daysInMonth'],
  ]);

  it('is not spoken of where none is given', () => assert.ok(!('formB' in resultOf(ask()))));
});
