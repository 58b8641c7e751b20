import type { Finding, Mistake } from '../findings';

/** What a cause points to: that the centre may have erred, or that the situation is another one than was paid for. */
export type PointedGround = 'cpasError' | 'change';

/**
 * The ground of review (L 22 §1) that a cause of an overpayment points to: a calculation that does not follow the amounts, the exemptions
 * or the days of the law is the centre's own; who lives there and with what may have changed. Causes that are not here point to none: it
 * is the caseworker who chooses.
 */
export const GROUND_OF_CAUSE: Readonly<Record<string, PointedGround>> = {
  'correct-rounding': 'cpasError',
  'old-bareme': 'cpasError',
  'later-bareme': 'cpasError',
  'art34-old-wording': 'cpasError',
  'art34-new-wording': 'cpasError',
  'general-exemption-not-applied': 'cpasError',
  'general-exemption-monthly': 'cpasError',
  'general-exemption-without-right': 'cpasError',
  'spi-beyond-counter': 'cpasError',
  'spi-not-applied': 'cpasError',
  'spi-old-amount': 'cpasError',
  'spi-without-right': 'cpasError',
  'not-prorated': 'cpasError',
  thirtieths: 'cpasError',
  'days-off': 'cpasError',
  'cohabitant-counted': 'cpasError',
  'resource-over-12': 'cpasError',
  'resource-times-12': 'cpasError',
  'resource-twice': 'cpasError',
  'movable-one-band': 'cpasError',
  'paid-twice': 'cpasError',
  'paid-for-a-year': 'cpasError',
  category: 'change',
  'cohabitant-not-counted': 'change',
  'resource-not-counted': 'change',
};

/** The ground that a finding points to, every explanation of it heard: an equal one may be the true one. */
export function pointedGround({ cause, explanation, ties }: Finding): PointedGround | undefined {
  const grounds = [explanation, ...ties].flat().map(groundOfMistake);
  return jointGround([GROUND_OF_CAUSE[cause], ...grounds]);
}

/** AR 34 §2 in the wording of 2002 lets the centre leave debtors out: that points to nothing, and the month is to be examined. */
function groundOfMistake({ code, figures }: Mistake): PointedGround | undefined {
  const ground = GROUND_OF_CAUSE[code];
  return ground === 'change' && 'wording' in figures ? undefined : ground;
}

/** One possible error of the centre is enough to look at it first; a change of situation has to be what all of them say. */
export function jointGround(grounds: readonly (PointedGround | undefined)[]): PointedGround | undefined {
  if (grounds.includes('cpasError')) return 'cpasError';
  return grounds.length > 0 && grounds.every((ground) => ground === 'change') ? 'change' : undefined;
}
