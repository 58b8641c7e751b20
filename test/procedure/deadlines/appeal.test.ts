import assert from 'node:assert/strict';
import type { NotificationInput } from '../../../src/procedure';
import { answers, resultOf, warns, type Example, type Reading } from '../asked';
import { ask, notified } from './asked';

const hand = (on: string): NotificationInput => ({ mode: 'hand', on });
const registered = (on: string, presentedOn?: string): NotificationInput => ({
  mode: 'registered',
  on,
  ...(presentedOn !== undefined && { presentedOn }),
});
const appeal = (
  what: string,
  notification: NotificationInput,
  firstDay: string,
  lastDay: string,
  policy: Reading = {},
): Example => [what, notified(notification, { policy }), { appeal: { running: true, firstDay, lastDay } }];

describe('L 47, three months from the day after a decision was handed over', () => {
  answers([
    appeal('Tuesday', hand('2026-09-22'), '2026-09-23', '2026-12-22'),
    appeal('28 February: from 1 March, to a Sunday', hand('2026-02-28'), '2026-03-01', '2026-06-01'),
    appeal('27 February: from the 28th, 27 May', hand('2026-02-27'), '2026-02-28', '2026-05-27'),
    appeal('27 November: from the 28th', hand('2025-11-27'), '2025-11-28', '2026-02-27'),
    appeal('28 November: 28 February, a Saturday', hand('2025-11-28'), '2025-11-29', '2026-03-02'),
    appeal('30 November: 28 February, a Saturday', hand('2025-11-30'), '2025-12-01', '2026-03-02'),
    appeal('29 November 2027: 29 February', hand('2027-11-29'), '2027-11-30', '2028-02-29'),
    appeal(
      'a day of presentation is not looked at',
      { ...hand('2026-09-22'), presentedOn: '2026-09-25' },
      '2026-09-23',
      '2026-12-22',
    ),
  ]);
});

describe('CJ 53, the last day moves to the next working day', () => {
  answers([
    appeal('Friday stays', hand('2026-08-27'), '2026-08-28', '2026-11-27'),
    appeal('Saturday: Monday', hand('2026-08-28'), '2026-08-29', '2026-11-30'),
    appeal('Sunday: Monday', hand('2026-08-29'), '2026-08-30', '2026-11-30'), // 29 November
    appeal('Christmas, a Friday: Monday', hand('2026-09-25'), '2026-09-26', '2026-12-28'),
    appeal('New Year, a Friday: Monday', hand('2026-10-01'), '2026-10-02', '2027-01-04'),
    appeal('11 November, a Wednesday', hand('2026-08-11'), '2026-08-12', '2026-11-12'),
    appeal('Easter Monday', hand('2026-01-06'), '2026-01-07', '2026-04-07'),
    appeal('Easter Sunday', hand('2026-01-05'), '2026-01-06', '2026-04-07'),
  ]);
});

describe('CJ 53bis, the first day of a letter', () => {
  const next: Reading = { appealStart: 'nextWorkingDay' };
  answers([
    appeal('presented: the day after', registered('2026-09-21', '2026-09-24'), '2026-09-25', '2026-12-24'),
    appeal(
      'presented on the day it was posted',
      registered('2026-09-21', '2026-09-21'),
      '2026-09-22',
      '2026-12-21',
    ),
    appeal(
      'with receipt, presented',
      { mode: 'registeredReceipt', on: '2026-09-21', presentedOn: '2026-09-24' },
      '2026-09-25',
      '2026-12-24',
    ),
    appeal(
      'presented, whatever the reading',
      registered('2026-09-21', '2026-09-24'),
      '2026-09-25',
      '2026-12-24',
      next,
    ),
    appeal('handed over, whatever the reading', hand('2026-09-22'), '2026-09-23', '2026-12-22', next),
    appeal('posted on a Monday: the third working day', registered('2026-09-21'), '2026-09-24', '2026-12-23'),
    appeal('posted on a Friday', registered('2026-09-25'), '2026-09-30', '2026-12-29'),
    appeal('posted on a Saturday', registered('2026-09-26'), '2026-09-30', '2026-12-29'),
    appeal('posted before Easter', registered('2026-04-03'), '2026-04-09', '2026-07-08'),
    appeal(
      'with receipt, not presented',
      { mode: 'registeredReceipt', on: '2026-09-21' },
      '2026-09-24',
      '2026-12-23',
    ),
    appeal('the next working day, on a Monday', registered('2026-09-21'), '2026-09-22', '2026-12-21', next),
    appeal('the next working day, on a Friday', registered('2026-09-25'), '2026-09-28', '2026-12-28', next), // 27th: Sunday
    appeal('the next working day, before Easter', registered('2026-04-03'), '2026-04-07', '2026-07-06', next),
  ]);
  warns([
    ['registered, not presented', notified(registered('2026-09-21'))],
    [
      'with receipt, not presented',
      notified({ mode: 'registeredReceipt', on: '2026-09-21' }),
      'PRESENTATION_UNKNOWN /notification/presentedOn',
    ],
    [
      'with receipt, presented',
      notified({ mode: 'registeredReceipt', on: '2026-09-21', presentedOn: '2026-09-22' }),
    ],
    ['handed over', notified(hand('2026-09-21'))],
  ]);
});

describe('L 21 §3, 47: an appeal that does not run', () => {
  const ordinary: NotificationInput = { mode: 'ordinary', on: '2026-09-21' };
  const receipt: NotificationInput = { mode: 'registeredReceipt', on: '2026-09-21' };

  it('has no days', () => {
    for (const command of [
      notified(ordinary),
      notified(hand('2026-09-21'), { complete: false }),
      notified(ordinary, { complete: false, scheme: 'ASE' }),
    ])
      assert.deepEqual(resultOf(command).appeal, { running: false });
  });

  it('runs where the mentions are there, as they are unless told', () => {
    for (const given of [{}, { complete: true }])
      assert.equal(resultOf(notified(hand('2026-09-21'), given)).appeal?.running, true);
  });

  it('is not spoken of before a notification', () => {
    assert.ok(!('appeal' in resultOf(ask({ decidedOn: '2026-09-21' }))));
  });

  warns([
    ['ordinary mail', notified(ordinary), 'APPEAL_NOT_RUNNING /notification/mode'],
    [
      'without the mentions',
      notified(hand('2026-09-21'), { complete: false }),
      'APPEAL_NOT_RUNNING /complete',
    ],
    [
      'both',
      notified(ordinary, { complete: false }),
      'APPEAL_NOT_RUNNING /complete',
      'APPEAL_NOT_RUNNING /notification/mode',
    ],
    [
      'without the mentions, the presentation is not known either',
      notified(receipt, { complete: false }),
      'APPEAL_NOT_RUNNING /complete',
      'PRESENTATION_UNKNOWN /notification/presentedOn',
    ],
  ]);
});
