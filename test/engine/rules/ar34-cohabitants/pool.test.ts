import type { PersonInput } from '../../../../src/engine';
import { CHILD, dossier, having, person, wages, yearly } from '../../dossier';
import { computes } from '../../examples';

const APPLICANT = having('applicant', wages('500'));
const partner = (given: Partial<PersonInput> = {}): PersonInput =>
  person('partner', { resources: [wages('700')], ...given });

describe('AR 34 §4, the couple of category 3', () => {
  computes([
    [
      'one amount, all resources together, one exemption',
      '12 × (500 + 700) = 14 400; 22 174.69 − 14 090 = 8 084.69; / 12 = 673.7242',
      dossier([APPLICANT, partner(), CHILD]),
      {
        resources: { professionalMonthly: '1200.00', professional: '14400.00', partnerExcess: '0.00' },
        exemptions: { generalAnnual: '310.00' },
        payableMonthly: '673.72',
      },
    ],
    [
      'the partner listed first',
      'the same',
      dossier([partner(), CHILD, APPLICANT]),
      { payableMonthly: '673.72' },
    ],
    [
      'the partner elsewhere',
      '22 174.69 − 5 690 = 16 484.69',
      dossier([APPLICANT, partner({ cohabits: false }), CHILD]),
      { payableAnnual: '16484.69' },
    ],
    [
      'a partner who is a beneficiary is in the pool all the same',
      '673.72',
      dossier([APPLICANT, partner({ beneficiary: true }), CHILD]),
      { payableMonthly: '673.72' },
    ],
    [
      'category 3 by declaration',
      '673.72',
      dossier([APPLICANT, partner()], { category: 3 }),
      { payableMonthly: '673.72' },
    ],
    [
      'each keeps the exemption; the applicant first, whatever the order of the list',
      '500 − 321.99 and 700 − 321.99: 178.01 + 378.01',
      dossier([partner({ spi: { kind: 'student' } }), { ...APPLICANT, spi: { kind: 'general' } }, CHILD]),
      {
        exemptions: {
          spi: [
            {
              person: 'p-applicant',
              kind: 'general',
              per: 'month',
              cap: '321.99',
              used: '321.99',
              net: '178.01',
            },
            {
              person: 'p-partner',
              kind: 'student',
              per: 'month',
              cap: '321.99',
              used: '321.99',
              net: '378.01',
            },
          ],
        },
        resources: { professionalMonthly: '556.02' },
      },
    ],
    [
      'what one does not use the other does not get',
      '100 − 100; 700 − 321.99',
      dossier([
        { ...having('applicant', wages('100')), spi: { kind: 'general' } },
        partner({ spi: { kind: 'general' } }),
        CHILD,
      ]),
      {
        exemptions: {
          spi: [
            { used: '100.00', net: '0.00' },
            { used: '321.99', net: '378.01' },
          ],
        },
        resources: { professionalMonthly: '378.01' },
      },
    ],
    [
      'an artistic exemption of the applicant still comes first',
      '1 000 − 1 000 artistic; 700 − 321.99',
      dossier([
        { ...having('applicant', { kind: 'artistic', amount: '1000' }), spi: { kind: 'artistic' } },
        partner({ spi: { kind: 'general' } }),
        CHILD,
      ]),
      {
        exemptions: {
          spi: [
            { person: 'p-applicant', kind: 'artistic', per: 'year' },
            { person: 'p-partner', kind: 'general' },
          ],
        },
        resources: { artistic: '0.00' },
      },
    ],
    [
      'other resources of both',
      '1 000 + 2 000',
      dossier([having('applicant', yearly('1000')), having('partner', yearly('2000')), CHILD]),
      { resources: { otherMonthly: '3000.00' } },
    ],
    [
      'the resources of the child are never counted',
      '0',
      dossier([person('applicant'), { ...CHILD, resources: [yearly('9000')] }]),
      { resources: { totalAnnual: '0.00' }, payable: '1847.89' },
    ],
  ]);
});

describe('AR 34, categories 1 and 2: the applicant alone', () => {
  computes([
    [
      'category 1',
      '12 × 500; the partner under T1',
      dossier([APPLICANT, partner()]),
      { resources: { professional: '6000.00', partnerExcess: '0.00' } },
    ],
    [
      'category 2',
      '12 × 500',
      dossier([APPLICANT, partner()], { category: 2 }),
      { resources: { professional: '6000.00' } },
    ],
  ]);
});
