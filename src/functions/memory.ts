import type { RawArgument } from './arguments';
import type { Environment } from './environment';
import type { Answer } from './registry';

/** Calls remembered at most; the ones not asked for longest go first. */
const MOST_CALLS = 5_000;
/** A larger range is computed anew: its key would cost as much as its answer. */
const MOST_CELLS = 64;
/** Nor is a longer key kept, in characters: what long texts say is no dossier. */
const LONGEST_KEY = 4_096;

/**
 * Answers by call. Excel calculates formulas again on many occasions that change nothing. Two generations: what is asked for moves to
 * the young one, and when that is full the old one is forgotten. Both steps cost the same however full the memory is.
 */
export class Memory {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();

  /** The answer of a call, remembered or made now. */
  answer(id: string, args: readonly RawArgument[], environment: Environment, make: () => Answer): Answer {
    const key = keyOf(id, args, environment);
    if (key === undefined) return make();
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const answer = this.old.get(key) ?? make();
    if (this.young.size >= MOST_CALLS / 2) {
      this.old = this.young;
      this.young = new Map<string, Answer>();
    }
    this.young.set(key, answer);
    return answer;
  }

  get size(): number {
    return this.young.size + this.old.size;
  }
}

/** The key of a call; undefined for large ranges, and for what no key can tell apart. */
function keyOf(id: string, args: readonly RawArgument[], environment: Environment): string | undefined {
  const parts = [id, environment.lang, environment.baremeVersion, String(environment.from1904)];
  let cells = 0;
  let length = 0;
  const add = (value: unknown): boolean => {
    if (typeof value === 'object' && value !== null) return false;
    const text = String(value);
    parts.push(`${(typeof value)[0]}${text.length}:${text}`);
    cells += 1;
    length += text.length;
    return cells <= MOST_CELLS && length <= LONGEST_KEY;
  };
  for (const arg of args) {
    if (!Array.isArray(arg)) {
      if (!add(arg)) return undefined;
      continue;
    }
    for (const row of arg as unknown[]) {
      parts.push(';');
      for (const value of Array.isArray(row) ? (row as unknown[]) : [row]) if (!add(value)) return undefined;
    }
    parts.push(']');
  }
  return parts.join('|');
}
