import { alone, CHILD, dossier, livingWith, person, SIBLING } from '../../../engine/dossier';
import type { HouseholdInput, PersonInput, ResourceInput } from '../../../../src/engine';
import { describeCauses } from './found';

// September 2026: 10938.74, 16408.11, 22174.69 a year. February 2026: 15770.41 for one alone.
const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount });
const ALONE: HouseholdInput = alone([pension('600.00')]);
const DUE = '788.18';

/** Category 1, seventeen days of August: 893.65 x 17 / 31. */
const AUGUST: HouseholdInput = livingWith([SIBLING], { month: '2026-08', from: '2026-08-15' });

const parent = (id: string, amount: string): PersonInput => ({
  id,
  role: 'parent',
  resources: [pension(amount)],
});

describeCauses('causes by hand: roundings, readings, days', [
  {
    cause: 'correct-rounding',
    has: [
      { what: 'the cent cut off', input: ALONE, due: DUE, paid: '788.17', working: '788.1758' },
      { what: 'to the euro, down', input: ALONE, due: DUE, paid: '788.00', working: '788.1758' },
      { what: 'to the euro, up', input: ALONE, due: DUE, paid: '789.00', working: '788.1758' },
      { what: 'to ten cents', input: ALONE, due: DUE, paid: '788.20', working: '788.1758' },
      {
        what: 'the exact amount of fifteen days, the cent cut off',
        input: alone([pension('600.00')], { from: '2026-09-16' }),
        due: '394.09',
        paid: '394.08',
        working: '788.1758 / 2 = 394.0879',
      },
      {
        what: 'the day first',
        input: AUGUST,
        due: '490.07',
        paid: '490.11',
        working: '893.65 / 31 = 28.83, x 17',
      },
    ],
    hasNot: [
      { what: 'the day cut off', input: AUGUST, due: '490.07', paid: '489.94', working: '28.82 x 17' },
      { what: 'to ten euros', input: ALONE, due: DUE, paid: '790.00', working: '788.1758' },
      { what: 'two cents less', input: ALONE, due: DUE, paid: '788.16', working: '788.1758' },
    ],
  },
  {
    cause: 'correct-reading',
    has: [
      {
        what: 'each parent with a threshold of his own',
        input: dossier([person('applicant'), parent('m', '1500.00'), parent('f', '400.00')]),
        due: '847.60',
        paid: '336.04',
        working: '(10938.74 - (18000 - 10938.74 - 155)) / 12',
      },
      {
        what: 'half a month with the children, half of each category',
        input: livingWith([CHILD], { custodyShare: '1/2' }),
        due: '1847.89',
        paid: '1607.62',
        working: '(1847.89 + 1367.34) / 2',
      },
    ],
    hasNot: [
      {
        what: 'six tenths of the month',
        input: livingWith([CHILD], { custodyShare: '1/2' }),
        due: '1847.89',
        paid: '1655.67',
        working: '0.6 x 1847.89 + 0.4 x 1367.34',
      },
    ],
  },
  {
    cause: 'not-prorated',
    has: [
      {
        what: 'from the sixteenth',
        input: alone([], { from: '2026-09-16' }),
        due: '683.67',
        paid: '1367.34',
        working: 'the whole month',
      },
      {
        what: 'until the tenth, with a pension',
        input: alone([pension('600.00')], { to: '2026-09-10' }),
        due: '262.73',
        paid: DUE,
        working: 'the whole month',
      },
      {
        what: 'a new claim, as if it were a whole month',
        input: alone([pension('600.00')], { from: '2026-09-21', newClaim: true }),
        due: '396.06',
        paid: DUE,
        working: '600 counted whole; due (16408.11 - (200 x 12 - 250)) / 12 / 3',
      },
    ],
    hasNot: [
      {
        what: 'three cents less',
        input: alone([pension('600.00')], { to: '2026-09-10' }),
        due: '262.73',
        paid: '788.15',
        working: '788.18',
      },
    ],
  },
  {
    cause: 'days-off',
    has: [
      {
        what: 'the day before too',
        input: AUGUST,
        due: '490.07',
        paid: '518.89',
        working: '893.65 x 18 / 31',
      },
      {
        what: 'the last day not',
        input: AUGUST,
        due: '490.07',
        paid: '461.24',
        working: '893.65 x 16 / 31',
      },
      {
        what: 'a new claim, income and amount',
        input: alone([pension('600.00')], { month: '2026-10', from: '2026-10-17', newClaim: true }),
        due: '531.22',
        paid: '556.65',
        working: '600 x 16 / 31 = 309.68; (16408.11 - (3716.16 - 250)) / 12 x 16 / 31',
      },
    ],
    hasNot: [
      {
        what: 'two days more',
        input: AUGUST,
        due: '490.07',
        paid: '547.72',
        working: '893.65 x 19 / 31',
      },
      {
        what: 'the whole month instead of all days but one',
        input: alone([], { from: '2026-09-02' }),
        due: '1321.76',
        paid: '1367.34',
        working: 'not prorated',
      },
    ],
  },
  {
    cause: 'thirtieths',
    has: [
      {
        what: 'fifteen days of October',
        input: alone([], { month: '2026-10', from: '2026-10-17' }),
        due: '661.62',
        paid: '683.67',
        working: '1367.34 x 15 / 30',
      },
      {
        what: 'fourteen days of February',
        input: alone([pension('600.00')], { month: '2026-02', from: '2026-02-15' }),
        due: '367.52',
        paid: '343.01',
        working: '735.03 x 14 / 30',
      },
      {
        what: 'a new claim, income and amount by thirtieths',
        input: alone([pension('600.00')], { month: '2026-10', from: '2026-10-17', newClaim: true }),
        due: '531.22',
        paid: '544.09',
        working: '600 x 15 / 30 = 300; 1088.18 x 15 / 30',
      },
    ],
    hasNot: [
      {
        what: 'a day too few in September',
        input: alone([], { from: '2026-09-16' }),
        due: '683.67',
        paid: '638.09',
        working: '1367.34 x 14 / 30',
      },
    ],
  },
]);
