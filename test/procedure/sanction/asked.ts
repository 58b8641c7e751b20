import type { SanctionCommand } from '../../../src/procedure';
import type { Given } from '../asked';

/** Income not declared on 10/01/2026, punished on 04/05/2026 from 01/06/2026 on. */
export function omission(given: Given<'sanction'> = {}): SanctionCommand {
  return {
    id: 'T',
    question: 'sanction',
    ground: 'omission',
    committedOn: '2026-01-10',
    decidedOn: '2026-05-04',
    start: '2026-06-01',
    ...given,
  };
}

/** A breach of the project, decided on 15/11/2023 after a formal notice, notified on 20/11/2023. */
export function breach(given: Given<'sanction'> = {}): SanctionCommand {
  return {
    id: 'T',
    question: 'sanction',
    ground: 'piis',
    noticeOn: '2023-10-20',
    decidedOn: '2023-11-15',
    notifiedOn: '2023-11-20',
    ...given,
  };
}

/** The older reading, by which the day of notification is not needed. */
export function breachBySecondMonth(given: Given<'sanction'> = {}): SanctionCommand {
  const { notifiedOn: _notifiedOn, ...rest } = breach();
  return { ...rest, policy: { piisStart: 'secondMonth' }, ...given };
}

/** Stays abroad, `from/to` each. */
export function abroad(stays: readonly string[], given: Given<'sanction'> = {}): SanctionCommand {
  return { id: 'T', question: 'sanction', ground: 'abroad', stays: stays.map(stay), ...given };
}

/** Days in custody, `from/to` each. */
export function detention(stays: readonly string[], given: Given<'sanction'> = {}): SanctionCommand {
  return { id: 'T', question: 'sanction', ground: 'detention', stays: stays.map(stay), ...given };
}

function stay(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split('/');
  return { from, to };
}
