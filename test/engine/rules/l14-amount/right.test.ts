import type { HouseholdInput, PersonInput } from '../../../../src/engine';
import { CHILD, SIBLING, alone, dossier, having, wages, yearly } from '../../dossier';
import { computes } from '../../examples';

const NONE = {
  status: 'none',
  exemptions: { generalAnnual: '0.00' },
  payableAnnual: '0.00',
  payableMonthly: '0.00',
  payable: '0.00',
};

describe('L 3 4°, the right: one cent under, on and over the amount', () => {
  const total = (amount: string, ...others: PersonInput[]): HouseholdInput =>
    dossier([having('applicant', yearly(amount)), ...others]);
  const nothing = (amount: string): object => ({
    ...NONE,
    resources: { totalAnnual: amount, countedAnnual: amount },
  });
  computes([
    [
      'category 1, one cent under',
      '10 938.74 − (10 938.73 − 155) = 155.01; / 12 = 12.9175',
      total('10938.73', SIBLING),
      {
        status: 'due',
        exemptions: { generalAnnual: '155.00' },
        resources: { totalAnnual: '10938.73', countedAnnual: '10783.73' },
        payableAnnual: '155.01',
        payableMonthly: '12.92',
      },
    ],
    ['category 1, on', 'not below', total('10938.74', SIBLING), nothing('10938.74')],
    ['category 1, one cent over', 'above', total('10938.75', SIBLING), nothing('10938.75')],
    [
      'category 2, one cent under',
      '16 408.11 − (16 408.10 − 250) = 250.01; / 12 = 20.8342',
      total('16408.10'),
      { exemptions: { generalAnnual: '250.00' }, payableAnnual: '250.01', payableMonthly: '20.83' },
    ],
    ['category 2, on', 'not below', total('16408.11'), nothing('16408.11')],
    ['category 2, one cent over', 'above', total('16408.12'), nothing('16408.12')],
    [
      'category 3, one cent under',
      '22 174.69 − (22 174.68 − 310) = 310.01; / 12 = 25.8342',
      total('22174.68', CHILD),
      { exemptions: { generalAnnual: '310.00' }, payableAnnual: '310.01', payableMonthly: '25.83' },
    ],
    ['category 3, on', 'not below', total('22174.69', CHILD), nothing('22174.69')],
    ['category 3, one cent over', 'above', total('22174.70', CHILD), nothing('22174.70')],
    ['far above', 'above', total('999999999999.99'), nothing('999999999999.99')],
    [
      'wages: a total of whole cents a month',
      '12 × 1 367.34 = 16 408.08, 0.03 under: 16 408.11 − 16 158.08 = 250.03, / 12 = 20.8358',
      alone([wages('1367.34')]),
      { resources: { totalAnnual: '16408.08' }, payableAnnual: '250.03', payableMonthly: '20.84' },
    ],
    [
      'wages one cent a month more',
      '12 × 1 367.35 = 16 408.20',
      alone([wages('1367.35')]),
      nothing('16408.20'),
    ],
  ]);
});

describe('L 14 §1, a year of thirds', () => {
  computes([
    [
      'a yearly wage is divided by twelve without rounding',
      '1 000 / 12 × 12 = 1 000; − 250; 15 658.11 left; / 12 = 1 304.8425',
      alone([{ kind: 'work', amount: '1000', per: 'year' }]),
      {
        resources: { professionalMonthly: '83.33', professional: '1000.00' },
        payableAnnual: '15658.11',
        payableMonthly: '1304.84',
      },
    ],
  ]);
});
