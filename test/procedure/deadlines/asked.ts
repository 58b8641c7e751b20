import type { DeadlinesCommand, NotificationInput } from '../../../src/procedure';
import type { Given } from '../asked';

/** The dates of a request of Tuesday 01/09/2026. */
export function ask(given: Given<'deadlines'> = {}): DeadlinesCommand {
  return { id: 'T', question: 'deadlines', requestOn: '2026-09-01', ...given };
}

/** The same for social aid. */
export function askAse(given: Given<'deadlines'> = {}): DeadlinesCommand {
  return ask({ scheme: 'ASE', ...given });
}

/** A decision taken and notified so, long enough after its request for nothing else to be said. */
export function notified(notification: NotificationInput, given: Given<'deadlines'> = {}): DeadlinesCommand {
  return ask({ requestOn: notification.on, decidedOn: notification.on, notification, ...given });
}
