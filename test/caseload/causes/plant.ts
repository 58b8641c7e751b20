import { builtInBareme } from '../../../src/bareme';
import { assess } from '../../../src/engine';
import type { ComputedResult } from '../../../src/engine';
import { read } from '../../reference/household';
import { Fraction } from '../../reference/fraction';
import type { DossierInput } from '../../reference/input';
import { paidBy, together } from './clerk';
import type { Slip } from './clerk';
import { Draw } from './draw';
import { drawDossier } from './draw-dossier';
import type { Search } from './draw-dossier';
import { MISTAKE_DRAWS, SEARCHES } from './mistakes';
import { anyAmount, nearMisses, otherAmounts } from './near-misses';
import { READING_SEARCHES, readings, readingsOf } from './readings';
import type { SlipDraw } from './slips';
import { allRoundings, centRoundings, roundings } from './slips-month';

/** A dossier that was paid in a known way. */
export interface Planted {
  readonly sort: 'correct' | 'mistake' | 'fact' | 'rounded' | 'pair' | 'near miss';
  /** The codes that name what was planted: two for a pair, and for a mistake with a rounding. */
  readonly codes: readonly string[];
  /** How exactly. */
  readonly way: string;
  readonly input: DossierInput;
  readonly result: ComputedResult;
  readonly paid: string;
}

type Plant = (
  draw: Draw,
  input: DossierInput,
  result: ComputedResult,
) => Omit<Planted, 'input' | 'result'> | undefined;

/** So many of one sort, and where to look for them. */
interface Wanted {
  readonly count: number;
  readonly plantOne: Plant;
  readonly search?: Search | undefined;
}

/** Draws that one planted dossier may take. */
const PATIENCE = 5000;

const isDue = ({ status }: ComputedResult): boolean => status === 'due';

/** What is paid by a slip; left out where it makes no difference. */
function slipping(sort: Planted['sort'], code: string, slipOf: SlipDraw): Plant {
  return (draw, input, result) => {
    const slip = slipOf(draw, input, result);
    const paid = slip && paidBy(slip, input, builtInBareme);
    return paid === undefined || paid === result.payable
      ? undefined
      : { sort, codes: [code], way: slip!.way, paid };
  };
}

const correct: Plant = (_, __, { payable }) => ({
  sort: 'correct',
  codes: ['correct'],
  way: '',
  paid: payable,
});

/** Only where a right is due, or only where none is. */
function where(due: boolean, plantOne: Plant): Plant {
  return (draw, input, result) => (isDue(result) === due ? plantOne(draw, input, result) : undefined);
}

/** Two mistakes, each of which changes what the other one gives. */
const pair: Plant = (draw, input, result) => {
  const codes = Object.keys(MISTAKE_DRAWS);
  const [one, two] = [draw.oneOf(codes), draw.oneOf(codes)];
  const first = MISTAKE_DRAWS[one]!(draw, input, result);
  const second = MISTAKE_DRAWS[two]!(draw, input, result);
  if (one === two || !first || !second) return undefined;
  const slips = [{}, first, second, together(first, second)];
  const paid = slips.map((slip) => paidBy(slip, input, builtInBareme));
  const both = paid[3];
  if (both === undefined || both === '0.00' || new Set(paid).size < 4) return undefined;
  return { sort: 'pair', codes: [one, two].sort(), way: `${first.way} + ${second.way}`, paid: both };
};

/** A mistake, and a rounding or the reading that rounds the months: each changes what the other one gives. */
const rounded: Plant = (draw, input, result) => {
  const code = draw.oneOf(Object.keys(MISTAKE_DRAWS));
  const slip = MISTAKE_DRAWS[code]!(draw, input, result);
  const [beside, harmless] = draw.percent(20)
    ? [readings['rounding']!(draw, input, result), 'correct-reading']
    : [draw.oneOf(centRoundings)(draw, input, result), 'correct-rounding'];
  if (!slip || !beside) return undefined;
  const slips = [{}, slip, beside, together(slip, beside)];
  const paid = slips.map((one) => paidBy(one, input, builtInBareme));
  const both = paid[3];
  const isOwn = both !== paid[0] && both !== paid[1] && both !== paid[2];
  if (both === undefined || both === '0.00' || !isOwn || paid[1] === paid[0]) return undefined;
  return { sort: 'rounded', codes: [code, harmless].sort(), way: `${slip.way} + ${beside.way}`, paid: both };
};

