import type { HouseholdInput, ResourceInput } from '../../../src/engine';
import { CHILD, alone, dossier, from, having, livingWith, person } from '../dossier';
import { warns } from '../examples';

const ROW = '/persons/0/resources/0';

describe('RESULT §2, the warnings of rows', () => {
  const volunteer: ResourceInput = { kind: 'volunteer', amount: '1760.84', dayMax: '1' };
  const disability: ResourceInput = { kind: 'exempt', amount: '1', ground: 'b-disability' };
  const transfer: ResourceInput = { kind: 'transfer', date: '2010-01-01', amount: '1', onerous: false };
  const all = [volunteer, disability, transfer];
  const at = (path: string): string[] => [
    `EXEMPTION_NOT_IN_FORCE ${path}/1/ground`,
    `TRANSFER_OUTSIDE_10_YEARS ${path}/2`,
    `VOLUNTEER_CAP_EXCEEDED ${path}/0`,
  ];
  const month = '2023-12';
  warns([
    ['volunteer at the cap', alone([{ ...volunteer, amount: '1760.83' }]), []],
    ['volunteer over the cap', alone([volunteer]), [`VOLUNTEER_CAP_EXCEEDED ${ROW}`]],
    [
      'disability supplement on 8 December 2023',
      alone([disability], from('2023-12-08')),
      [`EXEMPTION_NOT_IN_FORCE ${ROW}/ground`],
    ],
    ['disability supplement on 9 December 2023', alone([disability], from('2023-12-09')), []],
    ['another ground before', alone([{ ...disability, ground: 'b' }], from('2023-12-08')), []],
    [
      'a transfer of ten years',
      alone([{ ...transfer, date: '2016-09-01' }]),
      [`TRANSFER_OUTSIDE_10_YEARS ${ROW}`],
    ],
    ['a transfer of less than ten years', alone([{ ...transfer, date: '2016-09-02' }]), []],
    [
      'all three, each row',
      alone([...all, ...all], { month }),
      [
        ...at('/persons/0/resources'),
        ...[3, 4, 5].map(
          (i) =>
            [
              `VOLUNTEER_CAP_EXCEEDED /persons/0/resources/${i}`,
              `EXEMPTION_NOT_IN_FORCE /persons/0/resources/${i}/ground`,
              `TRANSFER_OUTSIDE_10_YEARS /persons/0/resources/${i}`,
            ][i - 3]!,
        ),
      ],
    ],
    [
      'rows of the partner in category 3',
      livingWith([having('partner', ...all), CHILD], { month }),
      at('/persons/1/resources'),
    ],
    [
      'rows of the partner in category 1 are not reported',
      livingWith([having('partner', ...all)], { month }),
      [],
    ],
    ['rows of a debtor are not reported', livingWith([having('parent', ...all)], { month }), []],
    ['rows of a sibling are not reported', livingWith([having('sibling', ...all)], { month }), []],
    [
      'rows of a weighted custody are reported once',
      dossier([having('applicant', ...all), CHILD], { month, custodyShare: '1/3' }),
      [...at('/persons/0/resources'), 'CUSTODY_POLICY /custodyShare'],
    ],
  ]);
});

describe('RESULT §2, FAMILY_ALLOWANCE_POLICY', () => {
  const paid = (
    familyAllowanceForApplicant: string,
    given: Partial<HouseholdInput> = {},
  ): HouseholdInput => ({
    ...livingWith([person('parent', { familyAllowanceForApplicant })]),
    ...given,
  });
  const POLICY = ['FAMILY_ALLOWANCE_POLICY /persons/1/familyAllowanceForApplicant'];
  const care = (): HouseholdInput =>
    dossier([
      person('applicant', { careNeed: true }),
      person('parent', { familyAllowanceForApplicant: '240' }),
    ]);
  warns([
    ['28 February 2026', paid('240', from('2026-02-28')), []],
    ['1 March 2026', paid('240', from('2026-03-01')), POLICY],
    ['1 March 2026, 2002 wording', paid('240', { ...from('2026-03-01'), beneficiaryOn20260116: true }), []],
    ['nothing received', paid('0'), []],
    ['a cent', paid('0.01'), POLICY],
    ['reading debtor by name', paid('240', { policy: { familyAllowance: 'debtor' } }), POLICY],
    ['reading applicant', paid('240', { policy: { familyAllowance: 'applicant' } }), POLICY],
    ['a care need', care(), []],
    ['category 2', paid('240', { homeless: true, piis: true }), []],
    ['category 3', livingWith([person('parent', { familyAllowanceForApplicant: '1' }), CHILD]), POLICY],
    [
      'a debtor who is a beneficiary',
      livingWith([person('parent', { familyAllowanceForApplicant: '1', beneficiary: true })]),
      POLICY,
    ],
    ['a sibling', livingWith([person('sibling', { familyAllowanceForApplicant: '1' })]), []],
  ]);
});

describe('RESULT §2, ART34_EQUITY', () => {
  const EQUITY = ['ART34_EQUITY /equity'];
  const equity = { retained: '0', reason: 'x' };
  const parent = having('parent', { kind: 'replacement', amount: '1500' });
  warns([
    ['none', livingWith([parent]), []],
    ['category 1', livingWith([parent], { equity }), EQUITY],
    ['category 3', livingWith([parent, CHILD], { equity }), EQUITY],
    [
      'the whole share retained',
      livingWith([parent], { equity: { retained: '7061.26', reason: 'x' } }),
      EQUITY,
    ],
    ['the 2002 wording', livingWith([parent], { month: '2025-01', equity: { retained: '0' } }), EQUITY],
    [
      'weighted custody: once',
      livingWith([parent, CHILD], { equity, custodyShare: '1/3' }),
      [...EQUITY, 'CUSTODY_POLICY /custodyShare'],
    ],
  ]);
});

describe('RESULT §2, ASE', () => {
  const transfer: ResourceInput = { kind: 'transfer', date: '2026-01-01', amount: '1', onerous: false };
  const ASE = { scheme: 'ASE' } as const;
  const ANALOGY = ['ASE_ANALOGY /scheme'];
  const BOTH = [...ANALOGY, 'ASE_TRANSFER /scheme'];
  warns([
    ['RIS', alone([transfer], { scheme: 'RIS' }), []],
    ['ASE', alone([], ASE), ANALOGY],
    ['ASE with a transfer', alone([transfer], ASE), BOTH],
    ['ASE with two transfers: once', alone([transfer, transfer], ASE), BOTH],
    ['ASE with a transfer of a debtor', livingWith([having('parent', transfer)], ASE), BOTH],
    [
      'ASE with a transfer of ten years',
      alone([{ ...transfer, date: '2010-01-01' }], ASE),
      [...BOTH, `TRANSFER_OUTSIDE_10_YEARS ${ROW}`],
    ],
  ]);
});
