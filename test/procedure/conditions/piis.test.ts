import assert from 'node:assert/strict';
import { answers, resultOf, warns, type Example, type Given } from '../asked';
import { ask, askAse } from './asked';

const OLD = { birthDate: '1990-01-01' };
const YOUNG = { birthDate: '2005-01-01' };

describe('L 11, who needs a project', () => {
  const required = (what: string, given: Given<'conditions'>, answer: string): Example => [
    what,
    ask(given),
    { piis: { required: answer } },
  ];
  const before2016 = { rightSince: '2016-10-31' };
  const older = (birthDate: string, date = '2026-09-15'): Given<'conditions'> => ({
    ...before2016,
    birthDate,
    date,
  });
  answers([
    required('25 tomorrow', older('2001-09-16'), 'yes'),
    required('25 today', older('2001-09-15'), 'no'),
    required('25 yesterday', older('2001-09-14'), 'no'),
    required('born on 29 February 2000, on 28 February 2025', older('2000-02-29', '2025-02-28'), 'yes'),
    required('born on 29 February 2000, on 1 March 2025', older('2000-02-29', '2025-03-01'), 'no'),
    required('a right since 31/10/2016', { ...OLD, rightSince: '2016-10-31' }, 'no'),
    required('a right since 01/11/2016', { ...OLD, rightSince: '2016-11-01' }, 'yes'),
    required('a right since 02/11/2016', { ...OLD, rightSince: '2016-11-02' }, 'yes'),
    required('a right that lies ahead', { ...OLD, rightSince: '2027-01-01' }, 'yes'),
    required('studies', { ...OLD, ...before2016, studies: true }, 'yes'),
    required('no studies', { ...OLD, ...before2016, studies: false }, 'no'),
    required('studies alone', { studies: true }, 'yes'),
    required('young, of unknown right', YOUNG, 'yes'),
    required('of unknown age, with a right of 2016-11', { rightSince: '2016-11-01' }, 'yes'),
    required('of unknown age, with an older right', before2016, 'unknown'),
    required('old, of unknown right', OLD, 'unknown'),
    required('nothing known', {}, 'unknown'),
    required('health', { ...YOUNG, work: { health: true } }, 'no'),
    required('equity of a student', { studies: true, work: { equity: true } }, 'no'),
    required('social aid', { ...YOUNG, scheme: 'ASE', studies: true }, 'no'),
  ]);

  it('is a condition only for who needs one', () => {
    const has = (given: Given<'conditions'>): boolean => 'PIIS' in resultOf(ask(given)).conditions;
    assert.deepEqual([has(YOUNG), has({ ...OLD, ...before2016 }), has(OLD)], [true, false, false]);
    assert.ok(!('PIIS' in resultOf(askAse({ ...YOUNG, piis: 'refused' })).conditions));
  });
});

describe('L 11, the project as a condition', () => {
  const status = (what: string, given: Given<'conditions'>, found: string): Example => [
    what,
    ask({ ...YOUNG, ...given }),
    { conditions: { PIIS: { status: found, article: 'L 11' } } },
  ];
  const decided = { grantDecidedOn: '2026-06-15' }; // due on 15/09/2026
  answers([
    status('signed', { piis: 'signed' }, 'met'),
    status('none, no decision known', { piis: 'none' }, 'met'),
    status('nothing said', {}, 'met'),
    status('refused', { piis: 'refused' }, 'examine'),
    status(
      'refused before the day it is due',
      { piis: 'refused', ...decided, date: '2026-07-01' },
      'examine',
    ),
    status('none, the day before', { piis: 'none', ...decided, date: '2026-09-14' }, 'met'),
    status('none, on the day', { piis: 'none', ...decided, date: '2026-09-15' }, 'met'),
    status('none, a day late', { piis: 'none', ...decided, date: '2026-09-16' }, 'examine'),
    status('signed, a day late', { piis: 'signed', ...decided, date: '2026-09-16' }, 'met'),
    status('nothing said, a day late', { ...decided, date: '2026-09-16' }, 'examine'),
  ]);
  warns([
    ['none', ask({ ...YOUNG, piis: 'none' }), 'PIIS_PENDING /piis'],
    ['on the day it is due', ask({ ...YOUNG, ...decided }), 'PIIS_PENDING /piis'],
    ['a day late', ask({ ...YOUNG, ...decided, date: '2026-09-16' })],
    ['signed', ask({ ...YOUNG, piis: 'signed' })],
    ['refused', ask({ ...YOUNG, piis: 'refused' })],
    ['unknown whether one is needed', ask(OLD)],
  ]);
});

describe('L 11, due three months after the grant was decided', () => {
  const due = (grantDecidedOn: string, day: string): Example => [
    grantDecidedOn,
    ask({ ...YOUNG, grantDecidedOn }),
    { piis: { required: 'yes', due: day } },
  ];
  answers([
    due('2026-09-15', '2026-12-15'),
    due('2026-08-31', '2026-11-30'),
    due('2025-11-27', '2026-02-27'),
    due('2025-11-28', '2026-02-28'), // three months from the 29th
    due('2025-11-30', '2026-02-28'),
    due('2026-02-28', '2026-05-31'), // three months from 1 March
    due('2027-11-30', '2028-02-29'),
  ]);

  it('also where it is not known whether one is needed, and not where none is', () => {
    const dueOf = (given: Given<'conditions'>): unknown =>
      resultOf(ask({ ...given, grantDecidedOn: '2026-09-15' })).piis;
    assert.deepEqual(dueOf(OLD), { required: 'unknown', due: '2026-12-15' });
    assert.deepEqual(dueOf({ ...OLD, rightSince: '2016-10-31' }), { required: 'no' });
    assert.deepEqual(dueOf({ scheme: 'ASE' }), { required: 'no' });
    assert.deepEqual(resultOf(ask(YOUNG)).piis, { required: 'yes' });
  });
});
