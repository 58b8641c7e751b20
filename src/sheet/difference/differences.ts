import type { Figure, TraceStep } from '../../engine';
import type { TracedComputed } from '../traced';

/** A step of the calculation whose outcome is not the same in two assessments. */
export interface Difference {
  readonly rule: string;
  /** Id of the person that the step is about; absent for the dossier. */
  readonly person?: string;
  /** In a weighted custody: which of the two calculations. A whole category 3 is compared with the first. */
  readonly part?: 0 | 1;
  /** Absent where the step is in one assessment only. */
  readonly before?: TraceStep;
  readonly after?: TraceStep;
  /** True where a fact, an amount of the law or a reading changed; false where earlier differences explain it. */
  readonly cause: boolean;
}

/**
 * The steps whose outcome differs from one assessment to another, in the order of the calculation, causes marked. Steps are paired
 * by rule, person and part, and by their order among equals.
 *
 * @example
 * differences(inAugust, inSeptember).find(({ cause }) => cause)?.rule // 'l14.base'
 */
export function differences(before: TracedComputed, after: TracedComputed): Difference[] {
  const earlier = new Set<string>(); // how the outcomes changed so far
  return pairs(before.trace, after.trace)
    .filter(([a, b]) => a?.result !== b?.result)
    .map(([a, b]) => {
      const { rule, person, part } = (b ?? a)!;
      const cause = isCause(a, b, earlier);
      earlier.add(changeOf(a?.result, b?.result));
      return {
        rule,
        ...(person !== undefined && { person }),
        ...(part !== undefined && { part }),
        ...(a !== undefined && { before: a }),
        ...(b !== undefined && { after: b }),
        cause,
      };
    });
}

/**
 * A step that reads no input can only follow from earlier ones. A changed step follows from them when every figure of it changed as
 * an earlier outcome did; a step that came or went, when one figure did.
 */
function isCause(a: TraceStep | undefined, b: TraceStep | undefined, earlier: ReadonlySet<string>): boolean {
  if (earlier.size === 0) return true;
  if ((b ?? a)!.inputs.length === 0) return false;
  const isExplained = (change: string): boolean => earlier.has(change);
  const changes = changedFigures(a, b);
  return a === undefined || b === undefined ? !changes.some(isExplained) : !changes.every(isExplained);
}

type Pair = readonly [before: TraceStep | undefined, after: TraceStep | undefined];

/** The steps of both, in the order of the second; one that the second lacks stands where it stood in the first. */
function pairs(before: readonly TraceStep[], after: readonly TraceStep[]): Pair[] {
  const first = keyed(before);
  const second = keyed(after);
  const merged: Pair[] = [];
  const left = [...first];
  let next = 0;
  for (const [key, step] of second) {
    const at = left.findIndex(([other], i) => i >= next && other === key);
    if (at >= 0) {
      merged.push(...gone(left.slice(next, at), second), [left[at]![1], step]);
      next = at + 1;
    } else merged.push([first.get(key), step]);
  }
  return [...merged, ...gone(left.slice(next), second)];
}

function gone(
  steps: readonly (readonly [string, TraceStep])[],
  after: ReadonlyMap<string, TraceStep>,
): Pair[] {
  return steps.filter(([key]) => !after.has(key)).map(([, step]) => [step, undefined]);
}

/** Rules that answer the same question otherwise, with a result of the same sort: they are paired. */
const SAME_QUESTION: Readonly<Record<string, string>> = {
  'l3.no-right': 'l3.right',
  'l3.no-right-period': 'l3.right-period',
  'l14.category-declared': 'l14.category-derived',
  'ar22.volunteer-counted': 'ar22.volunteer-exempt',
  'ar34.excess-individual': 'ar34.excess-group',
  'ar34.share-whole': 'ar34.share',
  'ar35.cap-shortage-exhausted': 'ar35.cap-shortage',
  'ar35.cap-student-grant': 'ar35.cap-student',
  'ar35.cap-student-grant-covid': 'ar35.cap-student',
  'ar35.cap-student-no-piis': 'ar35.cap-student',
  'ar35.not-opened': 'ar35.exemption',
};

/** The steps by rule, person, part, and order among those of the same. */
function keyed(steps: readonly TraceStep[]): Map<string, TraceStep> {
  const seen = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const key = JSON.stringify([SAME_QUESTION[step.rule] ?? step.rule, step.person, step.part ?? 0]);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${key}${count}`, step];
    }),
  );
}

function changedFigures(a: TraceStep | undefined, b: TraceStep | undefined): string[] {
  const names = new Set([...Object.keys(a?.figures ?? {}), ...Object.keys(b?.figures ?? {})]);
  return [...names]
    .map((name) => [a?.figures[name], b?.figures[name]] as const)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => changeOf(from, to));
}

function changeOf(from: Figure | undefined, to: Figure | undefined): string {
  return `${from ?? ''} > ${to ?? ''}`;
}
