import type { ResourceInput } from '../../../../src/engine';
import { alone, dossier, having, livingWith } from '../../dossier';
import { computes } from '../../examples';

const EVERYTHING: ResourceInput[] = [
  { kind: 'work', amount: '100' },
  { kind: 'alimony', amount: '10' },
  { kind: 'familyAllowance', amount: '20' },
  { kind: 'regularGift', amount: '30', per: 'year' },
  { kind: 'otherIncome', amount: '40', per: 'year' },
  { kind: 'exempt', amount: '999', ground: 'a' },
  { kind: 'artistic', amount: '50' },
  { kind: 'ale', amount: '65', cheques: 10 },
  { kind: 'volunteer', amount: '1800', dayMax: '10' },
  { kind: 'immovable', built: true, cadastralIncome: '760' },
  { kind: 'movable', amount: '6300' },
  { kind: 'transfer', date: '2026-01-01', amount: '6400', onerous: false },
  { kind: 'benefitInKind', amount: '15' },
];
// 1 200 + (120 + 240 + 30 + 40 = 430) + 50 + 60 + 1 800 + 30 + 6 + 12 + 180 = 3 768

describe('L 16, the components and their sum', () => {
  const components = {
    professional: '1200.00',
    otherMonthly: '430.00',
    artistic: '50.00',
    ale: '60.00',
    volunteer: '1800.00',
    immovable: '30.00',
    movable: '6.00',
    transfers: '12.00',
    benefitsInKind: '180.00',
  };
  computes([
    [
      'one of each',
      '3 768 in all; counted 3 768 − 60 − 250 + 60; 16 408.11 − 3 518 = 12 890.11',
      alone(EVERYTHING),
      {
        resources: { ...components, totalAnnual: '3768.00', countedAnnual: '3518.00' },
        payableAnnual: '12890.11',
        payableMonthly: '1074.18',
      },
    ],
    [
      'with the excess of partner and parent',
      '3 768 + 1 061.26 + 1 061.26',
      dossier([
        having('applicant', ...EVERYTHING),
        having('partner', { kind: 'replacement', amount: '1000' }),
        having('parent', { kind: 'replacement', amount: '1000' }),
      ]),
      {
        resources: {
          ...components,
          partnerExcess: '1061.26',
          debtorsExcess: '1061.26',
          totalAnnual: '5890.52',
        },
      },
    ],
    [
      'of a debtor, all of them too',
      '3 768 + 12 000 − 10 938.74',
      livingWith([having('parent', { kind: 'replacement', amount: '1000' }, ...EVERYTHING)]),
      { details: { debtors: { resourcesAnnual: '15768.00', excessAnnual: '4829.26' } } },
    ],
    [
      'nothing',
      '0',
      alone([]),
      { resources: { totalAnnual: '0.00', countedAnnual: '0.00', professionalMonthly: '0.00' } },
    ],
  ]);
});
