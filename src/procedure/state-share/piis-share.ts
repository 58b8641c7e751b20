import {
  Money,
  WHOLE,
  anniversary,
  compareFraction,
  firstOfMonth,
  fraction,
  readFraction,
  rowRate,
  type Day,
  type Fraction,
  type Month,
} from '../../engine';
import { inForce, type Ask } from '../ask';
import type { PiisInput, StateShareCommand } from '../command';
import { dayText, day, daysInCommon, type Span } from '../days';
import { piisReform } from '../piis-reform';

/** What the State adds for an individual project; it pays for guidance, on top of its share. */
export interface PiisShare {
  readonly rate: Fraction;
  readonly share: Money;
}

const ZERO_RATE = fraction(0, 1);
const NONE: PiisShare = { rate: ZERO_RATE, share: Money.ZERO };

/** L 43/2: ten per cent of the amount for the days of a subsidised project, half-up to the cent; EUR. */
export function piisShare(
  command: StateShareCommand,
  month: Month,
  amount: Money,
  stateRate: Fraction,
  ask: Ask,
): PiisShare {
  const { piis } = command;
  if (piis === undefined) return NONE;
  if (ask.policy.piisOnTop === 'none' && compareFraction(stateRate, WHOLE) === 0) return NONE;
  // The amount of a whole month, of which the right began inside: was it not already that of a part?
  if (command.days === undefined && day(piis.grantFrom) > month.first && day(piis.grantFrom) <= month.last) {
    ask.warnings.add('DAYS_ASSUMED', '/days');
  }
  const subsidised = subsidisedPeriod(piis, piisReform(ask));
  const days = command.days ?? month.days;
  const projectDays = daysInCommon(subsidised, coveredDays(command, month, days));
  if (projectDays === 0) return NONE;
  const { rate, ...known } = piisRate(command, month, ask);
  const share = amount.share(rate).times(projectDays).over(days).rounded();
  ask.trace?.add({
    rule: 'stateShare.piis',
    article: 'L 43/2',
    inputs: ['/piis', '/days'],
    figures: {
      from: dayText(subsidised.from),
      ...(Number.isFinite(subsidised.to) && { to: dayText(subsidised.to) }),
      amount,
      rateN: rate.n,
      rateD: rate.d,
      projectDays,
      days,
    },
    formula: '{amount} × {rateN} ÷ {rateD} × {projectDays} ÷ {days}',
    result: share,
    unit: 'EUR',
    rounded: true,
    ...known,
    confidence: 'secondary', // length of the extension, student projects and days prorated
    ...(compareFraction(stateRate, WHOLE) === 0 && { reading: 'piisOnTop', confidence: 'disputed' as const }),
  });
  return { rate, share };
}

/**
 * From the first of the month of signature, not before the grant; for a year, one more with a motivated extension if a project ran on
 * the last day; for a student the whole project.
 */
function subsidisedPeriod({ signedOn, grantFrom, student, extension, endedOn }: PiisInput, since: Day): Span {
  const from = Math.max(firstOfMonth(day(signedOn)), day(grantFrom), since);
  const ended = day(endedOn) ?? Infinity;
  if (student) return { from, to: ended };
  return { from, to: Math.min(anniversary(from, extension ? 2 : 1) - 1, ended) };
}

/** The days of right that the amount pays: the whole month, or so many days from the grant on. */
function coveredDays({ piis, days: given }: StateShareCommand, { first, last }: Month, days: number): Span {
  if (given === undefined) return { from: first, to: last };
  const start = Math.min(Math.max(first, day(piis!.grantFrom)), last - days + 1);
  return { from: start, to: start + days - 1 };
}

/** Ten per cent; from 2028 by the share of beneficiaries with a project. Where that is not known, the least of the rates. */
function piisRate(
  { piisPopulationShare: given }: StateShareCommand,
  { first }: Month,
  ask: Ask,
): { readonly rate: Fraction; readonly inForce: ReturnType<typeof inForce> } {
  const byPopulation = ask.find('piisShareByPopulation', first, '/month');
  if (byPopulation === undefined) {
    const row = ask.row('piisShare', first, '/month');
    return { rate: rowRate(row, 'rate'), inForce: inForce('piisShare', row) };
  }
  if (given === undefined) ask.warnings.add('PIIS_SHARE_UNKNOWN', '/piisPopulationShare');
  const population = given === undefined ? ZERO_RATE : (readFraction(given) as Fraction); // its form was checked
  const step = STEPS.find(([percent]) => compareFraction(population, fraction(percent, 100)) >= 0)!;
  return { rate: rowRate(byPopulation, step[1]), inForce: inForce('piisShareByPopulation', byPopulation) };
}

/** From which percentage of the beneficiaries on which rate. */
const STEPS: readonly (readonly [percent: number, key: string])[] = [
  [80, 'from80'],
  [60, 'from60'],
  [40, 'from40'],
  [20, 'from20'],
  [0, 'below20'],
];
