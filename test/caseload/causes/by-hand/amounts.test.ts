import {
  alone,
  CHILD,
  dossier,
  having,
  livingWith,
  person,
  SIBLING,
  wages,
  yearly,
} from '../../../engine/dossier';
import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { describeCauses } from './found';

// Amounts a year: 2024-05 10307.68, 15461.53, 20895.43; 2025-02 10513.60, 15770.41, 21312.87; 2026-03 10723.75, 16085.64,
// 21738.88; 2026-09 10938.74, 16408.11, 22174.69. SPI a month: 303.42; 309.48; 315.67; 321.99.
const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount });
const alimony = (amount: string): ResourceInput => ({ kind: 'alimony', amount });

/** Alone, 600.00 a month, September 2026. */
const ALONE: HouseholdInput = alone([pension('600.00')]);
const DUE = '788.18';

const parentAtWork = (month: string, wage: string): HouseholdInput =>
  dossier([person('applicant', { resources: [wages(wage)], spi: { kind: 'general' } }), CHILD], { month });

describeCauses('causes by hand: amounts', [
  {
    cause: 'correct',
    has: [
      { what: 'alone', input: ALONE, due: DUE, paid: DUE, working: '(16408.11 - (7200 - 250)) / 12' },
      {
        what: 'no right',
        input: alone([pension('1500.00')]),
        due: '0.00',
        paid: '0.00',
        working: '18000 is above 16408.11',
      },
    ],
    hasNot: [{ what: 'two cents less', input: ALONE, due: DUE, paid: '788.16', working: '788.1758' }],
  },
  {
    cause: 'old-bareme',
    has: [
      {
        what: 'still the amount of March 2026',
        input: ALONE,
        due: DUE,
        paid: '761.30',
        working: '(16085.64 - 6950) / 12',
      },
      {
        what: 'still amount and exemption of May 2024',
        input: parentAtWork('2025-06', '900.00'),
        due: '1211.39',
        paid: '1170.54',
        working: '(20895.43 - (596.58 x 12 - 310)) / 12',
      },
    ],
    hasNot: [{ what: 'three cents less', input: ALONE, due: DUE, paid: '761.27', working: '761.3033' }],
  },
  {
    cause: 'later-bareme',
    has: [
      {
        what: 'a month too early',
        input: alone([pension('600.00')], { month: '2026-08' }),
        due: '761.30',
        paid: DUE,
        working: '(16408.11 - 6950) / 12',
      },
      {
        what: 'without resources',
        input: livingWith([SIBLING], { month: '2025-01' }),
        due: '858.97',
        paid: '876.13',
        working: '10513.60 / 12',
      },
    ],
    hasNot: [
      {
        what: 'three cents more',
        input: alone([pension('600.00')], { month: '2026-08' }),
        due: '761.30',
        paid: '788.21',
        working: '788.1758',
      },
    ],
  },
  {
    cause: 'category',
    has: [
      {
        what: 'a sister overlooked',
        input: dossier([having('applicant', pension('600.00')), SIBLING]),
        due: '324.48',
        paid: DUE,
        working: 'category 2 instead of (10938.74 - (7200 - 155)) / 12',
      },
      {
        what: 'declared isolated, paid with the child',
        input: livingWith([CHILD], { category: 2 }),
        due: '1367.34',
        paid: '1847.89',
        working: '22174.69 / 12',
      },
    ],
    hasNot: [
      {
        what: 'three cents under the amount of a cohabitant',
        input: alone([]),
        due: '1367.34',
        paid: '911.53',
        working: '10938.74 / 12 = 911.56',
      },
    ],
  },
  {
    cause: 'general-exemption-not-applied',
    has: [
      { what: 'alone', input: ALONE, due: DUE, paid: '767.34', working: '(16408.11 - 7200) / 12' },
      {
        what: 'with a child',
        input: dossier([having('applicant', alimony('300.00')), CHILD]),
        due: '1573.72',
        paid: '1547.89',
        working: '(22174.69 - 3600) / 12',
      },
    ],
    hasNot: [
      {
        what: 'that of category 1',
        input: ALONE,
        due: DUE,
        paid: '780.26',
        working: '(16408.11 - (7200 - 155)) / 12',
      },
    ],
  },
  {
    cause: 'general-exemption-monthly',
    has: [
      { what: 'alone', input: ALONE, due: DUE, paid: '1017.34', working: '(16408.11 - (7200 - 3000)) / 12' },
      {
        what: 'with a sister',
        input: dossier([having('applicant', pension('500.00')), SIBLING]),
        due: '424.48',
        paid: '566.56',
        working: '(10938.74 - (6000 - 1860)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'eleven times',
        input: ALONE,
        due: DUE,
        paid: '996.51',
        working: '(16408.11 - (7200 - 2750)) / 12',
      },
    ],
  },
  {
    cause: 'unexplained',
    has: [
      { what: 'a round amount', input: ALONE, due: DUE, paid: '700.00', working: 'nothing gives it' },
      { what: 'a supplement', input: ALONE, due: DUE, paid: '800.52', working: '788.18 + 12.34' },
    ],
    hasNot: [{ what: 'nothing', input: ALONE, due: DUE, paid: '0.00', working: 'see not-paid-with-a-right' }],
  },
  {
    cause: 'general-exemption-without-right',
    has: [
      {
        what: 'on the amount itself',
        input: alone([yearly('16408.11')]),
        due: '0.00',
        paid: '20.83',
        working: '(16408.11 - (16408.11 - 250)) / 12',
      },
      {
        what: 'above the amount, for fifteen days',
        input: alone([yearly('16500.00')], { from: '2026-09-16' }),
        due: '0.00',
        paid: '6.59',
        working: '(16408.11 - (16500 - 250)) / 12 = 13.18, x 15 / 30',
      },
    ],
    hasNot: [
      {
        what: 'more than the exemption makes up for',
        input: alone([yearly('16658.11')]),
        due: '0.00',
        paid: '0.01',
        working: '16408.11 - (16658.11 - 250) = 0',
      },
      {
        what: 'a right, and the exemption with it',
        input: alone([yearly('16408.10')]),
        due: '20.83',
        paid: '41.67',
        working: '500.01 / 12',
      },
    ],
  },
  {
    cause: 'paid-for-a-year',
    has: [
      { what: 'twelve months', input: ALONE, due: DUE, paid: '9458.16', working: '12 x 788.18' },
      { what: 'the year', input: ALONE, due: DUE, paid: '9458.11', working: '16408.11 - (7200 - 250)' },
    ],
    hasNot: [{ what: 'eleven months', input: ALONE, due: DUE, paid: '8669.98', working: '11 x 788.18' }],
  },
  {
    cause: 'paid-with-no-right',
    has: [
      {
        what: 'a pension above the amount',
        input: alone([pension('1500.00')]),
        due: '0.00',
        paid: '250.00',
        working: '18000 is above 16408.11',
      },
    ],
    hasNot: [
      {
        what: 'on the amount itself',
        input: alone([yearly('16408.11')]),
        due: '0.00',
        paid: '20.83',
        working: 'the exemption alone, 250 / 12',
      },
      {
        what: 'one cent under the amount',
        input: alone([yearly('16408.10')]),
        due: '20.83',
        paid: '25.00',
        working: '250.01 / 12',
      },
    ],
  },
  {
    cause: 'paid-twice',
    has: [
      { what: 'alone', input: ALONE, due: DUE, paid: '1576.36', working: '2 x 788.18' },
      {
        what: 'part of a month',
        input: alone([pension('600.00')], { to: '2026-09-10' }),
        due: '262.73',
        paid: '525.46',
        working: '2 x 262.73',
      },
    ],
    hasNot: [
      { what: 'a cent less', input: ALONE, due: DUE, paid: '1576.35', working: '2 x 788.18 = 1576.36' },
      { what: 'a cent more', input: ALONE, due: DUE, paid: '1576.37', working: '2 x 788.18 = 1576.36' },
    ],
  },
  {
    cause: 'not-paid-with-a-right',
    has: [
      { what: 'alone', input: ALONE, due: DUE, paid: '0.00', working: 'nothing' },
      {
        what: 'with a sister',
        input: livingWith([SIBLING]),
        due: '911.56',
        paid: '0.00',
        working: 'nothing',
      },
    ],
    hasNot: [
      {
        what: 'no right',
        input: alone([pension('1500.00')]),
        due: '0.00',
        paid: '0.00',
        working: '18000 is above 16408.11',
      },
      { what: 'a cent was paid', input: ALONE, due: DUE, paid: '0.01', working: 'nothing gives it' },
    ],
  },
]);
