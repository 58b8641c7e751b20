import { lookUp } from '../../bareme';
import { readAmount as money, readDay } from '../../engine';
import { debtorScaleAt, monthlyScale } from '../../procedure';
import { readAmount, readDayOrMonth, readInteger } from '../../values';
import { scalarCell, Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** Dependants that a debtor may have. */
const MOST_DEPENDANTS = 30;

/** `RIS.DEBTOR`: what the scale of maintenance debtors asks of an income (L 26, AM 12/12/2002); EUR a month. */
export const DEBTOR: WorksheetFunction = {
  id: 'DEBTOR',
  parameters: [{ name: 'date' }, { name: 'income' }, { name: 'dependants' }],
  answer: (args, environment) => spilled(args, (place) => scaleOf(args, place, environment)),
};

function scaleOf(args: Arguments, place: Place, { bareme, from1904 }: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const date = scalars.required('date', withDateSystem(readDayOrMonth, from1904));
  const income = scalars.required('income', readAmount);
  const dependants = scalars.required('dependants', (cell) => readInteger(cell, MOST_DEPENDANTS));
  if (scalars.fault !== undefined) return scalars.fault;
  const known = lookUp(bareme, 'debtorCeilings', date!);
  if ('problem' in known) {
    const { figures } = known.problem;
    return {
      code: 'DATE_OUTSIDE_COVERAGE',
      path: '/date',
      ...(figures && { figures }),
      ...scalarCell('date', args, place),
    };
  }
  const scale = debtorScaleAt(bareme, readDay(date!)!)!; // in force on a day that is covered
  return Number(monthlyScale(scale, money(income!), dependants!).monthly.toString());
}
