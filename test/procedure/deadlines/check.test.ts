import { refuses } from '../asked';
import { ask } from './asked';

describe('PROCEDURE §3, dates in their order', () => {
  refuses([
    [
      'passed on the day before the request',
      ask({ transmittedOn: '2026-08-31' }),
      'DATE_ORDER /transmittedOn',
    ],
    ['passed on the day of the request', ask({ transmittedOn: '2026-09-01' })],
    ['decided the day before the request', ask({ decidedOn: '2026-08-31' }), 'DATE_ORDER /decidedOn'],
    ['decided on the day of the request', ask({ decidedOn: '2026-09-01' })],
    [
      'decided the day before it was passed on',
      ask({ transmittedOn: '2026-09-04', decidedOn: '2026-09-03' }),
      'DATE_ORDER /decidedOn',
    ],
    ['decided on the day it was passed on', ask({ transmittedOn: '2026-09-04', decidedOn: '2026-09-04' })],
    [
      'passed on and decided before the request',
      ask({ transmittedOn: '2026-08-30', decidedOn: '2026-08-31' }),
      'DATE_ORDER /transmittedOn',
      'DATE_ORDER /decidedOn',
    ],
    [
      'notified the day before the decision',
      ask({ decidedOn: '2026-09-21', notification: { mode: 'hand', on: '2026-09-20' } }),
      'DATE_ORDER /notification/on',
    ],
    [
      'notified on the day of the decision',
      ask({ decidedOn: '2026-09-21', notification: { mode: 'hand', on: '2026-09-21' } }),
    ],
    [
      'presented the day before it was posted',
      ask({
        decidedOn: '2026-09-21',
        notification: { mode: 'registered', on: '2026-09-22', presentedOn: '2026-09-21' },
      }),
      'DATE_ORDER /notification/presentedOn',
    ],
    [
      'presented on the day it was posted',
      ask({
        decidedOn: '2026-09-21',
        notification: { mode: 'registered', on: '2026-09-22', presentedOn: '2026-09-22' },
      }),
    ],
    [
      'notified without a decision',
      ask({ notification: { mode: 'ordinary', on: '2026-09-21' } }),
      'MISSING_FIELD /decidedOn',
    ],
    [
      'notified without a decision, presented before it was posted',
      ask({ notification: { mode: 'registered', on: '2026-09-22', presentedOn: '2026-09-21' } }),
      'MISSING_FIELD /decidedOn',
      'DATE_ORDER /notification/presentedOn',
    ],
    [
      'the other days may lie anywhere',
      ask({
        lastReviewOn: '2020-01-01',
        piisProposedOn: '2030-01-01',
        aidGrantedOn: '2001-01-01',
        expenseMonth: '1999-01',
      }),
    ],
  ]);
});
