import { readAmount as money } from '../../engine';
import { sizeOf, type StateShareCommand } from '../../procedure';
import { readAmount, readMonth, readNumber, readYesNo, seen, type Cell, type Reading } from '../../values';
import { ID, scalarCell, Scalars, withDateSystem, type Arguments, type Place } from '../arguments';
import type { Environment } from '../environment';
import { ask, cellsOfFields } from './ask';
import { spilled } from './block';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.STATESHARE`: what the State owes of the amount of a month (L 32), with its part for a project (L 43/2); EUR. */
export const STATESHARE: WorksheetFunction = {
  id: 'STATESHARE',
  parameters: [{ name: 'month' }, { name: 'amount' }, { name: 'size' }, { name: 'piis', optional: true }],
  answer: (args, environment) => spilled(args, (place) => stateShare(args, place, environment)),
};

function stateShare(args: Arguments, place: Place, environment: Environment): Answered {
  const scalars = new Scalars(args, place);
  if (scalars.isBlank(Object.keys(args))) return '';
  const month = scalars.required('month', withDateSystem(readMonth, environment.from1904));
  const amount = scalars.required('amount', readAmount);
  const size = scalars.required('size', readSize);
  const piis = scalars.optional('piis', readYesNo);
  if (scalars.fault !== undefined) return scalars.fault;
  const first = `${month!}-01`;
  const answered = ask(
    {
      id: ID,
      question: 'stateShare',
      month: month!,
      amount: amount!,
      size: size!,
      ...(piis && { piis: { signedOn: first, grantFrom: first } }), // a project that covers the whole month
    },
    environment,
    cellsOfFields({ '/month': 'month' }, args, place),
  );
  if ('fault' in answered) return answered.fault;
  const { result, warnings } = answered.value;
  // The answer takes the least of the rates and warns of it; a cell cannot.
  if (warnings.some(({ code }) => code === UNKNOWN_RATE)) {
    return { code: UNKNOWN_RATE, ...scalarCell('piis', args, place) };
  }
  return Number(money(result.share).plus(money(result.piisShare)).toString());
}

const UNKNOWN_RATE = 'PIIS_SHARE_UNKNOWN';

/** Beneficiaries of a centre at most; more is a slip. */
const MOST_BENEFICIARIES = 999_999;

/** The size of a centre by its number of beneficiaries, an average that may have decimals. Below 1 it is a rate, or a blank that came as 0. */
function readSize(cell: Cell): Reading<NonNullable<StateShareCommand['size']>> {
  const { value, problem } = readNumber(cell);
  if (value === undefined) return problem ? { problem } : {};
  const count = Number(value);
  if (count < 1 || count > MOST_BENEFICIARIES) {
    return {
      problem: { code: 'OUT_OF_RANGE', figures: { value: seen(cell), min: 1, max: MOST_BENEFICIARIES } },
    };
  }
  return { value: sizeOf(count) };
}
