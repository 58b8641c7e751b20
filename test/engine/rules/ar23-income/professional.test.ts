import type { DossierFields } from '../../dossier';
import { CHILD, alone, dossier, having, livingWith, wages } from '../../dossier';
import { computes } from '../../examples';

const claim = (from: string, to?: string): DossierFields => ({
  month: from.slice(0, 7),
  from,
  newClaim: true,
  ...(to && { to }),
});

describe('AR 23, professional and replacement income of the month together (HOUSEHOLD §6.3)', () => {
  computes([
    [
      'all kinds, a year',
      '100 + 200 + 300 / 12 + 26 × 1 + 500 = 851; × 12',
      alone([
        wages('100'),
        { kind: 'training', amount: '200' },
        { kind: 'replacement', amount: '300', per: 'year' },
        { kind: 'replacement', amount: '1', per: 'day' },
        { kind: 'severance', amount: '500', firstDay: '2026-09-01', lastDay: '2026-09-30' },
      ]),
      { resources: { professionalMonthly: '851.00', professional: '10212.00' } },
    ],
    [
      'rounded only once in the year',
      '(0.05 / 12) × 12; shown 0.00 a month',
      alone([{ kind: 'replacement', amount: '0.05', per: 'year' }]),
      { resources: { professionalMonthly: '0.00', professional: '0.05' } },
    ],
    [
      'new claim: rounded by the month before the year',
      '(100 / 12) × 15 / 30 = 4.1666; 4.17 × 12',
      alone([{ kind: 'replacement', amount: '100', per: 'year' }], claim('2026-09-16')),
      {
        resources: { professionalMonthly: '8.33', professionalCountedMonthly: '4.17', professional: '50.04' },
      },
    ],
    [
      'new claim: a half cent goes up',
      '0.01 × 15 / 30 = 0.005',
      alone([wages('0.01')], claim('2026-09-16')),
      { resources: { professionalCountedMonthly: '0.01', professional: '0.12' } },
    ],
    [
      'new claim: the last day alone',
      '300 × 1 / 30 = 10',
      alone([wages('300')], claim('2026-09-30')),
      { resources: { professionalCountedMonthly: '10.00', professional: '120.00' } },
    ],
    [
      'new claim: all days but one',
      '300 × 29 / 30 = 290',
      alone([wages('300')], claim('2026-09-02')),
      { resources: { professionalCountedMonthly: '290.00' } },
    ],
    [
      'new claim: the whole month',
      'no prorata',
      alone([wages('300')], claim('2026-09-01')),
      { resources: { professionalCountedMonthly: '300.00' } },
    ],
    [
      'new claim: 29 days in February 2024',
      '290 × 10 / 29 = 100',
      alone([wages('290')], claim('2024-02-11', '2024-02-20')),
      { resources: { professionalCountedMonthly: '100.00' } },
    ],
    [
      'new claim in category 3: the income of the partner is prorated too',
      '(300 + 600) × 15 / 30 = 450',
      dossier(
        [having('applicant', wages('300')), having('partner', wages('600')), CHILD],
        claim('2026-09-16'),
      ),
      {
        resources: {
          professionalMonthly: '900.00',
          professionalCountedMonthly: '450.00',
          professional: '5400.00',
        },
      },
    ],
    [
      'new claim in category 1: the partner of AR 34 §1 is not prorated',
      '12 × 1 200 − 10 938.74 = 3 461.26',
      livingWith([having('partner', wages('1200'))], claim('2026-09-16')),
      { resources: { partnerExcess: '3461.26' } },
    ],
    [
      'new claim: other resources are not prorated',
      '12 × 100; 12 × 100; 6 % of 1 000',
      alone(
        [
          { kind: 'alimony', amount: '100' },
          { kind: 'benefitInKind', amount: '100' },
          { kind: 'movable', amount: '7200' },
          { kind: 'artistic', amount: '10' },
        ],
        claim('2026-09-16'),
      ),
      {
        resources: {
          otherMonthly: '1200.00',
          benefitsInKind: '1200.00',
          movable: '60.00',
          artistic: '10.00',
        },
      },
    ],
  ]);
});
