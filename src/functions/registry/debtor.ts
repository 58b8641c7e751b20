import type { DebtorsRecoveryResult } from '../../procedure';
import { readAmount, readDayOrMonth, readInteger } from '../../values';
import { Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { ask, cellsOfFields, ID } from './ask';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** Dependants that a debtor may have. */
const MOST_DEPENDANTS = 30;

/** `RIS.DEBTOR`: what the scale of maintenance debtors asks of an income (L 26, AM 12/12/2002); EUR a month. */
export const DEBTOR: WorksheetFunction = {
  id: 'DEBTOR',
  parameters: [{ name: 'date' }, { name: 'income' }, { name: 'dependants' }],
  answer: (args, environment) => spilled(args, (place) => scale(args, place, environment)),
};

function scale(args: Arguments, place: Place, environment: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const date = scalars.required('date', withDateSystem(readDayOrMonth, environment.from1904));
  const income = scalars.required('income', readAmount);
  const dependants = scalars.required('dependants', (cell) => readInteger(cell, MOST_DEPENDANTS));
  if (scalars.fault !== undefined) return scalars.fault;
  const answered = ask(
    {
      id: ID,
      question: 'recovery',
      kind: 'debtors',
      decidedOn: date!,
      // The scale does not depend on what was granted, nor on the rank: only what may be asked of one does.
      months: [{ month: date!.slice(0, 7), paid: '0.00' }],
      debtors: [{ id: ID, rank: 'spouse', income: income!, dependants: dependants! }],
    },
    environment,
    cellsOfFields({ '/decidedOn': 'date' }, args, place),
  );
  if ('fault' in answered) return answered.fault;
  const { debtors } = answered.value.result as DebtorsRecoveryResult;
  return Number(debtors[0]!.months[0]!.scale);
}
