import assert from 'node:assert/strict';
import { answers, resultOf, warns, type Example, type Given, type Reading } from '../asked';
import { ask, askAse } from './asked';

const REQUEST = ['RECEIPT', 'TRANSFER', 'DECISION', 'INTEREST_LATE_DECISION', 'APPEAL_NO_DECISION_FROM'];

describe('PROCEDURE §3, what follows from the decision', () => {
  const fromDecision = (command: ReturnType<typeof ask>): unknown =>
    Object.fromEntries(
      Object.entries(resultOf(command).deadlines).filter(([code]) => !REQUEST.includes(code)),
    );

  it('of the RIS', () => {
    assert.deepEqual(fromDecision(ask({ decidedOn: '2026-09-21' })), {
      NOTIFICATION: { due: '2026-09-29', article: 'L 21 §4' },
      PAYMENT: { due: '2026-10-06', article: 'L 23' },
      INTEREST_LATE_PAYMENT: { due: '2026-10-07', article: 'L 23' },
      PIIS: { due: '2026-12-21', article: 'L 11' },
      REVIEW: { due: '2027-09-21', article: 'L 22 §1' },
    });
  });

  it('of social aid, which asks for no project', () => {
    assert.deepEqual(fromDecision(askAse({ decidedOn: '2026-09-21' })), {
      NOTIFICATION: { due: '2026-09-29', article: 'LO 62bis' },
      PAYMENT: { due: '2026-10-06', article: 'L 23' },
      INTEREST_LATE_PAYMENT: { due: '2026-10-07', article: 'L 23' },
      REVIEW: { due: '2027-09-21', article: 'L 22 §1' },
    });
  });
});

const due = (what: string, given: Given<'deadlines'>, code: string, day: string): Example => [
  what,
  ask({ requestOn: '2020-01-01', ...given }),
  { deadlines: { [code]: { due: day } } },
];

describe('L 21 §4; LO 62bis: eight days to notify', () => {
  const on = (day: string): Given<'deadlines'> => ({
    decidedOn: '2026-09-21',
    notification: { mode: 'hand', on: day },
  });
  warns([
    ['the day itself', ask(on('2026-09-21'))],
    ['the eighth day', ask(on('2026-09-29'))],
    ['the ninth day', ask(on('2026-09-30')), 'NOTIFICATION_LATE /notification/on'],
    [
      'social aid, the ninth',
      askAse(on('2026-09-30')),
      'ASE_ANALOGY /scheme',
      'NOTIFICATION_LATE /notification/on',
    ],
    [
      'posted on the eighth day, presented later',
      ask({
        decidedOn: '2026-09-21',
        notification: { mode: 'registered', on: '2026-09-29', presentedOn: '2026-10-02' },
      }),
    ],
  ]);
  answers([due('over New Year', { decidedOn: '2026-12-28' }, 'NOTIFICATION', '2027-01-05')]);
});

describe('L 23, fifteen days to pay, interest from the sixteenth', () => {
  answers([
    due('over February', { decidedOn: '2026-02-14' }, 'PAYMENT', '2026-03-01'),
    due('over a leap day', { decidedOn: '2028-02-14' }, 'PAYMENT', '2028-02-29'),
    due('the day after', { decidedOn: '2026-02-14' }, 'INTEREST_LATE_PAYMENT', '2026-03-02'),
  ]);
});

describe('L 11, three months to sign a project', () => {
  answers([
    due('28 February', { decidedOn: '2026-02-28' }, 'PIIS', '2026-05-31'),
    due('27 November', { decidedOn: '2026-11-27' }, 'PIIS', '2027-02-27'),
    due('28 November', { decidedOn: '2026-11-28' }, 'PIIS', '2027-02-28'),
    due('30 November', { decidedOn: '2026-11-30' }, 'PIIS', '2027-02-28'),
    due('1 December', { decidedOn: '2026-12-01' }, 'PIIS', '2027-03-01'),
  ]);
});

describe('L 22 §1, a review a year after the last one, or after the decision', () => {
  const decided = { decidedOn: '2026-09-21' };
  answers([
    due('29 February', { decidedOn: '2028-02-29' }, 'REVIEW', '2029-03-01'),
    due('28 February before a leap year', { decidedOn: '2027-02-28' }, 'REVIEW', '2028-02-28'),
    due('reviewed since', { ...decided, lastReviewOn: '2027-05-10' }, 'REVIEW', '2028-05-10'),
    due('a review before the decision', { ...decided, lastReviewOn: '2026-09-20' }, 'REVIEW', '2027-09-21'),
    due(
      'a review on the day of the decision',
      { ...decided, lastReviewOn: '2026-09-21' },
      'REVIEW',
      '2027-09-21',
    ),
    due('a review the day after', { ...decided, lastReviewOn: '2026-09-22' }, 'REVIEW', '2027-09-22'),
    due('reviewed, no decision known', { lastReviewOn: '2026-05-10' }, 'REVIEW', '2027-05-10'),
  ]);
});

describe('L 6 §3, five days to reflect on a project', () => {
  const working: { policy: Reading } = { policy: { reflection: 'working' } };
  answers([
    due('calendar days', { piisProposedOn: '2026-09-10' }, 'REFLECTION', '2026-09-15'),
    due('working days', { ...working, piisProposedOn: '2026-09-10' }, 'REFLECTION', '2026-09-17'),
    due('over Christmas', { piisProposedOn: '2026-12-23' }, 'REFLECTION', '2026-12-28'),
    due(
      'working days over Christmas',
      { ...working, piisProposedOn: '2026-12-23' },
      'REFLECTION',
      '2026-12-31',
    ),
  ]);

  it('is its own reading: that of the transfer does not change it', () => {
    const { deadlines } = resultOf(
      ask({ piisProposedOn: '2026-09-10', policy: { competenceDays: 'working' } }),
    );
    assert.deepEqual(deadlines.REFLECTION, { due: '2026-09-15', article: 'L 6 §3' });
    const { deadlines: other } = resultOf(ask({ policy: { reflection: 'working' } }));
    assert.equal(other.TRANSFER?.due, '2026-09-06');
  });
});

describe('Law of 02/04/1965 art. 9, 12: the forms', () => {
  answers([
    due('45 days after the grant', { aidGrantedOn: '2026-09-01' }, 'FORM_B1', '2026-10-16'),
    due('over February', { aidGrantedOn: '2026-01-15' }, 'FORM_B1', '2026-03-01'),
    due('over a leap day', { aidGrantedOn: '2028-01-15' }, 'FORM_B1', '2028-02-29'),
  ]);
  /** By month of the expense: twelve months after the end of its quarter. */
  const QUARTERS = [
    '03-31',
    '03-31',
    '03-31',
    '06-30',
    '06-30',
    '06-30',
    '09-30',
    '09-30',
    '09-30',
    '12-31',
    '12-31',
    '12-31',
  ];
  QUARTERS.forEach((end, i) => {
    const expenseMonth = `2026-${String(i + 1).padStart(2, '0')}`;
    answers([due(`an expense of ${expenseMonth}`, { expenseMonth }, 'FORM_D1', `2027-${end}`)]);
  });

  it('name their articles', () => {
    const { deadlines } = resultOf(ask({ aidGrantedOn: '2026-09-01', expenseMonth: '2026-05' }));
    assert.deepEqual(
      [deadlines.FORM_B1?.article, deadlines.FORM_D1?.article],
      ['1965 art. 9', '1965 art. 12'],
    );
  });
});
