import type { HouseholdInput, PersonInput, ResourceInput } from '../../../../src/engine';
import { CHILD, SIBLING, alone, dossier, having, yearly } from '../../dossier';
import { computes } from '../../examples';

const NONE = {
  status: 'none',
  exemptions: { generalAnnual: '0.00' },
  payableAnnual: '0.00',
  payableMonthly: '0.00',
  payable: '0.00',
};

describe('AR 22 §2, the general exemption: one cent under, on and over', () => {
  const counted = (amount: string, result: string, ...others: PersonInput[]): [HouseholdInput, object] => [
    dossier([having('applicant', yearly(amount)), ...others]),
    { resources: { totalAnnual: amount, countedAnnual: result } },
  ];
  computes([
    ['category 1, under', '154.99 < 155', ...counted('154.99', '0.00', SIBLING)],
    ['category 1, on', '155 − 155', ...counted('155.00', '0.00', SIBLING)],
    ['category 1, over', '155.01 − 155', ...counted('155.01', '0.01', SIBLING)],
    ['category 2, under', '249.99 < 250', ...counted('249.99', '0.00')],
    ['category 2, on', '250 − 250', ...counted('250.00', '0.00')],
    ['category 2, over', '250.01 − 250', ...counted('250.01', '0.01')],
    ['category 3, under', '309.99 < 310', ...counted('309.99', '0.00', CHILD)],
    ['category 3, on', '310 − 310', ...counted('310.00', '0.00', CHILD)],
    ['category 3, over', '310.01 − 310', ...counted('310.01', '0.01', CHILD)],
    [
      'without resources it is shown whole',
      '16 408.11 − 0',
      alone([]),
      {
        exemptions: { generalAnnual: '250.00' },
        resources: { countedAnnual: '0.00' },
        payableAnnual: '16408.11',
      },
    ],
  ]);
});

describe('AR 22 §2, the exemption does not apply to the ALE surplus', () => {
  const ale = (amount: string): ResourceInput => ({ kind: 'ale', amount, cheques: 0 });
  const both = (other: string, surplus: string): HouseholdInput => alone([yearly(other), ale(surplus)]);
  computes([
    [
      'no other resource',
      '12 × 10 = 120, counted whole',
      alone([ale('10')]),
      { resources: { ale: '120.00', countedAnnual: '120.00' } },
    ],
    [
      'others one cent under',
      '0 + 120',
      both('249.99', '10'),
      { resources: { totalAnnual: '369.99', countedAnnual: '120.00' } },
    ],
    ['others on', '0 + 120', both('250.00', '10'), { resources: { countedAnnual: '120.00' } }],
    ['others one cent over', '0.01 + 120', both('250.01', '10'), { resources: { countedAnnual: '120.01' } }],
    [
      'the right is tested with the surplus: one cent under',
      '16 288.10 + 120 = 16 408.10 < 16 408.11; counted 16 038.10 + 120; 250.01 left',
      both('16288.10', '10'),
      { resources: { totalAnnual: '16408.10', countedAnnual: '16158.10' }, payableAnnual: '250.01' },
    ],
    [
      'the right with the surplus: on',
      '16 288.11 + 120 = 16 408.11',
      both('16288.11', '10'),
      { ...NONE, resources: { countedAnnual: '16408.11' } },
    ],
    [
      'a right that rounds to 0.00 a month',
      '12 × 1 367.34 = 16 408.08; 0.03 a year / 12 = 0.0025',
      alone([ale('1367.34')]),
      {
        status: 'none',
        exemptions: { generalAnnual: '250.00' },
        payableAnnual: '0.03',
        payableMonthly: '0.00',
        payable: '0.00',
      },
    ],
  ]);
});
