import type { Bareme } from '../../bareme';
import { answer, type RecoveryCommand, type RecoveryMonth, type RecoveryStatus } from '../../procedure';
import type { PointedGround } from './ground-of-cause';

/** A ground of review of L 22 §1. */
export type ReviewGround = Exclude<RecoveryCommand['ground'], 'existingRight' | undefined>;

/** On which ground the centre may recover, and from when prescription is counted back. */
export interface ProposalOptions {
  /**
   * The ground supposed where a cause does not point to an error of the centre; `cpasError`: for all. By default a change of situation, and
   * only where the cause points to one.
   */
  readonly ground?: ReviewGround;
  /** Day of the registered summons, `YYYY-MM-DD`: the horizon of five years (L 29). None: nothing is prescribed. */
  readonly noticeOn?: string;
  /** An error of the centre: the day of notification (L 22 §2). */
  readonly notifiedOn?: string;
}

/** What is proposed for a month: that of the procedure, or to examine it first. */
export type ProposalStatus = Exclude<RecoveryStatus, 'limited'> | 'toExamine';

/** A proposal for the caseworker's decision. */
export interface Proposal {
  readonly status: ProposalStatus;
  /** Absent where nothing was overpaid or short. */
  readonly article?: string;
  /** Of an overpayment: the ground supposed, or the one that the cause points to. Absent where it is to be chosen. */
  readonly ground?: ReviewGround;
  /** EUR; absent where that is to be examined. */
  readonly recoverable?: string;
}

/** A month of what was paid and what was due, EUR. */
export interface PaidMonth {
  readonly month: string;
  readonly due: string;
  readonly paid: string;
}

const ARTICLES = {
  arrears: 'L 21',
  recoverable: 'L 22 §2, 24',
  protected: 'L 22 §2',
  prescribed: 'L 29',
} as const;

/** Why a month differs, as far as it was found. */
export interface FoundWhy {
  /** The ground that the causes of an overpayment point to. */
  readonly pointed: PointedGround | undefined;
  /** Every part that differs has a cause. */
  readonly isExplained: boolean;
}

/** What is proposed for a month; undefined where the procedure refuses it (10^12 EUR and more). */
export function proposalOf(
  month: PaidMonth,
  { pointed, isExplained }: FoundWhy,
  options: ProposalOptions,
  bareme: Bareme,
): Proposal | undefined {
  if (month.paid === month.due) return { status: 'none', recoverable: '0.00' };
  const found = recoveryOf(month, options, bareme);
  // A month that differs is never `none`, and only an existing right (L 24 §1 2°) is `limited`, which is no ground of a review.
  if (found === undefined || found.status === 'none' || found.status === 'limited') return undefined;
  const { status, recoverable } = found;
  const article = ARTICLES[status];
  if (status === 'arrears') {
    // What was paid may follow from something that the file does not say.
    return isExplained ? { status, article, recoverable } : { status: 'toExamine', article };
  }
  const ground = pointed === 'cpasError' ? pointed : (options.ground ?? pointed);
  if (status === 'recoverable') {
    if (ground === undefined) return { status: 'toExamine', article: 'L 22 §1' };
    // Whether an error of the centre can be recovered hangs on what the person could see, and no file says that.
    if (ground === 'cpasError' && options.ground !== 'cpasError') {
      return { status: 'toExamine', article: 'L 22 §2', ground };
    }
  }
  return { status, article, ...(ground && { ground }), recoverable };
}

/** What the procedure says of a month under the ground supposed; whether it is prescribed hangs on no ground. */
function recoveryOf(
  { month, due, paid }: PaidMonth,
  { ground = 'change', noticeOn, notifiedOn }: ProposalOptions,
  bareme: Bareme,
): RecoveryMonth | undefined {
  const answered = answer(
    {
      id: 'history',
      question: 'recovery',
      kind: 'beneficiary',
      ground,
      months: [{ month, due, paid }],
      ...(noticeOn !== undefined && { noticeOn }),
      ...(notifiedOn !== undefined && { notifiedOn }),
    },
    { bareme },
  );
  return answered.status === 'ok' && 'overpaid' in answered.result ? answered.result.months[0] : undefined;
}
