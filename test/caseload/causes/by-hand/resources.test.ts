import { alone, CHILD, dossier, having, wages, yearly } from '../../../engine/dossier';
import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { describeCauses } from './found';

// September 2026: 16408.11 alone, 22174.69 with a child.
const pension: ResourceInput = { kind: 'replacement', amount: '600.00' };
const alimony = (amount: string): ResourceInput => ({ kind: 'alimony', amount });
const withChild = (...rows: ResourceInput[]): HouseholdInput =>
  dossier([having('applicant', ...rows), CHILD]);

const TWO: HouseholdInput = alone([pension, alimony('300.00')]);
const FAMILY: HouseholdInput = withChild(wages('800.00'), yearly('1200.00'));

describeCauses('causes by hand: resources', [
  {
    cause: 'resource-not-counted',
    has: [
      {
        what: 'the alimony',
        input: TWO,
        due: '488.18',
        paid: '788.18',
        working: '(16408.11 - (7200 - 250)) / 12',
      },
      {
        what: 'the yearly income',
        input: FAMILY,
        due: '973.72',
        paid: '1073.72',
        working: '(22174.69 - (9600 - 310)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'half of the alimony',
        input: TWO,
        due: '488.18',
        paid: '638.18',
        working: '(16408.11 - (9000 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'resource-over-12',
    has: [
      {
        what: 'the alimony as if for a year',
        input: TWO,
        due: '488.18',
        paid: '763.18',
        working: '(16408.11 - (7500 - 250)) / 12',
      },
      {
        what: 'the wage as if for a year',
        input: FAMILY,
        due: '973.72',
        paid: '1707.06',
        working: '(22174.69 - (2000 - 310)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'a tenth',
        input: TWO,
        due: '488.18',
        paid: '758.18',
        working: '(16408.11 - (7560 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'resource-times-12',
    has: [
      {
        what: 'a yearly income every month',
        input: alone([pension, yearly('300.00')]),
        due: '763.18',
        paid: '488.18',
        working: '(16408.11 - (7200 + 3600 - 250)) / 12',
      },
      {
        what: 'a yearly benefit every month',
        input: withChild(alimony('250.00'), { kind: 'benefitInKind', amount: '240.00', per: 'year' }),
        due: '1603.72',
        paid: '1383.72',
        working: '(22174.69 - (3000 + 2880 - 310)) / 12',
      },
      {
        what: 'the yearly income of a capital every month',
        input: alone([pension, { kind: 'movable', amount: '8200.00' }]),
        due: '778.18',
        paid: '668.18',
        working: '2000 x 6 % = 120; (16408.11 - (7200 + 1440 - 250)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'ten times',
        input: alone([pension, yearly('300.00')]),
        due: '763.18',
        paid: '538.18',
        working: '(16408.11 - (7200 + 3000 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'resource-twice',
    has: [
      {
        what: 'the alimony',
        input: alone([pension, alimony('100.00')]),
        due: '688.18',
        paid: '588.18',
        working: '(16408.11 - (7200 + 2400 - 250)) / 12',
      },
      {
        what: 'a wage',
        input: withChild(wages('300.00')),
        due: '1573.72',
        paid: '1273.72',
        working: '(22174.69 - (7200 - 310)) / 12',
      },
      {
        what: 'the income of a capital',
        input: alone([pension, { kind: 'movable', amount: '8200.00' }]),
        due: '778.18',
        paid: '768.18',
        working: '(16408.11 - (7200 + 240 - 250)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'one and a half times',
        input: alone([pension, alimony('100.00')]),
        due: '688.18',
        paid: '638.18',
        working: '(16408.11 - (7200 + 1800 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'movable-one-band',
    has: [
      {
        what: 'a capital',
        input: alone([pension, { kind: 'movable', amount: '20000.00' }]),
        due: '694.18',
        paid: '719.18',
        working: '(16408.11 - (7200 + 6 % of 13800 - 250)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'the higher rate',
        input: alone([pension, { kind: 'movable', amount: '20000.00' }]),
        due: '694.18',
        paid: '673.18',
        working: '(16408.11 - (7200 + 10 % of 13800 - 250)) / 12',
      },
      {
        what: 'a capital within the lower band',
        input: alone([pension, { kind: 'movable', amount: '12500.00' }]),
        due: '756.68',
        paid: '756.60',
        working: '756.68',
      },
    ],
  },
]);
