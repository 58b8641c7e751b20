import type { HouseholdInput } from '../../engine';
import type { AssessedRow } from '../check';
import { centsOf, eurosOf, type Cents } from '../summary';
import { debitedPersons, type Debit } from './counter';
import type { Payments } from './dossier-history';
import { jointGround, pointedGround, type PointedGround } from './ground-of-cause';

/** What is kept of a row that was assessed. */
export interface Part {
  readonly line: number;
  /** First and last day, `YYYY-MM-DD`; undefined for those of the month. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly due: Cents;
  readonly paid: Cents | undefined;
  /** Why the two differ; absent where they do not. */
  readonly cause: string | undefined;
  readonly ground: PointedGround | undefined;
  /** An earlier line that covers some of the same days. */
  readonly overlaps: number | undefined;
  /** Whose exemption debits a counter; none in most rows. */
  readonly debits: readonly Debit[];
  /** Kept where there are any. */
  readonly input: HouseholdInput | undefined;
}

/** The rows of one month of a dossier, in any order. */
export interface MonthParts {
  readonly month: string;
  readonly parts: Part[];
  /** Lines of the rows that were refused. */
  readonly refused: number[];
}

const NONE: readonly Debit[] = [];

/** What is kept of a row. */
export function partOf({ line, paid, finding, overlaps, input, result }: AssessedRow): Part {
  const debits = debitedPersons(input, result);
  const differs = finding !== undefined && finding.cause !== 'correct';
  return {
    line,
    from: input.from,
    to: input.to,
    due: centsOf(result.payable),
    paid: paid === undefined ? undefined : centsOf(paid),
    cause: differs ? finding.cause : undefined,
    ground: differs ? pointedGround(finding) : undefined,
    overlaps,
    debits: debits.length === 0 ? NONE : debits,
    input: debits.length === 0 ? undefined : input,
  };
}

/** Whether there is something to compare in a month, or a row that may have had it. */
export function isTold({ parts, refused }: MonthParts): boolean {
  return refused.length > 0 || parts.some(({ paid }) => paid !== undefined);
}

/** Every line of a month, in order. */
export function linesOf({ parts, refused }: MonthParts): number[] {
  return [...parts.map(({ line }) => line), ...refused].sort((a, b) => a - b);
}

/** The causes of a month, each once; none where an amount paid on one row is that of others too: it is compared with all of them. */
export function causesOf(parts: readonly Part[]): string[] {
  if (!areAllPaid(parts)) return [];
  return [...new Set(parts.flatMap(({ cause }) => cause ?? []))];
}

/** The ground that the overpaid parts of a month point to together. */
export function groundOfParts(parts: readonly Part[]): PointedGround | undefined {
  if (!areAllPaid(parts)) return undefined;
  return jointGround(parts.filter(({ due, paid = 0n }) => paid > due).map(({ ground }) => ground));
}

/** Whether every part that differs has a cause; not where an amount paid on one row is that of others too. */
export function isExplained(parts: readonly Part[]): boolean {
  return areAllPaid(parts) && parts.every(({ cause }) => cause !== 'unexplained');
}

/**
 * Rows of the same days, each with the same amount due, that may be several payments: together just what is due, or what is due on each.
 * Undefined where a row was refused, has no amount paid, or differs from the others.
 */
export function paymentsOf({ parts, refused }: MonthParts): Payments | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || refused.length > 0 || !areAllPaid(parts))
    return undefined;
  const { due, from, to } = first;
  if (due === 0n || others.some((one) => one.due !== due || one.from !== from || one.to !== to))
    return undefined;
  const paid = parts.reduce((sum, part) => sum + (part.paid ?? 0n), 0n);
  const isEachPaid = paid === due * BigInt(parts.length);
  return paid === due || isEachPaid ? { paid: eurosOf(paid), due: eurosOf(due) } : undefined;
}

function areAllPaid(parts: readonly Part[]): boolean {
  return parts.every(({ paid }) => paid !== undefined);
}
