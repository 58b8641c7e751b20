import { builtInBareme } from '../../../src/bareme';
import { findCause, type Explanation, type Finding } from '../../../src/caseload';
import type { HouseholdInput } from '../../../src/engine';
import type { Planted } from './plant';

/** What the finder says of a planted dossier. */
export interface Verdict {
  readonly planted: Planted;
  /** `rounded`, `pair` and `near miss`, or the code that was planted. */
  readonly row: string;
  /** The codes of the explanation, or the fact. */
  readonly said: string;
  /** Equal explanations by other codes. */
  readonly others: readonly string[];
  /** Nothing was paid, and mistakes that leave nothing either are told apart. */
  readonly isOpen: boolean;
  /** `tied`: it is one of the others; `candidate`: nothing was paid, and it is among what leaves nothing either. */
  readonly outcome: 'right' | 'tied' | 'candidate' | 'wrong';
}

const SEPARATOR = ' + ';

const codesOf = (explanation: Explanation): string =>
  explanation
    .map(({ code }) => code)
    .sort()
    .join(SEPARATOR);

/** Sorts that have one row together, whatever the mistakes. */
const ROWS: readonly Planted['sort'][] = ['rounded', 'pair', 'near miss'];

/** The finder's word on what was planted. A tie counts only where the very codes that were planted are among the others. */
export function judge(planted: Planted): Verdict {
  const { input, result, paid, codes, sort } = planted;
  const finding: Finding = findCause(input as HouseholdInput, result, paid, builtInBareme);
  const said = finding.explanation.length > 0 ? codesOf(finding.explanation) : finding.cause;
  const others = [...new Set(finding.ties.map(codesOf))].filter((other) => other !== said);
  const wanted = [...codes].sort().join(SEPARATOR);
  const row = ROWS.includes(sort) ? sort : wanted;
  const isCandidate = finding.candidates?.some((candidate) => codesOf(candidate) === wanted);
  const outcome =
    said === wanted ? 'right' : others.includes(wanted) ? 'tied' : isCandidate ? 'candidate' : 'wrong';
  const isOpen = (finding.candidates ?? []).length > 0;
  return { planted, row, said, others, isOpen, outcome };
}

/** Counts of one row of the matrix. */
export interface Score {
  dossiers: number;
  right: number;
  tied: number;
  candidate: number;
  /** Dossiers of which equal explanations were told, the right ones included. */
  ties: number;
  /** Dossiers without payment of which mistakes were told that leave nothing either. */
  open: number;
  /** How often each was said. */
  said: Map<string, number>;
}

const nothing = (): Score => ({
  dossiers: 0,
  right: 0,
  tied: 0,
  candidate: 0,
  ties: 0,
  open: 0,
  said: new Map(),
});

/** One row for each that was planted, in the order of planting. */
export function scores(verdicts: readonly Verdict[]): Map<string, Score> {
  const rows = new Map<string, Score>();
  for (const { row, said, others, isOpen, outcome } of verdicts) {
    const score = rows.get(row) ?? nothing();
    rows.set(row, score);
    score.dossiers += 1;
    if (outcome !== 'wrong') score[outcome] += 1;
    if (others.length > 0) score.ties += 1;
    if (isOpen) score.open += 1;
    score.said.set(said, (score.said.get(said) ?? 0) + 1);
  }
  return rows;
}

/** The sum of rows. */
export function total(rows: Iterable<Score>): Score {
  const sum = nothing();
  for (const { dossiers, right, tied, candidate, ties, open } of rows) {
    sum.dossiers += dossiers;
    sum.right += right;
    sum.tied += tied;
    sum.candidate += candidate;
    sum.ties += ties;
    sum.open += open;
  }
  return sum;
}

/** Named, in a tie or alone: so many of a hundred. */
export const named = ({ dossiers, right, tied }: Score): number => ((right + tied) * 100) / dossiers;

/** The same, and those of which nothing was paid: so many of a hundred. */
export const told = ({ dossiers, right, tied, candidate }: Score): number =>
  ((right + tied + candidate) * 100) / dossiers;

/** Told with equal explanations: so many of a hundred. */
export const shareOfTies = ({ dossiers, ties }: Score): number => (ties * 100) / dossiers;

/** The same, if what is told apart where nothing was paid were ties too. */
export const shareOfAll = ({ dossiers, ties, open }: Score): number => ((ties + open) * 100) / dossiers;
