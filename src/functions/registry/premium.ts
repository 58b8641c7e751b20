import { readDayOrMonth } from '../../values';
import { ID, Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { ask, cellsOfFields } from './ask';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.PREMIUM`: the installation premium (L 14 §3), its conditions left aside; EUR. */
export const PREMIUM: WorksheetFunction = {
  id: 'PREMIUM',
  parameters: [{ name: 'date' }],
  answer: (args, environment) => spilled(args, (place) => premium(args, place, environment)),
};

function premium(args: Arguments, place: Place, environment: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const date = scalars.required('date', withDateSystem(readDayOrMonth, environment.from1904));
  if (scalars.fault !== undefined) return scalars.fault;
  const answered = ask(
    { id: ID, question: 'premium', date: date! },
    environment,
    cellsOfFields({ '/date': 'date' }, args, place),
  );
  return 'fault' in answered ? answered.fault : Number(answered.value.result.amount);
}
