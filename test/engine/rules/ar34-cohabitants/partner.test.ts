import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { CHILD, dossier, having, livingWith, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount, per: 'year' });
const partner = (amount: string, given?: DossierFields): HouseholdInput =>
  livingWith([having('partner', pension(amount))], given);

describe('AR 34 §1, the partner of category 1: one cent under, on and over the threshold', () => {
  const details = (resourcesAnnual: string, excessAnnual: string): object => ({
    resources: { partnerExcess: excessAnnual },
    details: { partner: { resourcesAnnual, thresholdAnnual: '10938.74', excessAnnual } },
  });
  computes([
    [
      'nothing',
      '0 < 10 938.74',
      livingWith([person('partner')]),
      { ...details('0.00', '0.00'), payable: '911.56' },
    ],
    ['under', '10 938.73 − 10 938.74 < 0', partner('10938.73'), details('10938.73', '0.00')],
    ['on', '0', partner('10938.74'), details('10938.74', '0.00')],
    ['over', '0.01', partner('10938.75'), details('10938.75', '0.01')],
    [
      'far over',
      '18 000 − 10 938.74; 10 938.74 − 7 061.26 + 155 = 4 032.48',
      partner('18000'),
      { ...details('18000.00', '7061.26'), payableAnnual: '4032.48', payableMonthly: '336.04' },
    ],
    [
      'before the reform as well',
      '18 000 − 10 513.60',
      partner('18000', { month: '2026-02' }),
      { resources: { partnerExcess: '7486.40' } },
    ],
    [
      'in 2005',
      '6 000 − 5 004.83',
      partner('6000', { month: '2005-08' }),
      { resources: { partnerExcess: '995.17' } },
    ],
  ]);
});

describe('AR 34 §1, the partner who is not counted', () => {
  const none = { resources: { partnerExcess: '0.00' } };
  computes([
    [
      'a beneficiary',
      'left out',
      livingWith([person('partner', { beneficiary: true, resources: [pension('30000')] })]),
      { ...none, payable: '911.56' },
    ],
    [
      'elsewhere',
      'left out',
      livingWith([person('partner', { cohabits: false, resources: [pension('30000')] })]),
      { ...none, category: 2 },
    ],
    ['in category 2 by declaration', 'nobody', partner('30000', { category: 2 }), none],
    [
      'in category 3: in the pool instead',
      '12 × 1 000',
      livingWith([having('partner', pension('12000')), CHILD]),
      { resources: { partnerExcess: '0.00', professional: '12000.00' } },
    ],
  ]);
});

describe('HOUSEHOLD §5.5, the resources of a cohabitant as if the applicant', () => {
  const T1 = pension('10938.74');
  const above = (...resources: ResourceInput[]): HouseholdInput =>
    livingWith([having('partner', T1, ...resources)]);
  const x1 = (partnerExcess: string): object => ({
    resources: { partnerExcess, totalAnnual: partnerExcess },
  });
  computes([
    [
      'work, without any exemption',
      '12 × 100',
      livingWith([
        person('partner', { spi: { kind: 'general' }, resources: [T1, { kind: 'work', amount: '100' }] }),
      ]),
      x1('1200.00'),
    ],
    [
      'artistic income is whole',
      '500',
      livingWith([
        person('partner', {
          spi: { kind: 'artistic' },
          resources: [T1, { kind: 'artistic', amount: '500' }],
        }),
      ]),
      x1('500.00'),
    ],
    ['no general exemption', '0.01', above({ kind: 'otherIncome', amount: '0.01', per: 'year' }), x1('0.01')],
    ['the ALE surplus', '12 × (70 − 60)', above({ kind: 'ale', amount: '70', cheques: 10 }), x1('120.00')],
    ['capital', '6 % of 1 000', above({ kind: 'movable', amount: '7200' }), x1('60.00')],
    [
      'a transfer',
      '6 % of 1 000',
      above({ kind: 'transfer', date: '2026-01-01', amount: '7200', onerous: false }),
      x1('60.00'),
    ],
    [
      'a transfer of more than ten years: no warning on his row',
      '0',
      above({ kind: 'transfer', date: '2010-01-01', amount: '7200', onerous: false }),
      { ...x1('0.00'), warnings: [] },
    ],
    [
      'an immovable good',
      '(850 − 750) × 3',
      above({ kind: 'immovable', built: true, cadastralIncome: '850' }),
      x1('300.00'),
    ],
    ['a benefit in kind', '12 × 10', above({ kind: 'benefitInKind', amount: '10' }), x1('120.00')],
    ['alimony', '12 × 10', above({ kind: 'alimony', amount: '10' }), x1('120.00')],
    ['holiday pay is capital', '300 < 6 200', above({ kind: 'holidayPay', amount: '300' }), x1('0.00')],
    ['exempt income is exempt', '0', above({ kind: 'exempt', amount: '300', ground: 'g' }), x1('0.00')],
    [
      'volunteering over a cap, no warning on his row',
      '2 000',
      above({ kind: 'volunteer', amount: '2000', dayMax: '1' }),
      { ...x1('2000.00'), warnings: [] },
    ],
    [
      'his goods are not in the details',
      'pool goods only',
      above({ kind: 'immovable', built: true, cadastralIncome: '850' }),
      { details: { partner: { resourcesAnnual: '11238.74' } } },
    ],
    [
      'no prorata',
      '12 × 100, though a new claim',
      { ...above({ kind: 'work', amount: '100' }), from: '2026-09-16', newClaim: true },
      x1('1200.00'),
    ],
  ]);
});

describe('AR 34 §1, policy rounding', () => {
  computes([
    [
      'annual',
      '18 000 − 10 938.74',
      partner('18000', { policy: { rounding: 'annual' } }),
      { resources: { partnerExcess: '7061.26' } },
    ],
    [
      'monthly',
      '7 061.26 / 12 = 588.4383; 12 × 588.44',
      partner('18000', { policy: { rounding: 'monthly' } }),
      { resources: { partnerExcess: '7061.28' }, details: { partner: { excessAnnual: '7061.26' } } },
    ],
    [
      'monthly, under half a cent',
      '0.05 / 12 = 0.0042',
      partner('10938.79', { policy: { rounding: 'monthly' } }),
      { resources: { partnerExcess: '0.00' } },
    ],
    [
      'monthly, half a cent',
      '0.06 / 12 = 0.005; 12 × 0.01',
      partner('10938.80', { policy: { rounding: 'monthly' } }),
      { resources: { partnerExcess: '0.12' } },
    ],
  ]);
});

describe('AR 34 §§1 and 2 together (rules, open point 14)', () => {
  computes([
    [
      'partner and debtor in category 1, each with a threshold',
      '18 000 − 10 938.74 = 7 061.26; 12 000 − 10 938.74 = 1 061.26',
      livingWith([having('partner', pension('18000')), having('parent', pension('12000'))]),
      { resources: { partnerExcess: '7061.26', debtorsExcess: '1061.26', totalAnnual: '8122.52' } },
    ],
    [
      'what the partner lacks does not help the debtor',
      '0; 12 000 − 10 938.74',
      dossier([person('applicant'), having('partner', pension('1')), having('parent', pension('12000'))]),
      { resources: { partnerExcess: '0.00', debtorsExcess: '1061.26' } },
    ],
  ]);
});
