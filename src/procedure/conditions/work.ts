import type { ConditionsCommand, WorkInput } from '../command';
import { statusOf, type Finding } from './finding';

/**
 * L 3 5°: disposed to work, unless health or equity prevent it. Studies that the centre accepts need a signed project
 * (Cass. 27/06/2022, S.21.0054.F).
 */
export function work(command: ConditionsCommand): Finding {
  const { work = {}, studies, piis } = command;
  const about = { article: 'L 3 5°', inputs: ['/work', '/studies', '/piis'] };
  if (!isDispensed(work) && studies) {
    return optional(command, { ...about, status: piis === 'signed' ? 'met' : 'examine' });
  }
  return optional(command, { ...about, status: willingness(work), figures: figuresOf(work) });
}

/** L 3 5°, 14: the same of the partner of category 3 (C. trav. Anvers, 12/09/2012). Secondary source. */
export function workOfPartner(command: ConditionsCommand, partner: WorkInput): Finding {
  return optional(command, {
    article: 'L 3 5°, 14',
    inputs: ['/partner'],
    status: willingness(partner),
    figures: figuresOf(partner),
    confidence: 'secondary',
  });
}

/** Health or equity: a reason that the decision gives. */
export function isDispensed({ health, equity }: WorkInput): boolean {
  return health === true || equity === true;
}

function willingness(work: WorkInput): Finding['status'] {
  return isDispensed(work) ? 'met' : statusOf(work.willing ?? 'unknown');
}

function figuresOf({ willing = 'unknown' }: WorkInput): { willing: string } {
  return { willing };
}

/** LO 60 §3: for social aid the centre may set this condition; it does not have to. */
export function optional({ scheme }: ConditionsCommand, finding: Finding): Finding {
  if (scheme !== 'ASE') return finding;
  const status = finding.status === 'notMet' ? 'examine' : finding.status;
  return { ...finding, status, article: 'LO 60 §3' };
}
