import fc from 'fast-check';
import type { Sanction } from '../../reference/procedure/input';
import { amounts, fractions } from '../amounts';
import { daysLater } from '../days';
import type { Move } from './days';
import {
  around,
  days,
  flags,
  maybe,
  monthOf,
  monthsLater,
  mostly,
  moved,
  often,
  schemes,
  seldom,
  within,
} from './days';
import { common } from './policies';

const lengths = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.constantFrom(6, 7, 8, 13, 14, 15, 20, 21, 22, 27, 28, 29, 34, 35, 36),
  fc.integer({ min: 20, max: 400 }),
);

/** A stay after the one before, now and then before its end. */
const stays = fc.array(
  fc.record({
    gap: fc.oneof(
      fc.integer({ min: 1, max: 60 }),
      seldom(fc.integer({ min: -3, max: 1 })).map((gap) => gap ?? 30),
    ),
    length: fc.oneof({ weight: 30, arbitrary: lengths }, { weight: 1, arbitrary: fc.constant(0) }),
    exceptional: seldom(fc.boolean()),
  }),
  { maxLength: 7 },
);

const months = fc.array(
  fc.record({
    offset: fc.integer({ min: -1, max: 8 }),
    payable: amounts,
    from: seldom(fc.integer({ min: 0, max: 31 })),
    to: seldom(fc.integer({ min: 0, max: 31 })),
  }),
  { maxLength: 5 },
);

type Drafted<T> = T extends fc.Arbitrary<infer U> ? U : never;

/** Offsets are kept apart, so that a month is rarely there twice. */
function monthsFrom(first: string, drafts: Drafted<typeof months>): Sanction['months'] & object {
  const offsets = [...new Set(drafts.map(({ offset }) => offset))];
  const kept = drafts.filter(({ offset }, index) => offsets.indexOf(offset) === index || offset === 8);
  return kept.map(({ offset, payable, from, to }) => {
    const month = monthsLater(`${monthOf(first)}-01`, offset);
    return {
      month: monthOf(month),
      payable,
      ...(from !== undefined && { from: daysLater(month, from) }),
      ...(to !== undefined && { to: daysLater(month, to) }),
    };
  });
}

function staysFrom(first: string, drafts: Drafted<typeof stays>): Sanction['stays'] & object {
  let next = first;
  return drafts.map(({ gap, length, exceptional }) => {
    const from = daysLater(next, gap);
    const to = daysLater(from, length - 1);
    next = to;
    return { from, to, ...(exceptional !== undefined && { exceptional }) };
  });
}

const shared = { ...common, scheme: schemes, part: maybe(fractions), months };

const imposed = fc.record({
  ...shared,
  ground: fc.constantFrom('omission' as const, 'piis' as const),
  decided: days,
  fraud: flags,
  committed: mostly(around({ days: -2 }, { years: -2 }, { months: -3 }, { days: -40 })),
  notified: mostly(
    fc.oneof(within(0, 30), within(0, 30), around({ months: 2 }, { months: 3 }), within(-1, 1)),
  ),
  final: maybe(fc.oneof(within(0, 60), within(0, 60), within(-1, 1))),
  previous: maybe(around({}, { years: -3 }, { years: -1 }, { months: -6 })),
  notice: often(fc.oneof(within(-60, 0), within(-60, 0), within(-1, 1))),
  legitimateGround: seldom(fc.boolean()),
  byDefault: fc.boolean(),
  start: mostly(
    around(
      { days: 10 },
      { months: 1 },
      { months: 2 },
      { months: 3 },
      { days: 1 },
      { years: 2, months: -1 },
      { years: 2 },
    ),
  ),
  onTheFirst: fc.boolean(),
  until: maybe(
    around(
      ...[1, 3, 6, 12, 24].map((count): Move => ({ months: count, days: -1 })),
      { days: 20 },
      { days: 1 },
    ),
  ),
  reprieve: seldom(around({}, { months: 1 }, { days: 10 }, { months: 6 })),
  noDecision: fc.constantFrom(...Array.from({ length: 30 }, () => false), true),
});

const suspensions: fc.Arbitrary<Sanction> = imposed.map((drawn) => {
  const { decided, onTheFirst, ...kept } = drawn;
  const committedOn = moved(decided, drawn.committed);
  const notifiedOn = moved(decided, drawn.notified);
  const moveStart = moved(decided, kept.ground === 'piis' && drawn.byDefault ? undefined : drawn.start);
  const start = moveStart === undefined || !onTheFirst ? moveStart : `${monthOf(moveStart)}-01`;
  const begins = start ?? daysLater(notifiedOn ?? decided, 1);
  return {
    id: kept.id,
    question: 'sanction',
    policy: kept.policy,
    note: kept.note,
    ground: kept.ground,
    scheme: kept.scheme,
    fraud: kept.fraud,
    committedOn,
    decidedOn: drawn.noDecision ? undefined : decided,
    notifiedOn,
    finalOn: moved(decided, drawn.final),
    previousOn: moved(committedOn ?? decided, drawn.previous),
    noticeOn: moved(decided, drawn.notice),
    legitimateGround: kept.legitimateGround,
    start,
    until: moved(begins, drawn.until),
    reprieveFrom: moved(begins, drawn.reprieve),
    part: kept.part,
    months: monthsFrom(begins, kept.months),
  } as Sanction;
});

const absences: fc.Arbitrary<Sanction> = fc
  .record({
    ...shared,
    ground: fc.constantFrom('detention' as const, 'abroad' as const, 'abroad' as const),
    first: fc.oneof(
      days.filter((day) => day >= '2016-01-09'),
      days,
    ),
    stays,
  })
  .map(
    ({ first, ...drawn }) =>
      ({
        ...drawn,
        question: 'sanction',
        stays: staysFrom(first, drawn.stays),
        months: monthsFrom(first, drawn.months),
      }) as Sanction,
  );

/** Commands of PROCEDURE §4, of all four grounds. */
export const sanctionCommands: fc.Arbitrary<Sanction> = fc.oneof(suspensions, absences);
