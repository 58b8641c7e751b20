import type { Ask } from '../ask';
import type { RecoveryCommand } from '../command';
import { day, month } from '../days';
import { reportDuplicates } from '../duplicates';
import type { Question } from '../question';
import { beneficiaryRecovery } from './beneficiary';
import { debtorsRecovery } from './debtors';

/** PROCEDURE.md §5: what may be claimed back, and from whom. Each claim is a decision of the centre. */
export const recovery: Question<'recovery'> = {
  policies: ['ceilingDate'],
  check(command, ask) {
    reportDuplicates(
      command.months.map((item) => item.month),
      'DUPLICATE_MONTH',
      (i) => `/months/${i}/month`,
      ask,
    );
    if (command.kind === 'beneficiary') checkBeneficiary(command, ask);
    else checkDebtors(command, ask);
  },
  answer(command, ask) {
    if (command.scheme === 'ASE') ask.warnings.add('ASE_RULES', '/scheme'); // LO 97-104 are not modelled
    return command.kind === 'beneficiary' ? beneficiaryRecovery(command, ask) : debtorsRecovery(command, ask);
  },
};

function checkBeneficiary(command: RecoveryCommand, ask: Ask): void {
  const { ground, aware, months } = command;
  ask.needs(command, 'ground');
  if (ground === 'cpasError' && !aware) ask.needs(command, 'notifiedOn');
  months.forEach(({ due, resources }, i) => {
    if (due === undefined) ask.report('MISSING_FIELD', `/months/${i}/due`);
    if (ground === 'existingRight' && resources === undefined) {
      ask.report('MISSING_FIELD', `/months/${i}/resources`);
    }
  });
}

function checkDebtors(command: RecoveryCommand, ask: Ask): void {
  ask.needs(command, 'decidedOn', 'debtors');
  reportDuplicates(
    (command.debtors ?? []).map(({ id }) => id),
    'DUPLICATE_ID',
    (i) => `/debtors/${i}/id`,
    ask,
  );
  if (ask.policy.ceilingDate === 'month') {
    command.months.forEach((item, i) => {
      ask.covers('debtorCeilings', month(item.month).first, `/months/${i}/month`);
    });
  } else if (command.decidedOn !== undefined) {
    ask.covers('debtorCeilings', day(command.decidedOn), '/decidedOn');
  }
}
