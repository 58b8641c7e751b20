import assert from 'node:assert/strict';
import { answers, resultOf, warns, type Example, type Given, type Reading } from '../asked';
import { ask, askAse } from './asked';

describe('PROCEDURE §3, what follows from the request alone', () => {
  it('of the RIS', () => {
    assert.deepEqual(resultOf(ask()), {
      deadlines: {
        RECEIPT: { due: '2026-09-01', article: 'L 18' },
        TRANSFER: { due: '2026-09-06', article: 'L 18 §4' },
        DECISION: { due: '2026-10-01', article: 'L 21 §1' },
        INTEREST_LATE_DECISION: { due: '2026-10-17', article: 'L 23' },
        APPEAL_NO_DECISION_FROM: { due: '2026-10-02', article: 'L 47' },
      },
    });
  });

  it('of social aid', () => {
    assert.deepEqual(resultOf(askAse()), {
      deadlines: {
        RECEIPT: { due: '2026-09-01', article: 'LO 58' },
        TRANSFER: { due: '2026-09-06', article: 'LO 58 §3' },
        DECISION: { due: '2026-10-01', article: 'LO 71' },
        INTEREST_LATE_DECISION: { due: '2026-10-17', article: 'L 23' },
        APPEAL_NO_DECISION_FROM: { due: '2026-10-02', article: 'LO 71' },
      },
    });
  });

  it('of a request that the first centre passed on: the decision counts from there, the interest does not', () => {
    assert.deepEqual(resultOf(ask({ transmittedOn: '2026-09-04' })), {
      deadlines: {
        RECEIPT: { due: '2026-09-01', article: 'L 18' },
        TRANSFER: { due: '2026-09-06', article: 'L 18 §4' },
        CONFLICT: { due: '2026-09-11', article: '1965 art. 15' },
        DECISION: { due: '2026-10-04', article: 'L 21 §1' },
        INTEREST_LATE_DECISION: { due: '2026-10-17', article: 'L 23' },
        APPEAL_NO_DECISION_FROM: { due: '2026-10-05', article: 'L 47' },
      },
    });
  });

  warns([
    ['of the RIS', ask()],
    ['of social aid', askAse(), 'ASE_ANALOGY /scheme'],
  ]);
});

const due = (what: string, given: Given<'deadlines'>, code: string, day: string): Example => [
  what,
  ask(given),
  { deadlines: { [code]: { due: day } } },
];

describe('L 18 §4; LO 58 §3: five days to pass a request on', () => {
  const working: { policy: Reading } = { policy: { competenceDays: 'working' } };
  answers([
    due('over the end of a month', { requestOn: '2026-09-28' }, 'TRANSFER', '2026-10-03'),
    due('on a Sunday: not moved', { requestOn: '2026-09-01' }, 'TRANSFER', '2026-09-06'),
    due('on a holiday: not moved', { requestOn: '2026-12-20' }, 'TRANSFER', '2026-12-25'),
    due('working days', { ...working }, 'TRANSFER', '2026-09-08'),
    due('working days, over Ascension', { ...working, requestOn: '2026-05-08' }, 'TRANSFER', '2026-05-18'),
    due('working days, from a Saturday', { ...working, requestOn: '2026-09-05' }, 'TRANSFER', '2026-09-11'),
  ]);
  warns([
    ['the fifth day', ask({ transmittedOn: '2026-09-06' })],
    ['the sixth day', ask({ transmittedOn: '2026-09-07' }), 'TRANSFER_LATE /transmittedOn'],
    ['the day itself', ask({ transmittedOn: '2026-09-01' })],
    ['the fifth working day', ask({ ...working, transmittedOn: '2026-09-08' })],
    [
      'the sixth working day',
      ask({ ...working, transmittedOn: '2026-09-09' }),
      'TRANSFER_LATE /transmittedOn',
    ],
    [
      'social aid',
      askAse({ transmittedOn: '2026-09-07' }),
      'ASE_ANALOGY /scheme',
      'TRANSFER_LATE /transmittedOn',
    ],
  ]);
});

describe('Law of 02/04/1965 art. 15: five working days to the minister', () => {
  const conflict = (transmittedOn: string, day: string): Example => [
    transmittedOn,
    ask({ requestOn: transmittedOn, transmittedOn }),
    { deadlines: { CONFLICT: { due: day } } },
  ];
  answers([
    conflict('2026-09-07', '2026-09-14'), // Monday
    conflict('2026-09-11', '2026-09-18'), // Friday
    conflict('2026-09-12', '2026-09-18'), // Saturday
    conflict('2026-09-13', '2026-09-18'), // Sunday
    conflict('2026-04-02', '2026-04-10'), // over Easter Monday
    conflict('2026-12-23', '2026-12-31'), // over Christmas
    conflict('2026-12-28', '2027-01-05'), // over New Year
  ]);
});

describe('L 21 §1, thirty days to decide; LO 71: one month', () => {
  answers([
    due('over February', { requestOn: '2026-02-01' }, 'DECISION', '2026-03-03'),
    due('over a leap day', { requestOn: '2028-02-01' }, 'DECISION', '2028-03-02'),
    due('over New Year', { requestOn: '2026-12-15' }, 'DECISION', '2027-01-14'),
    due('passed on late', { transmittedOn: '2026-09-10' }, 'DECISION', '2026-10-10'),
    due('social aid, 30 January', { scheme: 'ASE', requestOn: '2026-01-30' }, 'DECISION', '2026-02-28'),
    due('social aid, 31 January', { scheme: 'ASE', requestOn: '2026-01-31' }, 'DECISION', '2026-02-28'),
    due('social aid, 28 February', { scheme: 'ASE', requestOn: '2026-02-28' }, 'DECISION', '2026-03-31'),
    due('social aid, passed on', { scheme: 'ASE', transmittedOn: '2026-09-04' }, 'DECISION', '2026-10-04'),
    due('no decision: the day after', { requestOn: '2026-02-01' }, 'APPEAL_NO_DECISION_FROM', '2026-03-04'),
    due(
      'no decision on social aid: the day after',
      { scheme: 'ASE', requestOn: '2026-01-31' },
      'APPEAL_NO_DECISION_FROM',
      '2026-03-01',
    ),
    due('interest over a leap day', { requestOn: '2028-02-01' }, 'INTEREST_LATE_DECISION', '2028-03-18'),
  ]);

  const passedOn = { transmittedOn: '2026-09-04' };
  const january = { requestOn: '2026-01-31' };
  warns([
    ['the thirtieth day', ask({ decidedOn: '2026-10-01' })],
    ['the thirty-first day', ask({ decidedOn: '2026-10-02' }), 'DECISION_LATE /decidedOn'],
    ['the day of the request', ask({ decidedOn: '2026-09-01' })],
    ['the thirtieth day after it was passed on', ask({ ...passedOn, decidedOn: '2026-10-04' })],
    ['the thirty-first', ask({ ...passedOn, decidedOn: '2026-10-05' }), 'DECISION_LATE /decidedOn'],
    [
      'social aid, the last day of the month',
      askAse({ ...january, decidedOn: '2026-02-28' }),
      'ASE_ANALOGY /scheme',
    ],
    [
      'social aid, the day after',
      askAse({ ...january, decidedOn: '2026-03-01' }),
      'ASE_ANALOGY /scheme',
      'DECISION_LATE /decidedOn',
    ],
    ['the RIS at the same date', ask({ ...january, decidedOn: '2026-03-02' })],
  ]);
});