/** What is right under a reading, and rounded or read otherwise in a second point: each changes what the other one gives. */
function besideReading(second: SlipDraw, code: string): Plant {
  return (draw, input, result) => {
    const first = anyReading(draw, input, result);
    const beside = second(draw, input, result);
    if (!first || !beside) return undefined;
    const paid = [{}, first, beside, together(first, beside)].map((one) => paidBy(one, input, builtInBareme));
    const both = paid[3];
    if (both === undefined || both === '0.00' || paid.indexOf(both) < 3) return undefined;
    const way = `${first.way} + ${beside.way}`;
    return { sort: 'correct', codes: ['correct-reading', code].sort(), way, paid: both };
  };
}

const anyReading: SlipDraw = (draw, input, result) =>
  draw.oneOf(Object.values(readings))(draw, input, result);

const anyRounding: SlipDraw = (draw, input, result) => draw.oneOf(roundings)(draw, input, result);

/** Before a rise of the resources there was a right, and it is still paid. */
const paidWithNoRight = slipping('fact', 'paid-with-no-right', (draw) => ({
  way: 'resources have risen',
  ...otherAmounts(draw, 200, 900),
}));

const notPaidWithARight: Plant = () => ({
  sort: 'fact',
  codes: ['not-paid-with-a-right'],
  way: '',
  paid: '0.00',
});

/** Further from the amount due than any rounding, nothing and everything left out, and no reading gives it. */
function unexplained(sort: Planted['sort'], slipOf: SlipDraw): Plant {
  return where(true, (draw, input, result) => {
    const slip = slipOf(draw, input, result);
    const planted = slipping(sort, 'unexplained', () => slip)(draw, input, result);
    if (planted === undefined || planted.paid === '0.00') return undefined;
    const { baseMonthly, payable, days } = result;
    const whole = read(baseMonthly).times(days.covered).over(days.inMonth);
    const isNear = (to: Fraction): boolean => {
      const off = read(planted.paid).minus(to);
      return !off.isOver(Fraction.of(3, 2)) && off.isOver(Fraction.of(-3, 2));
    };
    const near = slip?.near;
    const others = [...readingsOf(input), ...(near ? roundedWays(near, input) : [])];
    const known = others.map((other) => paidBy(other, input, builtInBareme));
    return isNear(read(payable)) || isNear(whole) || known.includes(planted.paid) ? undefined : planted;
  });
}

/** A mistake with every rounding beside it. */
const roundedWays = (slip: Slip, input: DossierInput): Slip[] =>
  [...allRoundings, ...readingsOf(input)].map((beside) => together(slip, beside));

/** Where readings matter. */
const READ: Search = { homes: ['youth', 'youth', 'elders', 'couple', 'sharedCustody'] };

/** How many of each, for a caseload of about five thousand. */
const WANTED: readonly Wanted[] = [
  { count: 400, plantOne: correct },
  ...Object.entries(readings).map(([policy, reading]) => ({
    count: 50,
    plantOne: slipping('correct', 'correct-reading', reading),
    search: READING_SEARCHES[policy],
  })),
  ...roundings.map((rounding) => ({
    count: 50,
    plantOne: where(true, slipping('correct', 'correct-rounding', rounding)),
  })),
  { count: 150, plantOne: where(true, besideReading(anyRounding, 'correct-rounding')), search: READ },
  { count: 150, plantOne: where(true, besideReading(anyReading, 'correct-reading')), search: READ },
  ...Object.entries(MISTAKE_DRAWS).map(([code, slip]) => ({
    count: 160,
    plantOne: slipping('mistake', code, slip),
    search: SEARCHES[code],
  })),
  { count: 160, plantOne: where(false, paidWithNoRight) },
  { count: 160, plantOne: where(true, notPaidWithARight) },
  ...Object.values(anyAmount).map((slip) => ({ count: 60, plantOne: unexplained('fact', slip) })),
  { count: 160, plantOne: rounded },
  { count: 300, plantOne: pair },
  ...Object.values(nearMisses).map((slip) => ({ count: 40, plantOne: unexplained('near miss', slip) })),
];

/** A caseload of about so many dossiers, in which it is known of each how it was paid. */
export function plant(seed: number, runs: number): Planted[] {
  const draw = new Draw(seed);
  const share = runs / 5000;
  return WANTED.flatMap((wanted) =>
    Array.from({ length: Math.ceil(wanted.count * share) }, (_, index) =>
      plantUntil(draw, wanted, `D${index}`),
    ),
  );
}

/** The first random dossier in which it can be planted. */
function plantUntil(draw: Draw, { plantOne, search }: Wanted, id: string): Planted {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const input = drawDossier(draw, id, search);
    const result = assess(input);
    if (result.status === 'refused') continue;
    const planted = plantOne(draw, input, result);
    if (planted !== undefined) return { ...planted, input, result };
  }
  throw new Error(`not planted in ${PATIENCE} dossiers`);
}
