import assert from 'node:assert/strict';
import { answers, figuresOf, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { omission } from './asked';

describe('L 30 §1, how long: six months, twelve with fraud, doubled when repeated', () => {
  const longest = (what: string, given: Given<'sanction'>, maxMonths: number, to: string): Example => [
    what,
    omission(given),
    { allowed: true, reasons: [], maxMonths, period: { from: given.start ?? '2026-06-01', to } },
  ];
  const repeated = { previousOn: '2025-06-01' };
  answers([
    longest('first time', {}, 6, '2026-11-30'),
    longest('no fraud', { fraud: false }, 6, '2026-11-30'),
    longest('fraud', { fraud: true }, 12, '2027-05-31'),
    longest('repeated', repeated, 12, '2027-05-31'),
    longest('repeated fraud', { ...repeated, fraud: true }, 24, '2028-05-31'),
    longest('from the middle of a month', { start: '2026-06-16' }, 6, '2026-12-15'),
    longest('from 31 August, over February', { start: '2026-08-31' }, 6, '2027-02-28'),
    longest('from 29 February', { start: '2028-02-29', fraud: true }, 12, '2029-02-28'),
  ]);
  refuses([
    ['the last day', omission({ until: '2026-11-30' })],
    ['a day more', omission({ until: '2026-12-01' }), 'DURATION_OUT_OF_RANGE /until'],
    ['fraud, the last day', omission({ fraud: true, until: '2027-05-31' })],
    ['fraud, a day more', omission({ fraud: true, until: '2027-06-01' }), 'DURATION_OUT_OF_RANGE /until'],
    ['repeated fraud, the last day', omission({ ...repeated, fraud: true, until: '2028-05-31' })],
    [
      'repeated fraud, a day more',
      omission({ ...repeated, fraud: true, until: '2028-06-01' }),
      'DURATION_OUT_OF_RANGE /until',
    ],
    [
      'over February, a day more',
      omission({ start: '2026-08-31', until: '2027-03-01' }),
      'DURATION_OUT_OF_RANGE /until',
    ],
    ['one day', omission({ until: '2026-06-01' })],
    ['a day of notification sets no window', omission({ notifiedOn: '2026-12-01' })],
    ['until the day before it begins', omission({ until: '2026-05-31' }), 'DATE_ORDER /until'],
  ]);

  it('says the last day that is possible', () => {
    assert.deepEqual(figuresOf(omission({ until: '2026-12-01' })), {
      value: '2026-12-01',
      limit: '2026-11-30',
    });
  });

  it('is as long as decided', () => {
    assert.deepEqual(resultOf(omission({ until: '2026-07-15' })).period, {
      from: '2026-06-01',
      to: '2026-07-15',
    });
  });
});

describe('L 30 §1, repeated within three years after the previous sanction became final', () => {
  const repeat = (what: string, given: Given<'sanction'>, found: boolean): Example => [
    what,
    omission(given),
    { repeat: found, maxMonths: found ? 12 : 6 },
  ];
  const leap = (committedOn: string): Given<'sanction'> => ({
    previousOn: '2024-02-29',
    committedOn,
    decidedOn: '2027-05-04',
    start: '2027-06-01',
  });
  answers([
    repeat('never before', {}, false),
    repeat('three years and a day', { previousOn: '2023-01-09' }, false),
    repeat('three years', { previousOn: '2023-01-10' }, true),
    repeat('a day less', { previousOn: '2023-01-11' }, true),
    repeat('on the same day', { previousOn: '2026-01-10' }, true),
    repeat('final a day after the fact', { previousOn: '2026-01-11' }, false),
    repeat('three years after 29 February', leap('2027-03-01'), true),
    repeat('and a day', leap('2027-03-02'), false),
  ]);
});

describe('L 30 §1, no sanction more than two years after the fact', () => {
  const decided = (what: string, given: Given<'sanction'>, reasons: readonly string[]): Example => [
    what,
    omission(given),
    { allowed: reasons.length === 0, reasons },
  ];
  const ASE: Given<'sanction'> = { scheme: 'ASE' };
  answers([
    decided('two years', { committedOn: '2024-05-04' }, []),
    decided('two years and a day', { committedOn: '2024-05-03' }, ['PRESCRIBED']),
    decided('two years after 29 February', { committedOn: '2024-02-29', decidedOn: '2026-03-01' }, []),
    decided('and a day', { committedOn: '2024-02-29', decidedOn: '2026-03-02' }, ['PRESCRIBED']),
    decided('social aid has no sanction', ASE, ['NO_LEGAL_SANCTION']),
  ]);

  it('gives both reasons where there are two', () => {
    const { reasons } = resultOf(omission({ ...ASE, committedOn: '2024-05-03' }));
    assert.deepEqual([...reasons].sort(), ['NO_LEGAL_SANCTION', 'PRESCRIBED']);
  });

  it('then nothing is executed, and the months are paid', () => {
    const months = [{ month: '2026-06', payable: '1340.47' }];
    assert.deepEqual(resultOf(omission({ committedOn: '2024-05-03', reprieveFrom: '2026-07-01', months })), {
      allowed: false,
      reasons: ['PRESCRIBED'],
      repeat: false,
      maxMonths: 6,
      suspendedDays: 0,
      months: [
        {
          month: '2026-06',
          payable: '1340.47',
          coveredDays: 30,
          suspendedDays: 0,
          withheld: '0.00',
          paid: '1340.47',
        },
      ],
      withheldTotal: '0.00',
    });
  });

  warns([
    [
      'nor is a late execution spoken of',
      omission({ committedOn: '2024-05-03', finalOn: '2026-05-04', until: '2026-11-30' }),
    ],
    ['social aid', omission(ASE)],
  ]);
});

describe('L 30 §1, not executed more than two years after it became final', () => {
  const late = (start: string, until: string): ReturnType<typeof omission> =>
    omission({ committedOn: '2024-01-10', decidedOn: '2024-05-01', finalOn: '2024-09-01', start, until });
  answers([
    [
      'the day before',
      late('2026-08-15', '2026-08-31'),
      { executeBy: '2026-09-01', period: { to: '2026-08-31' } },
    ],
    ['the last day', late('2026-08-15', '2026-09-01'), { period: { to: '2026-09-01' }, suspendedDays: 18 }],
    [
      'a day more: cut',
      late('2026-08-15', '2026-09-02'),
      { period: { to: '2026-09-01' }, suspendedDays: 18 },
    ],
    [
      'begun on the last day',
      late('2026-09-01', '2026-10-31'),
      { period: { from: '2026-09-01', to: '2026-09-01' } },
    ],
  ]);
  warns([
    ['the last day', late('2026-08-15', '2026-09-01')],
    ['a day more', late('2026-08-15', '2026-09-02'), 'EXECUTION_PRESCRIBED /until'],
    ['begun too late', late('2026-09-02', '2026-09-02'), 'EXECUTION_PRESCRIBED /until'],
    ['not final', omission()],
    ['longest by default', omission({ finalOn: '2026-05-04' })],
  ]);

  it('leaves nothing of what begins the day after', () => {
    const { period, suspendedDays, withheldTotal, allowed } = resultOf(late('2026-09-02', '2026-10-31'));
    assert.deepEqual(
      { period, suspendedDays, withheldTotal, allowed },
      {
        period: undefined,
        suspendedDays: 0,
        withheldTotal: '0.00',
        allowed: true,
      },
    );
  });

  it('counts two years from 29 February to 1 March', () => {
    const command = omission({
      committedOn: '2027-01-01',
      decidedOn: '2028-01-01',
      finalOn: '2028-02-29',
      start: '2028-03-01',
    });
    assert.equal(resultOf(command).executeBy, '2030-03-01');
  });
});
