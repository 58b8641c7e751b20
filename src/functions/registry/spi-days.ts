import { readDay, readMonth as monthOf } from '../../engine';
import { usableDays } from '../../procedure';
import { readMonth } from '../../values';
import {
  ID,
  historiesOf,
  namedCell,
  notBefore,
  scalarCell,
  Scalars,
  withDateSystem,
  type Arguments,
  type HistoryMonth,
  type NamedCell,
  type Place,
} from '../arguments';
import type { Environment } from '../environment';
import { ask } from './ask';
import { block } from './block';
import type { Answered, WorksheetFunction } from './function';

/**
 * `RIS.SPIDAYS`: days of the general exemption that can still be used from the first day of a month on (AR 35 §1): what is left of the
 * counter, not beyond its six years. They are the `spi-days-left` of an assessment.
 */
export const SPIDAYS: WorksheetFunction = {
  id: 'SPIDAYS',
  parameters: [{ name: 'month' }, { name: 'months' }, { name: 'kinds' }],
  answer(args, environment) {
    const { bareme, from1904 } = environment;
    // The royal decree is in force since then.
    const readPast = withDateSystem(notBefore(bareme.coverage.computedFrom.slice(0, 7), readMonth), from1904);
    const histories = historiesOf(args, readPast);
    if ('fault' in histories) return histories.fault;
    return block(histories.value.shape, (place) => {
      const history = histories.value.at(place);
      if ('fault' in history) return history.fault;
      return history.value === undefined ? '' : daysLeft(history.value, args, place, environment);
    });
  },
};

function daysLeft(
  history: readonly HistoryMonth[],
  args: Arguments,
  place: Place,
  environment: Environment,
): Answered {
  const { bareme, from1904 } = environment;
  // Before, the law had another counter.
  const since = bareme.tables.spiPeriods.rows[0]!.from.slice(0, 7);
  const scalars = new Scalars(args, place);
  const month = scalars.required('month', withDateSystem(notBefore(since, readMonth), from1904));
  if (scalars.fault !== undefined) return scalars.fault;
  const answered = ask(
    {
      id: ID,
      question: 'spiCounter',
      month: month!,
      history: history.map(({ month: past, kind }) => ({ month: past, kind })),
    },
    environment,
    (path) => (path === '/month' ? scalarCell('month', args, place) : cellOfHistory(path, history, args)),
  );
  if ('fault' in answered) return answered.fault;
  const { remainingDays, windowFrom, windowTo } = answered.value.result;
  const window = { from: readDay(windowFrom!)!, to: readDay(windowTo!)! };
  return usableDays({ remainingDays: remainingDays!, window }, monthOf(month!)!);
}

const FIELD = /^\/history\/(\d+)\/(month|kind)$/;

/** The cell behind a field of the history; what is wrong with it as a whole is said of the months. */
function cellOfHistory(path: string, history: readonly HistoryMonth[], args: Arguments): NamedCell {
  const [, index, field] = FIELD.exec(path) ?? [];
  if (index === undefined) return { parameter: 'months' };
  const parameter = field === 'month' ? 'months' : 'kinds';
  return namedCell(parameter, args[parameter]!, history[Number(index)]!.cells[parameter]);
}
