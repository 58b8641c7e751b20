import { alone, CHILD, dossier, having, person, wages } from '../../../engine/dossier';
import type { HouseholdInput, SpiInput } from '../../../../src/engine';
import { describeCauses } from './found';

// September 2026: 10938.74, 16408.11, 22174.69 a year; exemption of AR 35 321.99 a month, 461.45 for a shortage job.
const worker = (spi?: SpiInput, wage = '900.00'): HouseholdInput =>
  dossier([person('applicant', { resources: [wages(wage)], ...(spi && { spi }) })]);

const PARENT = person('parent');
const atHome = (spi: SpiInput, wage: string, month: string): HouseholdInput =>
  dossier([person('applicant', { resources: [wages(wage)], spi }), PARENT], { month, piis: true });

const WHOLE = '810.17';
const NONE = '488.18';

describeCauses('causes by hand: exemption of AR 35', [
  {
    cause: 'spi-not-applied',
    has: [
      {
        what: 'a wage',
        input: worker({ kind: 'general' }),
        due: WHOLE,
        paid: NONE,
        working: '(16408.11 - (10800 - 250)) / 12',
      },
      {
        what: 'a student at home',
        input: atHome({ kind: 'student' }, '500.00', '2026-09'),
        due: '746.47',
        paid: '424.48',
        working: '(10938.74 - (6000 - 155)) / 12',
      },
      {
        what: 'two persons, the exemption of neither',
        input: dossier([
          person('applicant', { resources: [wages('500.00')], spi: { kind: 'general' } }),
          person('partner', { resources: [wages('600.00')], spi: { kind: 'general' } }),
          CHILD,
        ]),
        due: '1417.70',
        paid: '773.72',
        working: '(22174.69 - (13200 - 310)) / 12; due 456.02 x 12 - 310',
      },
    ],
    hasNot: [
      {
        what: 'half of it',
        input: worker({ kind: 'general' }),
        due: WHOLE,
        paid: '649.18',
        working: '(16408.11 - (739.00 x 12 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'spi-old-amount',
    has: [
      {
        what: 'that of March 2026',
        input: worker({ kind: 'general' }),
        due: WHOLE,
        paid: '803.85',
        working: '(16408.11 - (584.33 x 12 - 250)) / 12',
      },
      {
        what: 'that of May 2024',
        input: atHome({ kind: 'general' }, '700.00', '2025-02'),
        due: '498.53',
        paid: '492.47',
        working: '(10513.60 - (396.58 x 12 - 155)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'three cents more',
        input: worker({ kind: 'general' }),
        due: WHOLE,
        paid: '803.88',
        working: '803.8458',
      },
    ],
  },
  {
    cause: 'spi-beyond-counter',
    has: [
      {
        what: 'ten days left',
        input: worker({ kind: 'general', daysLeft: 10 }),
        due: '595.51',
        paid: WHOLE,
        working: '321.99 instead of 107.33',
      },
      {
        what: 'a shortage job, none left',
        input: worker({ kind: 'shortage', month: 1, daysLeft: 0 }),
        due: NONE,
        paid: '949.63',
        working: '(16408.11 - (438.55 x 12 - 250)) / 12',
      },
    ],
    hasNot: [
      {
        what: 'ten days too many',
        input: worker({ kind: 'general', daysLeft: 10 }),
        due: '595.51',
        paid: '702.84',
        working: '(16408.11 - (685.34 x 12 - 250)) / 12',
      },
    ],
  },
  {
    cause: 'spi-without-right',
    has: [
      {
        what: 'a wage',
        input: worker(),
        due: NONE,
        paid: WHOLE,
        working: '(16408.11 - (578.01 x 12 - 250)) / 12',
      },
      {
        what: 'the partner of a category 3',
        input: dossier([person('applicant'), having('partner', wages('1000.00')), CHILD]),
        due: '873.72',
        paid: '1195.71',
        working: '(22174.69 - (678.01 x 12 - 310)) / 12',
      },
      {
        what: 'a training',
        input: alone([{ kind: 'training', amount: '900.00' }]),
        due: NONE,
        paid: WHOLE,
        working: '(16408.11 - (578.01 x 12 - 250)) / 12',
      },
      {
        what: 'a job older than the right',
        input: dossier([
          person('applicant', {
            resources: [{ kind: 'work', amount: '900.00', preExisting: true }],
            spi: { kind: 'general' },
          }),
        ]),
        due: NONE,
        paid: WHOLE,
        working: '(16408.11 - (578.01 x 12 - 250)) / 12',
      },
    ],
    hasNot: [{ what: 'six cents more', input: worker(), due: NONE, paid: '810.23', working: '810.1658' }],
  },
]);
