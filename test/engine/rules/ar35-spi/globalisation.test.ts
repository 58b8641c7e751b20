import type { HouseholdInput, ResourceInput, SpiInput } from '../../../../src/engine';
import { dossier, person, type DossierFields } from '../../dossier';
import { computes, type Example } from '../../examples';

const NEW: ResourceInput = { kind: 'work', amount: '100' };
const OLD: ResourceInput = { kind: 'work', amount: '500', preExisting: true };
const HIDDEN: ResourceInput = { kind: 'work', amount: '40', undeclared: true };
const OLD_HIDDEN: ResourceInput = { ...OLD, undeclared: true };
const TRAINING: ResourceInput = { kind: 'training', amount: '60' };
const SICK: ResourceInput = { kind: 'replacement', amount: '300' };

const exempted = (spi: SpiInput, rows: ResourceInput[], given?: DossierFields): HouseholdInput =>
  dossier([person('applicant', { spi, resources: rows })], given);

/** The ceiling is 321.99 (461.45 for a shortage job). */
const row = (
  kind: 'general' | 'student' | 'shortage',
  what: string,
  why: string,
  rows: ResourceInput[],
  used: string,
  net: string,
  monthly: string,
): Example => [
  `${kind}: ${what}`,
  why,
  exempted(kind === 'shortage' ? { kind, month: 1 } : { kind }, rows),
  { exemptions: { spi: [{ used, net }] }, resources: { professionalMonthly: monthly } },
];

describe('AR 35 §1, what opens the general exemption and what it covers (globalisation, PB 2.3)', () => {
  computes([
    row('general', 'a new job', '100', [NEW], '100.00', '0.00', '0.00'),
    row('general', 'an old job does not open it', '500 stays', [OLD], '0.00', '0.00', '500.00'),
    row(
      'general',
      'an old job beside a new one',
      '100 + 500 − 321.99',
      [OLD, NEW],
      '321.99',
      '278.01',
      '278.01',
    ),
    row(
      'general',
      'an old job beside a training',
      '60 + 500 − 321.99',
      [OLD, TRAINING],
      '321.99',
      '238.01',
      '238.01',
    ),
    row('general', 'a training alone', '60', [TRAINING], '60.00', '0.00', '0.00'),
    row('general', 'undeclared work does not open it', '40 stays', [HIDDEN], '0.00', '0.00', '40.00'),
    row(
      'general',
      'undeclared work does not open it for an old job',
      '540 stays',
      [OLD, HIDDEN],
      '0.00',
      '0.00',
      '540.00',
    ),
    row(
      'general',
      'undeclared work is never covered',
      '100 − 100; 40 stays',
      [NEW, HIDDEN],
      '100.00',
      '0.00',
      '40.00',
    ),
    row(
      'general',
      'undeclared work of an old job is never covered',
      '100 − 100; 500 stays',
      [NEW, OLD_HIDDEN],
      '100.00',
      '0.00',
      '500.00',
    ),
    row(
      'general',
      'undeclared work beside a training',
      '60 − 60; 40 stays',
      [TRAINING, HIDDEN],
      '60.00',
      '0.00',
      '40.00',
    ),
    row('general', 'replacement income does not open it', '300 stays', [SICK], '0.00', '0.00', '300.00'),
    row(
      'general',
      'replacement income is never covered',
      '100 − 100; 300 stays',
      [NEW, SICK],
      '100.00',
      '0.00',
      '300.00',
    ),
    row(
      'general',
      'a new job of 0.00 opens it',
      '500 − 321.99',
      [OLD, { kind: 'work', amount: '0' }],
      '321.99',
      '178.01',
      '178.01',
    ),
    row(
      'general',
      'a training of 0.00 opens it',
      '500 − 321.99',
      [OLD, { kind: 'training', amount: 0 }],
      '321.99',
      '178.01',
      '178.01',
    ),
    row('general', 'no income', '0', [], '0.00', '0.00', '0.00'),
    row(
      'general',
      'severance is never covered',
      '100 − 100; 50 stays',
      [NEW, { kind: 'severance', amount: '50', firstDay: '2026-09-01', lastDay: '2026-09-30' }],
      '100.00',
      '0.00',
      '50.00',
    ),
    row(
      'general',
      'several jobs, per month and per year',
      '100 + 1 200 / 12 + 60 = 260',
      [NEW, { kind: 'work', amount: '1200', per: 'year' }, TRAINING],
      '260.00',
      '0.00',
      '0.00',
    ),
  ]);
});

describe('AR 35 §1 al. 4, what opens the exemption of a shortage job', () => {
  computes([
    row('shortage', 'a new job', '100', [NEW], '100.00', '0.00', '0.00'),
    row('shortage', 'an old job does not open it', '500 stays', [OLD], '0.00', '0.00', '500.00'),
    row('shortage', 'an old job beside a new one', '600 − 461.45', [OLD, NEW], '461.45', '138.55', '138.55'),
    row('shortage', 'undeclared work does not open it', '540 stays', [OLD, HIDDEN], '0.00', '0.00', '540.00'),
  ]);
});

describe('AR 35 §2, what opens the exemption of a student', () => {
  computes([
    row('student', 'a new job', '100', [NEW], '100.00', '0.00', '0.00'),
    row('student', 'an old job opens it', '500 − 321.99', [OLD], '321.99', '178.01', '178.01'),
    row('student', 'undeclared work does not open it', '40 stays', [HIDDEN], '0.00', '0.00', '40.00'),
    row(
      'student',
      'undeclared work of an old job does not open it',
      '500 stays',
      [OLD_HIDDEN],
      '0.00',
      '0.00',
      '500.00',
    ),
    row(
      'student',
      'undeclared work is never covered',
      '500 − 321.99 + 40',
      [OLD, HIDDEN],
      '321.99',
      '178.01',
      '218.01',
    ),
    row('student', 'a training', '60', [TRAINING], '60.00', '0.00', '0.00'),
  ]);
});

describe('AR 35, holiday pay is never covered', () => {
  computes([
    [
      'before 2023: income of the month, closed',
      '100 − 100; 900 stays',
      exempted({ kind: 'general' }, [NEW, { kind: 'holidayPay', amount: '900' }], { month: '2022-12' }),
      { exemptions: { spi: [{ used: '100.00' }] }, resources: { professionalMonthly: '900.00' } },
    ],
  ]);
});

describe('AR 35, the exemption comes before the prorata of a new claim', () => {
  computes([
    [
      'fifteen days',
      '(500 − 321.99) × 15 / 30 = 89.005',
      exempted({ kind: 'general' }, [{ kind: 'work', amount: '500' }], {
        from: '2026-09-16',
        newClaim: true,
      }),
      { resources: { professionalMonthly: '178.01', professionalCountedMonthly: '89.01' } },
    ],
  ]);
});
