import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { CHILD, SIBLING, alone, dossier, having, wages, yearly, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

const NONE = {
  status: 'none',
  exemptions: { generalAnnual: '0.00' },
  payableAnnual: '0.00',
  payableMonthly: '0.00',
  payable: '0.00',
};

describe('L 3 4°, a new claim on part of the month (PB 3.3.5)', () => {
  const fifteenDays: DossierFields = { from: '2026-09-16', newClaim: true };
  const claim = (...resources: ResourceInput[]): HouseholdInput => alone(resources, fifteenDays);
  // 1 367.34 × 15 / 30 = 683.67
  const tested = { thresholdPeriod: '683.67' };
  computes([
    [
      'one cent under the prorated amount',
      '1 367.32 / 2 = 683.66; 12 × 683.66 = 8 203.92; 16 408.11 − 7 953.92 = 8 454.19; / 12 = 704.5158; × 15 / 30',
      claim(wages('1367.32')),
      {
        ...tested,
        resources: {
          professionalMonthly: '1367.32',
          professionalCountedMonthly: '683.66',
          professional: '8203.92',
          totalAnnual: '8203.92',
          countedAnnual: '7953.92',
        },
        payableAnnual: '8454.19',
        payableMonthly: '704.52',
        payable: '352.26',
      },
    ],
    [
      'half a cent under rounds up to it',
      '1 367.33 / 2 = 683.665',
      claim(wages('1367.33')),
      { ...NONE, ...tested, resources: { professionalCountedMonthly: '683.67', countedAnnual: '8204.04' } },
    ],
    ['on', '1 367.34 / 2 = 683.67', claim(wages('1367.34')), { ...NONE, ...tested }],
    [
      'over',
      '1 367.35 / 2 = 683.675',
      claim(wages('1367.35')),
      { ...NONE, ...tested, resources: { professionalCountedMonthly: '683.68' } },
    ],
    [
      'no resources at all',
      '0 < 683.67',
      claim(),
      { ...tested, payableMonthly: '1367.34', payable: '683.67' },
    ],
    [
      'exempt income is no other resource',
      '683.67 not below',
      claim(wages('1367.34'), { kind: 'exempt', amount: '500', ground: 'g' }),
      { ...NONE, ...tested },
    ],
    [
      'another resource of 0.00 is none',
      '683.67 not below',
      claim(wages('1367.34'), yearly('0')),
      { ...NONE, ...tested },
    ],
    [
      'capital under the band is none',
      '683.67 not below',
      claim(wages('1367.34'), { kind: 'movable', amount: '6200' }),
      { ...NONE, ...tested },
    ],
    [
      'another resource of one cent a year: the yearly test',
      '8 204.04 + 0.01 = 8 204.05 < 16 408.11; − 250; 8 454.06 left; / 12 = 704.505; × 15 / 30 = 352.255',
      claim(wages('1367.34'), yearly('0.01')),
      {
        resources: { totalAnnual: '8204.05' },
        payableAnnual: '8454.06',
        payableMonthly: '704.51',
        payable: '352.26',
      },
    ],
    [
      'an ALE surplus is another resource',
      '8 204.04 + 12 = 8 216.04; counted 7 954.04 + 12; 8 442.07 left; / 12 = 703.5058',
      claim(wages('1367.34'), { kind: 'ale', amount: '1', cheques: 0 }),
      { payableAnnual: '8442.07', payableMonthly: '703.51' },
    ],
    [
      'rules, open point 16: wages 1 400, none',
      '700 against 683.67',
      claim(wages('1400')),
      { ...NONE, ...tested },
    ],
    [
      'rules, open point 16: with alimony of 1.00 a month, a right',
      '8 400 + 12 − 250 = 8 162; 16 408.11 − 8 162 = 8 246.11; / 12 = 687.1758; × 15 / 30',
      claim(wages('1400'), { kind: 'alimony', amount: '1' }),
      { payableMonthly: '687.18', payable: '343.59' },
    ],
    [
      'a whole month: the yearly test',
      '12 × 1 367.34 = 16 408.08 < 16 408.11',
      alone([wages('1367.34')], { newClaim: true }),
      { payableAnnual: '250.03' },
    ],
    [
      'not a new claim: neither prorata nor period',
      '12 × 1 000 − 250 = 11 750; 4 658.11 / 12 = 388.1758; × 15 / 30',
      alone([wages('1000')], { from: '2026-09-16' }),
      { resources: { professionalCountedMonthly: '1000.00' }, payableMonthly: '388.18', payable: '194.09' },
    ],
    [
      'category 1: 911.56 × 15 / 30 = 455.78',
      '911.54 / 2 = 455.77 below; 12 × 455.77 = 5 469.24; − 155; 5 624.50 left; / 12 = 468.7083',
      dossier([having('applicant', wages('911.54')), SIBLING], fifteenDays),
      { thresholdPeriod: '455.78', payableAnnual: '5624.50', payableMonthly: '468.71' },
    ],
    [
      'category 1: on',
      '911.56 / 2 = 455.78',
      dossier([having('applicant', wages('911.56')), SIBLING], fifteenDays),
      { ...NONE, thresholdPeriod: '455.78' },
    ],
    [
      'category 3: the threshold is rounded half-up',
      '1 847.89 × 15 / 30 = 923.945; 1 847.87 / 2 = 923.935, 923.94 < 923.95; 11 087.28 − 310; 11 397.41 left; / 12 = 949.7842',
      dossier([having('applicant', wages('1847.87')), CHILD], fifteenDays),
      {
        thresholdPeriod: '923.95',
        resources: { professionalCountedMonthly: '923.94' },
        payableAnnual: '11397.41',
        payableMonthly: '949.78',
      },
    ],
    [
      'category 3: on',
      '1 847.89 / 2 = 923.945, both 923.95',
      dossier([having('applicant', wages('1847.89')), CHILD], fifteenDays),
      { ...NONE, thresholdPeriod: '923.95' },
    ],
    [
      'one day',
      '1 367.34 / 30 = 45.578; 1 367.10 / 30 = 45.57; 12 × 45.57 = 546.84; − 250; 16 111.27; / 12 = 1 342.6058; / 30 = 44.7537',
      alone([wages('1367.10')], { from: '2026-09-30', newClaim: true }),
      {
        thresholdPeriod: '45.58',
        resources: { professional: '546.84' },
        payableMonthly: '1342.61',
        payable: '44.75',
      },
    ],
  ]);
});
