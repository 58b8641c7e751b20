import { Fraction } from '../fraction';
import type { Finding } from '../input';
import type { Policy, Recovery } from './input';
import { repeated, when } from './question';
import type { Question } from './question';
import { beneficiaryFindings, fromBeneficiary } from './recovery-beneficiary';
import { debtorFindings, fromDebtors } from './recovery-debtors';

/** PROCEDURE §5. */
export const recovery: Question<Recovery> = {
  readings: ['ceilingDate'],
  findings: (command, policy) => {
    const own = command.kind === 'debtors' ? debtorFindings(command, policy) : beneficiaryFindings(command);
    const twice = repeated(
      command.months.map(({ month }) => month),
      'DUPLICATE_MONTH',
      'months',
      'month',
    );
    const found = [...own, ...twice];
    // The waiver is compared with a sum that exists only when nothing else is wrong.
    return found.length > 0 ? found : waiverFindings(command, policy);
  },
  answer: (command, policy) => {
    const debtors = command.kind === 'debtors' ? fromDebtors(command, policy) : undefined;
    const { sum, result } = debtors ?? fromBeneficiary(command);
    const waived = waiverOf(command);
    return {
      result: { ...result, waived: waived.toAmount(), recoverable: sum.minus(waived).toAmount() },
      warnings: [
        ...when(command.scheme === 'ASE', 'ASE_RULES', '/scheme'),
        ...when(debtors === undefined && command.ground === 'omission', 'SPI_NOT_APPLIED', '/ground'),
        ...when(debtors !== undefined && command.divide === false, 'DIVISION_WAIVED', '/divide'),
        ...when(debtors?.isMoreThanPaid === true, 'MORE_THAN_PAID', '/debtors'),
      ],
    };
  },
};

const waiverOf = ({ waiver }: Recovery): Fraction => Fraction.parse(waiver?.amount ?? 0);

function waiverFindings(command: Recovery, policy: Policy): Finding[] {
  const { sum } = command.kind === 'debtors' ? fromDebtors(command, policy) : fromBeneficiary(command);
  return when(waiverOf(command).isOver(sum), 'WAIVER_TOO_HIGH', '/waiver/amount');
}
