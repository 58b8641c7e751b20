import type { HouseholdInput, Policy, ResourceInput } from '../../../../src/engine';
import { CHILD, having, livingWith, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

const pension = (amount: string): ResourceInput => ({ kind: 'replacement', amount, per: 'year' });

/** Parents with these yearly pensions. */
const parents = (
  amounts: readonly string[],
  policy: Partial<Policy> = {},
  given: DossierFields = {},
): HouseholdInput =>
  livingWith(
    amounts.map((amount, index) => ({ ...having('parent', pension(amount)), id: `parent${index}` })),
    { policy, ...given },
  );

describe('AR 34 §2, one debtor: one cent under, on and over the threshold', () => {
  const details = (resourcesAnnual: string, excessAnnual: string): object => ({
    resources: { debtorsExcess: excessAnnual },
    details: {
      debtors: {
        count: 1,
        resourcesAnnual,
        thresholdAnnual: '10938.74',
        excessAnnual,
        shareAnnual: excessAnnual,
      },
    },
  });
  computes([
    ['no resources', '0 < 10 938.74', livingWith([person('parent')]), details('0.00', '0.00')],
    ['under', '−0.01', parents(['10938.73']), details('10938.73', '0.00')],
    ['on', '0', parents(['10938.74']), details('10938.74', '0.00')],
    ['over', '0.01', parents(['10938.75']), details('10938.75', '0.01')],
    [
      'under, individual',
      '−0.01',
      parents(['10938.73'], { excess: 'individual' }),
      details('10938.73', '0.00'),
    ],
    [
      'over, individual',
      '0.01',
      parents(['10938.75'], { excess: 'individual' }),
      details('10938.75', '0.01'),
    ],
    [
      'enough to end the right',
      '21 877.48 − 10 938.74 = 10 938.74, not below',
      parents(['21877.48']),
      { status: 'none', resources: { debtorsExcess: '10938.74' } },
    ],
    [
      'one cent less',
      '10 938.73 − 155 counted; 155.01 left',
      parents(['21877.47']),
      { status: 'due', payableAnnual: '155.01' },
    ],
  ]);
});

describe('AR 34 §2, group or individual (Cass. 18/11/2019)', () => {
  const both = (amounts: string[], given?: DossierFields): [HouseholdInput, HouseholdInput] => [
    parents(amounts, { excess: 'group' }, given),
    parents(amounts, { excess: 'individual' }, given),
  ];
  const [ruleGroup, ruleIndividual] = both(['1681.58', '14635.08'], { month: '2026-03' });
  const [thirdGroup, thirdIndividual] = both(['0', '10000', '25000']);
  computes([
    [
      'rules §5, group',
      '1 681.58 + 14 635.08 = 16 316.66 < 2 × 10 723.75',
      ruleGroup,
      {
        details: {
          debtors: {
            count: 2,
            resourcesAnnual: '16316.66',
            thresholdAnnual: '21447.50',
            excessAnnual: '0.00',
          },
        },
      },
    ],
    [
      'rules §5, individual',
      '14 635.08 − 10 723.75',
      ruleIndividual,
      { details: { debtors: { excessAnnual: '3911.33' } } },
    ],
    [
      'group of two, under',
      '21 877.47 − 21 877.48',
      parents(['0', '21877.47']),
      { resources: { debtorsExcess: '0.00' } },
    ],
    [
      'group of two, on',
      '21 877.48 − 21 877.48',
      parents(['0', '21877.48']),
      { resources: { debtorsExcess: '0.00' } },
    ],
    [
      'group of two, over',
      '21 877.49 − 21 877.48',
      parents(['0', '21877.49']),
      { resources: { debtorsExcess: '0.01' } },
    ],
    [
      'three, one without resources: group',
      '35 000 − 3 × 10 938.74 = 2 183.78',
      thirdGroup,
      { details: { debtors: { count: 3, excessAnnual: '2183.78' } } },
    ],
    [
      'three: individual',
      '0 + 0 + 25 000 − 10 938.74',
      thirdIndividual,
      { resources: { debtorsExcess: '14061.26' } },
    ],
    [
      'a beneficiary gives neither resources nor threshold',
      '12 000 − 10 938.74, though the other has 20 000',
      livingWith([
        having('parent', pension('12000')),
        person('parent', { id: 'b', beneficiary: true, resources: [pension('20000')] }),
      ]),
      { details: { debtors: { count: 1 } }, resources: { debtorsExcess: '1061.26' } },
    ],
    [
      'category 3: the threshold is that of category 1',
      '12 000 − 10 938.74',
      livingWith([having('parent', pension('12000')), CHILD]),
      {
        category: 3,
        details: { debtors: { thresholdAnnual: '10938.74' } },
        resources: { debtorsExcess: '1061.26' },
      },
    ],
    [
      'no category 3 custody, no prorata, no exemption for a debtor who works',
      '12 × 1 000 − 10 938.74',
      livingWith(
        [person('parent', { spi: { kind: 'general' }, resources: [{ kind: 'work', amount: '1000' }] })],
        { from: '2026-09-16', newClaim: true },
      ),
      { resources: { debtorsExcess: '1061.26' } },
    ],
  ]);
});

describe('AR 34 §2, several applicants and rounding', () => {
  // 15 000 − 10 938.74 = 4 061.26
  const of = (applicants: number, policy: Partial<Policy> = {}): HouseholdInput =>
    parents(['15000'], policy, { applicants });
  const share = (shareAnnual: string): object => ({
    resources: { debtorsExcess: shareAnnual },
    details: { debtors: { excessAnnual: '4061.26', shareAnnual } },
  });
  computes([
    ['one', '4 061.26', of(1), share('4061.26')],
    ['two divide', '4 061.26 / 2', of(2), share('2030.63')],
    ['three divide', '4 061.26 / 3 = 1 353.7533', of(3), share('1353.75')],
    ['eight divide, half-up', '4 061.26 / 8 = 507.6575', of(8), share('507.66')],
    ['twenty divide', '4 061.26 / 20 = 203.063', of(20), share('203.06')],
    ['three, full', '4 061.26 each', of(3, { severalApplicants: 'full' }), share('4061.26')],
    ['one, full', '4 061.26', of(1, { severalApplicants: 'full' }), share('4061.26')],
    [
      'one, monthly',
      '4 061.26 / 12 = 338.4383; 12 × 338.44',
      of(1, { rounding: 'monthly' }),
      share('4061.28'),
    ],
    [
      'three divide, monthly',
      '1 353.75 / 12 = 112.8125; 12 × 112.81',
      of(3, { rounding: 'monthly' }),
      share('1353.72'),
    ],
    [
      'three, full, monthly',
      '12 × 338.44',
      of(3, { severalApplicants: 'full', rounding: 'monthly' }),
      share('4061.28'),
    ],
    [
      'the division is rounded before the month',
      '4 061.26 / 8 = 507.66; / 12 = 42.305; 12 × 42.31 (507.6575 / 12 would give 42.30)',
      of(8, { rounding: 'monthly' }),
      share('507.72'),
    ],
  ]);
});
