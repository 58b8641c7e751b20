import { readAmount as money } from '../../engine';
import { aidAfter } from '../../procedure';
import { readAmount, readMonth } from '../../values';
import { ID, Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { ask, cellsOfFields } from './ask';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.MAINTENANCEAID`: the aid of a month for the payment of maintenance for children (LO 68quinquies); EUR. */
export const MAINTENANCEAID: WorksheetFunction = {
  id: 'MAINTENANCEAID',
  parameters: [{ name: 'month' }, { name: 'paid' }, { name: 'alreadyGranted', optional: true }],
  answer: (args, environment) => spilled(args, (place) => maintenanceAid(args, place, environment)),
};

function maintenanceAid(args: Arguments, place: Place, environment: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const month = scalars.required('month', withDateSystem(readMonth, environment.from1904));
  const paid = scalars.required('paid', readAmount);
  const granted = scalars.wholeOrNone('alreadyGranted', readAmount);
  if (scalars.fault !== undefined) return scalars.fault;
  const answered = ask(
    {
      id: ID,
      question: 'maintenanceAid',
      year: Number(month!.slice(0, 4)),
      title: 'judgment', // which title does not matter to the amount; that there is one is the user's to say
      months: [{ month: month!, paid: paid! }],
    },
    environment,
    cellsOfFields({ '/year': 'month' }, args, place),
  );
  if ('fault' in answered) return answered.fault;
  return Number(aidAfter(money(granted ?? '0'), answered.value.result).toString());
}
