import { addYears, daysCovered, readDay } from '../calendar';
import type { Day } from '../calendar';
import { Fraction } from '../fraction';
import { PIIS_BY_SHARE } from './amounts';
import { dayBefore, daysAfter, earlier, firstDayOf, lastDayOf, later, maybeDay } from './days';
import type { Policy, StateShare } from './input';

export interface PiisShare {
  rate: Fraction;
  share: Fraction;
  isUnknown: boolean;
  isAssumed: boolean;
}

const NOTHING: PiisShare = { rate: Fraction.zero, share: Fraction.zero, isUnknown: false, isAssumed: false };

/** L 43/2: the part of the State for a PIIS, on top of the ordinary one. */
export function piisShare(command: StateShare, ordinary: Fraction, { piisOnTop }: Policy): PiisShare {
  const { piis, piisPopulationShare } = command;
  if (piis === undefined) return NOTHING;
  if (piisOnTop === 'none' && !ordinary.isUnder(Fraction.of(1))) return NOTHING;
  const isAssumed =
    command.days === undefined && piis.grantFrom.startsWith(command.month) && !piis.grantFrom.endsWith('-01');
  const from = startOf(piis);
  const to = endOf(piis, from);
  const covered = coveredDays(command);
  const days = daysCovered(later(from, covered.from), earlier(to, covered.to));
  if (days === 0) return { ...NOTHING, isAssumed };
  const byShare = command.month >= '2028-01';
  const rate = byShare ? rateByShare(Fraction.parse(piisPopulationShare ?? 0)) : Fraction.parse('0.10');
  const part = Fraction.of(days, daysCovered(covered.from, covered.to));
  return {
    rate,
    share: Fraction.parse(command.amount).times(rate).times(part).r2(),
    isUnknown: byShare && piisPopulationShare === undefined,
    isAssumed,
  };
}

/** From 2028 on: the more of the population has a PIIS, the higher. */
function rateByShare(share: Fraction): Fraction {
  const [, rate] = PIIS_BY_SHARE.find(([from]) => !share.isUnder(Fraction.parse(from)))!;
  return Fraction.parse(rate);
}

type Piis = StateShare['piis'] & object;

/** From the first of the month of the signature, not before the grant, nor before the law. */
const startOf = ({ signedOn, grantFrom }: Piis): Day =>
  later(later(firstDayOf(signedOn.slice(0, 7)), readDay(grantFrom)), 20161101);

/** A year, a second one if extended while it ran; the whole PIIS of a student. */
function endOf(piis: Piis, from: Day): Day {
  const ended = maybeDay(piis.endedOn) ?? Infinity;
  if (piis.student === true) return ended;
  const year = dayBefore(addYears(from, 1));
  const isExtended = piis.extension === true && ended >= year;
  return earlier(ended, isExtended ? dayBefore(addYears(from, 2)) : year);
}

/** The days of the amount: the whole month, or `days` from the grant on, brought back into the month. */
function coveredDays({ month, days, piis }: StateShare): { from: Day; to: Day } {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  if (days === undefined) return { from: first, to: last };
  let to = daysAfter(later(first, earlier(readDay(piis!.grantFrom), last)), days - 1);
  if (to > last) to = last;
  return { from: first + (to - first + 1 - days), to };
}
