import { lengthOfMonth, monthOf, yearOf } from '../calendar';
import { Fraction } from '../fraction';
import type { Finding } from '../input';
import { SHARES, inForce } from './amounts';
import { firstDayOf } from './days';
import { formB } from './form-b';
import type { StateShare } from './input';
import { piisShare } from './piis-share';
import { when } from './question';
import type { Question } from './question';

/** PROCEDURE §8. */
export const stateShare: Question<StateShare> = {
  readings: ['piisOnTop'],
  findings: ({ month, days, unemployment, piis, formB: form }) => {
    const first = firstDayOf(month);
    return [
      ...when(month < '2002-10' || month > '2030-12', 'DATE_OUTSIDE_COVERAGE', '/month'),
      ...when(
        days !== undefined && days > lengthOfMonth(yearOf(first), monthOf(first)),
        'OUT_OF_RANGE',
        '/days',
      ),
      ...when(
        unemployment !== undefined && month < unemployment.requestOn.slice(0, 7),
        'DATE_ORDER',
        '/unemployment/requestOn',
      ),
      ...when(piis?.endedOn !== undefined && piis.endedOn < piis.signedOn, 'DATE_ORDER', '/piis/endedOn'),
      ...when(form !== undefined && form.days > form.daysInMonth, 'OUT_OF_RANGE', '/formB/days'),
    ];
  },
  answer: (command, policy) => {
    const amount = Fraction.parse(command.amount);
    const base = command.counts === undefined ? bySize(command) : byCounts(command);
    const { rate, basis, warnings } = rateOf(command, base);
    const share = amount.times(rate).r2();
    const piis = piisShare(command, rate, policy);
    const form = command.formB && formB(command.formB);
    return {
      result: {
        baseRate: rateText(base),
        rate: rateText(rate),
        basis,
        amount: amount.toAmount(),
        share: share.toAmount(),
        piisRate: rateText(piis.rate),
        piisShare: piis.share.toAmount(),
        ownShare: amount.minus(share).toAmount(),
        ...(form && { formB: form.shown }),
      },
      warnings: [
        ...warnings,
        ...when(piis.isAssumed, 'DAYS_ASSUMED', '/days'),
        ...when(piis.isUnknown, 'PIIS_SHARE_UNKNOWN', '/piisPopulationShare'),
        ...when(form?.differs === true, 'FORM_B_ROUNDING', '/formB'),
      ],
    };
  },
};

/** Two to six decimals, or n/d. */
function rateText(rate: Fraction): string {
  const millionths = rate.times(1_000_000);
  if (millionths.denominator !== 1n) return rate.toString();
  const digits = millionths.numerator.toString().padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${digits.slice(0, -6)}.${decimals}`;
}

/** L 32: the three rates of the month. */
function rates({ month }: StateShare): { small: Fraction; medium: Fraction; large: Fraction } {
  const [, small, medium, large] = inForce(SHARES, `${month}-01`)!;
  return { small: Fraction.parse(small), medium: Fraction.parse(medium), large: Fraction.parse(large) };
}

function bySize(command: StateShare): Fraction {
  const { small, medium, large } = rates(command);
  if (command.size === '1000') return large;
  return command.size === '500' ? medium : small;
}

/** Up with growth of 5 % or more; down a point a year, except if the decrease is under 3 %. */
function byCounts(command: StateShare): Fraction {
  const penultimate = Fraction.parse(command.counts!.penultimate);
  const before = Fraction.parse(command.counts!.before);
  const previous = Fraction.parse(command.counts!.previousRate);
  const { small, medium, large } = rates(command);
  let reached = small;
  if (!penultimate.isUnder(Fraction.of(500))) reached = medium;
  if (!penultimate.isUnder(Fraction.of(1000))) reached = large;
  if (reached.isOver(previous)) {
    const needed = before.times(Fraction.parse('1.05'));
    return penultimate.isUnder(needed) ? Fraction.max(previous, small) : reached;
  }
  const tolerated = before.times(Fraction.parse('0.97'));
  const decreased = penultimate.isUnder(before) && !penultimate.isOver(tolerated);
  return decreased ? Fraction.max(reached, previous.minus(Fraction.parse('0.01'))) : previous;
}

interface Rate {
  rate: Fraction;
  basis: string;
  warnings: Finding[];
}

/** A declared rate first, then the reform of unemployment, then the centre. */
function rateOf({ month, special, unemployment, counts }: StateShare, base: Fraction): Rate {
  const warnings = when(
    unemployment !== undefined && unemployment.lost !== 'unemployment',
    'COMPENSATION_EXCLUDED',
    '/unemployment/lost',
  );
  if (special !== undefined)
    return {
      rate: Fraction.parse(special.rate),
      basis: 'DECLARED',
      warnings: [{ code: 'RATE_DECLARED', path: '/special' }],
    };
  if (unemployment?.lost === 'unemployment' && unemployment.requestOn < '2026-01-01') {
    warnings.push({ code: 'COMPENSATION_EXCLUDED', path: '/unemployment/requestOn' });
  }
  const ordinary = { rate: base, basis: counts === undefined ? 'SIZE' : 'COUNTS', warnings };
  if (unemployment?.lost !== 'unemployment' || unemployment.requestOn < '2026-01-01') return ordinary;
  if (unemployment.requestOn <= '2026-06-30') {
    const rate = { '2026': '1', '2027': '0.90', '2028': '0.80' }[month.slice(0, 4)] ?? '0.75';
    return { rate: Fraction.parse(rate), basis: 'REFORM_2026_1', warnings };
  }
  const raised = Fraction.min(Fraction.of(1), base.plus(Fraction.parse('0.15')));
  return { rate: raised, basis: 'REFORM_2026_2', warnings };
}
