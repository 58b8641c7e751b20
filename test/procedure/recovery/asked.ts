import type { DebtorInput, RecoveryCommand } from '../../../src/procedure';
import type { Given } from '../asked';

export type Month = RecoveryCommand['months'][number];

/** What was paid and due in May 2026, after a change. */
export function fromBeneficiary(given: Given<'recovery'> = {}): RecoveryCommand {
  return {
    id: 'T',
    question: 'recovery',
    kind: 'beneficiary',
    ground: 'change',
    months: [{ month: '2026-05', paid: '900', due: '700' }],
    ...given,
  };
}

/** These debtors of the 1 847.89 of September 2026, decided on 05/10/2026. */
export function fromDebtors(debtors: DebtorInput[], given: Given<'recovery'> = {}): RecoveryCommand {
  return {
    id: 'T',
    question: 'recovery',
    kind: 'debtors',
    decidedOn: '2026-10-05',
    months: [{ month: '2026-09', paid: '1847.89' }],
    debtors,
    ...given,
  };
}

/** A parent, whose income of 60 000 reaches the eighth band: 635 a month. */
export function parent(given: Partial<DebtorInput> = {}): DebtorInput {
  return { id: 'p', rank: 'parent', income: '60000', ...given };
}
