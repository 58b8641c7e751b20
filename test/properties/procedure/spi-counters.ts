import fc from 'fast-check';
import type { SpiCounter } from '../../reference/procedure/input';
import { amounts } from '../amounts';
import { around, days, maybe, monthOf, monthsLater, moved, seldom, within } from './days';
import { common } from './policies';

const KINDS = ['general', 'general', 'general', 'shortage', 'student'] as const;

/** Runs of months with an exemption, and months without. */
const runs = fc.array(
  fc.record({
    skip: fc.constantFrom(0, 0, 1, 2, 3, 12),
    length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(12, 34, 35, 36)),
    kind: maybe(fc.constantFrom(...KINDS)),
    days: seldom(fc.integer({ min: 1, max: 31 })),
  }),
  { maxLength: 4 },
);

const starts = fc.oneof(
  fc.constantFrom('2014-08', '2014-09', '2014-10', '2021-02', '2023-09', '2023-12', '2024-01', '2024-11'),
  days.map(monthOf),
);

const gaps = fc.array(
  fc
    .record({
      endedOn: days,
      apart: fc.oneof(within(0, 100), around({ months: 2 }, { months: 3 }, { months: 1 }, {})),
    })
    .map(({ endedOn, apart }) => ({ endedOn, resumedOn: moved(endedOn, apart) })),
  { maxLength: 3 },
);

/** Commands of PROCEDURE §9: counters nearly or quite used up, windows that begin and end in mid-month. */
export const spiCounterCommands: fc.Arbitrary<SpiCounter> = fc
  .record({
    ...common,
    kind: maybe(fc.constantFrom('general', 'general', 'general', 'student', 'artistic', 'artistic')),
    start: starts,
    runs,
    after: fc.constantFrom(0, 0, 0, 1, 2, -1, 5, 40),
    first: maybe(
      fc.oneof(
        within(-5, 40),
        around({ years: -6 }, { years: -5 }, { months: -40 }, { years: -1 }, { years: -2 }),
      ),
    ),
    fromEnd: fc.constantFrom(false, false, true),
    gaps: maybe(gaps),
    until: maybe(fc.oneof(within(-2, 33), around({ months: -2 }, { years: 1 }))),
    used: maybe(fc.array(fc.record({ amount: amounts }), { maxLength: 3 })),
    shuffle: fc.boolean(),
  })
  .map(({ start, runs: drafts, after, first, fromEnd, until, shuffle, ...kept }) => {
    const history: Record<string, unknown>[] = [];
    let current = `${start}-01`;
    for (const { skip, length, ...ofMonth } of drafts) {
      current = monthsLater(current, skip);
      for (let index = 0; index < length; index += 1) {
        history.push({ month: monthOf(current), ...ofMonth });
        current = monthsLater(current, 1);
      }
    }
    const month = monthOf(monthsLater(current, after));
    if (shuffle) history.reverse();
    return {
      ...kept,
      question: 'spiCounter',
      month,
      history,
      firstDay: moved(`${fromEnd ? month : start}-01`, first),
      piisUntil: moved(`${month}-01`, until),
    } as SpiCounter;
  });
