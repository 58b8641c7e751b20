import fc from 'fast-check';
import type { Deadlines } from '../../reference/procedure/input';
import { around, days, maybe, monthOf, moved, often, schemes, seldom, within } from './days';
import { common } from './policies';

const draft = fc.record({
  ...common,
  request: days,
  scheme: schemes,
  transmitted: maybe(fc.oneof(within(0, 12), within(4, 9), within(-1, 2))),
  decided: often(fc.oneof(around({ days: 30 }, { days: 36 }, { months: 1 }), within(0, 20), within(-1, 2))),
  complete: seldom(fc.boolean()),
  mode: fc.constantFrom('registered', 'registered', 'registeredReceipt', 'hand', 'ordinary'),
  notified: maybe(fc.oneof(within(0, 12), within(7, 10), within(-1, 2))),
  presented: maybe(fc.oneof(within(0, 6), within(-1, 2))),
  reviewed: maybe(around({ years: -1 }, {}, { months: 3 })),
  proposed: maybe(within(-5, 60)),
  granted: maybe(within(-5, 60)),
  expense: maybe(fc.integer({ min: -13, max: 3 })),
});

/** Commands of PROCEDURE §3: every date may fall on an end of month, a holiday or a leap day, or be a day late. */
export const deadlinesCommands: fc.Arbitrary<Deadlines> = draft.map((drawn) => {
  const { request, transmitted, decided, mode, notified, presented, reviewed, proposed, granted, expense } =
    drawn;
  const transmittedOn = moved(request, transmitted);
  const decidedOn = moved(transmittedOn ?? request, decided);
  const on = moved(decidedOn ?? request, notified);
  return {
    id: drawn.id,
    question: 'deadlines',
    policy: drawn.policy,
    note: drawn.note,
    scheme: drawn.scheme,
    requestOn: request,
    transmittedOn,
    decidedOn,
    complete: drawn.complete,
    notification: on === undefined ? undefined : { mode, on, presentedOn: moved(on, presented) },
    lastReviewOn: moved(request, reviewed),
    piisProposedOn: moved(request, proposed),
    aidGrantedOn: moved(request, granted),
    expenseMonth: expense === undefined ? undefined : monthOf(moved(request, { months: expense })),
  } as Deadlines;
});
