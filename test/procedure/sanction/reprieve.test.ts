import assert from 'node:assert/strict';
import { answer } from '../../../src/procedure';
import { answers, figuresOf, refuses, resultOf, warns } from '../asked';
import { breach, omission } from './asked';

const PERIOD = { until: '2026-08-31' } as const; // from 01/06/2026

describe('PROCEDURE §4, reprieve: what comes before it is executed', () => {
  answers([
    [
      'from the second day',
      omission({ ...PERIOD, reprieveFrom: '2026-06-02' }),
      {
        period: { from: '2026-06-01', to: '2026-06-01' },
        reprieve: { from: '2026-06-02', to: '2026-08-31' },
        suspendedDays: 1,
      },
    ],
    [
      'of the last day',
      omission({ ...PERIOD, reprieveFrom: '2026-08-31' }),
      {
        period: { from: '2026-06-01', to: '2026-08-30' },
        reprieve: { from: '2026-08-31', to: '2026-08-31' },
        suspendedDays: 91,
      },
    ],
    [
      'of the longest sanction',
      omission({ reprieveFrom: '2026-07-01' }),
      { period: { to: '2026-06-30' }, reprieve: { from: '2026-07-01', to: '2026-11-30' } },
    ],
    [
      'of a project sanction',
      breach({ reprieveFrom: '2023-12-01' }),
      { period: { to: '2023-11-30' }, reprieve: { from: '2023-12-01', to: '2023-12-20' } },
    ],
    [
      'that begins before the execution is prescribed',
      omission({ finalOn: '2026-05-04', start: '2028-04-01', reprieveFrom: '2028-05-01' }),
      { executeBy: '2028-05-04', period: { from: '2028-04-01', to: '2028-04-30' } },
    ],
    [
      'that begins after it',
      omission({ finalOn: '2026-05-04', start: '2028-04-01', reprieveFrom: '2028-06-01' }),
      { executeBy: '2028-05-04', period: { from: '2028-04-01', to: '2028-05-04' } },
    ],
  ]);

  it('is total from the first day on: nothing is executed', () => {
    const months = [{ month: '2026-06', payable: '1340.47' }];
    const found = resultOf(omission({ ...PERIOD, reprieveFrom: '2026-06-01', months }));
    assert.ok(!('period' in found));
    assert.deepEqual(
      [found.allowed, found.reprieve, found.suspendedDays, found.withheldTotal],
      [true, { from: '2026-06-01', to: '2026-08-31' }, 0, '0.00'],
    );
  });

  it('is nothing where the execution is prescribed before it begins', () => {
    const prescribed = omission({ finalOn: '2026-05-04', start: '2028-04-01', reprieveFrom: '2028-05-05' });
    assert.ok(!('reprieve' in resultOf(prescribed)));
    assert.ok('reprieve' in resultOf({ ...prescribed, reprieveFrom: '2028-05-04' }));
  });

  it('is not spoken of where none is given', () => assert.ok(!('reprieve' in resultOf(omission(PERIOD)))));

  refuses([
    [
      'the day before it begins',
      omission({ ...PERIOD, reprieveFrom: '2026-05-31' }),
      'DATE_ORDER /reprieveFrom',
    ],
    ['the first day', omission({ ...PERIOD, reprieveFrom: '2026-06-01' })],
    ['the last day', omission({ ...PERIOD, reprieveFrom: '2026-08-31' })],
    [
      'the day after it ends',
      omission({ ...PERIOD, reprieveFrom: '2026-09-01' }),
      'DATE_ORDER /reprieveFrom',
    ],
  ]);
  refuses([
    ['the last day of the longest sanction', omission({ reprieveFrom: '2026-11-30' })],
    ['the day after it', omission({ reprieveFrom: '2026-12-01' }), 'DATE_ORDER /reprieveFrom'],
  ]);

  it('says between which days', () => {
    assert.deepEqual(figuresOf(omission({ ...PERIOD, reprieveFrom: '2026-05-31' })), {
      from: '2026-06-01',
      to: '2026-08-31',
    });
    const { committedOn: _committedOn, ...unknown } = omission({
      previousOn: '2025-01-01',
      reprieveFrom: '2026-05-31',
    });
    assert.deepEqual(
      answer(unknown).errors.find(({ code }) => code === 'DATE_ORDER'),
      { code: 'DATE_ORDER', path: '/reprieveFrom', figures: { from: '2026-06-01' } },
      'without the day of the fact nobody knows its end',
    );
  });

  warns([['is no warning', omission({ ...PERIOD, reprieveFrom: '2026-06-01' })]]);
});

describe('Law of 21/07/2016, no reprieve before 01/11/2016', () => {
  const old = (reprieveFrom: string): ReturnType<typeof omission> =>
    omission({ committedOn: '2016-01-10', decidedOn: '2016-05-04', start: '2016-10-01', reprieveFrom });
  refuses([
    ['the day before', old('2016-10-31'), 'DATE_OUTSIDE_COVERAGE /reprieveFrom'],
    ['the day itself', old('2016-11-01')],
    ['the day after', old('2016-11-02')],
    [
      'before the sanction too',
      old('2016-09-30'),
      'DATE_ORDER /reprieveFrom',
      'DATE_OUTSIDE_COVERAGE /reprieveFrom',
    ],
  ]);
});
