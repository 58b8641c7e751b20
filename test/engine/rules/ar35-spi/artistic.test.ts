import type { HouseholdInput, ResourceInput } from '../../../../src/engine';
import { CHILD, dossier, having, livingWith, person, type DossierFields } from '../../dossier';
import { computes } from '../../examples';

const art = (amount: string): ResourceInput => ({ kind: 'artistic', amount });
const exempted = (used: string | undefined, rows: ResourceInput[], given?: DossierFields): HouseholdInput =>
  dossier(
    [
      person('applicant', {
        spi: { kind: 'artistic', ...(used !== undefined && { used }) },
        resources: rows,
      }),
    ],
    given,
  );
const spi = (used: string, net: string, cap = '3863.93'): object => ({
  exemptions: { spi: [{ person: 'p-applicant', kind: 'artistic', per: 'year', cap, used, net }] },
  resources: { artistic: net },
});

describe('AR 35 §3, the yearly exemption of artistic income', () => {
  computes([
    [
      'nothing used: one cent under',
      '3 863.92',
      exempted(undefined, [art('3863.92')]),
      spi('3863.92', '0.00'),
    ],
    ['nothing used: on', '3 863.93', exempted(undefined, [art('3863.93')]), spi('3863.93', '0.00')],
    [
      'nothing used: one cent over',
      '0.01 left',
      exempted(undefined, [art('3863.94')]),
      spi('3863.93', '0.01'),
    ],
    ['0 used', '3 863.93 of 5 000', exempted('0', [art('5000')]), spi('3863.93', '1136.07')],
    [
      'a part used',
      '3 863.93 − 863.93 = 3 000 of 5 000',
      exempted('863.93', [art('5000')]),
      spi('3000.00', '2000.00'),
    ],
    ['all but a cent used', '0.01 of 5 000', exempted('3863.92', [art('5000')]), spi('0.01', '4999.99')],
    ['all used', '0 of 5 000', exempted('3863.93', [art('5000')]), spi('0.00', '5000.00')],
    ['more than all used', '0, not less', exempted('3863.94', [art('5000')]), spi('0.00', '5000.00')],
    ['far more used', '0, not less', exempted('99999', [art('5000')]), spi('0.00', '5000.00')],
    [
      'several rows together',
      '3 863.93 of 2 000 + 3 000',
      exempted(undefined, [art('2000'), art('3000')]),
      spi('3863.93', '1136.07'),
    ],
    ['no artistic income', '0', exempted(undefined, []), spi('0.00', '0.00')],
    [
      'by date',
      '2 402.32 of 3 000',
      exempted(undefined, [art('3000')], { month: '2005-08' }),
      spi('2402.32', '597.68', '2402.32'),
    ],
    [
      'whole on part of the month',
      '3 863.93',
      exempted(undefined, [art('5000')], { from: '2026-09-16', newClaim: true }),
      spi('3863.93', '1136.07'),
    ],
  ]);
});

describe('AR 35 §3, what it does not cover', () => {
  computes([
    [
      'work gets nothing',
      '12 × 100',
      exempted(undefined, [art('1000'), { kind: 'work', amount: '100' }]),
      { ...spi('1000.00', '0.00'), resources: { professional: '1200.00' } },
    ],
    [
      'training gets nothing',
      '12 × 100',
      exempted(undefined, [{ kind: 'training', amount: '100' }]),
      { resources: { professional: '1200.00', artistic: '0.00' } },
    ],
    [
      'another exemption does not cover artistic income',
      '1 000',
      dossier([person('applicant', { spi: { kind: 'general' }, resources: [art('1000')] })]),
      {
        exemptions: { spi: [{ kind: 'general', used: '0.00', net: '0.00' }] },
        resources: { artistic: '1000.00' },
      },
    ],
    [
      'no exemption',
      '1 000',
      dossier([having('applicant', art('1000'))]),
      { exemptions: { spi: [] }, resources: { artistic: '1000.00' } },
    ],
    [
      'the partner of category 3 has his own',
      '1 000 − 1 000; 5 000 − 3 863.93',
      dossier([
        person('applicant', { spi: { kind: 'artistic' }, resources: [art('1000')] }),
        person('partner', { spi: { kind: 'artistic' }, resources: [art('5000')] }),
        CHILD,
      ]),
      { exemptions: { spi: [{ used: '1000.00' }, { used: '3863.93' }] }, resources: { artistic: '1136.07' } },
    ],
    [
      'a cohabitant has none',
      '12 000 − 10 938.74',
      livingWith([person('parent', { spi: { kind: 'artistic' }, resources: [art('12000')] })]),
      { resources: { artistic: '0.00', debtorsExcess: '1061.26' } },
    ],
  ]);
});
