import { CAUSE_CODES, centsOf, eurosOf, isHarmless, type Summary } from '../../caseload';
import type { FindingLine } from '../worker';

/** What was paid too much and too little for one reason, or in one category, in exact EUR: never one against the other. */
export interface Differences {
  /** Not negative. */
  readonly over: string;
  /** Not positive. */
  readonly under: string;
}

/** The dossiers of a cause. */
export interface CauseFigures extends Differences {
  readonly code: string;
  readonly count: number;
  /** Right but for a rounding, or under another reading. */
  readonly isHarmless: boolean;
}

/** Those that a chart has no room for. */
export interface OtherFigures extends Differences {
  /** How many causes they have. */
  readonly causes: number;
}

type Cents = ReturnType<typeof centsOf>;

/** Every cause of a difference, those that are no mistake last: where most euros are, first; then where most dossiers are. */
export function causeFigures({ byCause }: Pick<Summary, 'byCause'>): readonly CauseFigures[] {
  return [...byCause]
    .filter(([code]) => code !== 'correct')
    .sort(
      ([one, a], [other, b]) =>
        Number(isHarmless(one)) - Number(isHarmless(other)) ||
        Number(b.over - b.under - (a.over - a.under)) ||
        b.count - a.count ||
        CAUSE_CODES.indexOf(one) - CAUSE_CODES.indexOf(other),
    )
    .map(([code, { count, over, under }]) => ({
      code,
      count,
      isHarmless: isHarmless(code),
      over: eurosOf(over),
      under: eurosOf(under),
    }));
}

/** The causes that have bars of their own, and the other mistakes together: where only one is left it has its own too. */
export function drawnCauses(
  causes: readonly CauseFigures[],
  most: number,
): {
  readonly shown: readonly CauseFigures[];
  readonly others?: OtherFigures;
  readonly harmless: readonly CauseFigures[];
} {
  const moving = causes.filter(({ over, under }) => over !== '0.00' || under !== '0.00');
  const harmless = moving.filter((cause) => cause.isHarmless);
  const mistakes = moving.filter((cause) => !cause.isHarmless);
  if (mistakes.length <= most + 1) return { shown: mistakes, harmless };
  const rest = mistakes.slice(most);
  const sum = (side: keyof Differences) => rest.reduce((all, figures) => all + centsOf(figures[side]), 0n);
  return {
    shown: mistakes.slice(0, most),
    others: { causes: rest.length, over: eurosOf(sum('over')), under: eurosOf(sum('under')) },
    harmless,
  };
}

/** What was paid too much and too little in each category. */
export function categoryDifferences(lines: readonly FindingLine[]): Readonly<Record<1 | 2 | 3, Differences>> {
  const sums: Record<1 | 2 | 3, { over: Cents; under: Cents }> = {
    1: { over: 0n, under: 0n },
    2: { over: 0n, under: 0n },
    3: { over: 0n, under: 0n },
  };
  for (const { category, outcome, difference } of lines) {
    if (category === undefined || difference === undefined) continue;
    if (outcome === 'over' || outcome === 'under') sums[category][outcome] += centsOf(difference);
  }
  const euros = ({ over, under }: { over: Cents; under: Cents }) => ({
    over: eurosOf(over),
    under: eurosOf(under),
  });
  return { 1: euros(sums[1]), 2: euros(sums[2]), 3: euros(sums[3]) };
}
