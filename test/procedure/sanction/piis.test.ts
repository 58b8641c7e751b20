import assert from 'node:assert/strict';
import { answers, figuresOf, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { breach, breachBySecondMonth, omission } from './asked';

describe('L 30 §2, when it may begin: from the day after notification to the first of the third month', () => {
  const WINDOW = { earliest: '2023-11-21', latest: '2024-02-01' };
  answers([
    ['by default at once', breach(), { window: WINDOW, period: { from: '2023-11-21', to: '2023-12-20' } }],
    [
      'later',
      breach({ start: '2024-01-10' }),
      { window: WINDOW, period: { from: '2024-01-10', to: '2024-02-09' } },
    ],
    [
      'on the last day',
      breach({ start: '2024-02-01' }),
      { period: { from: '2024-02-01', to: '2024-02-29' } },
    ],
    [
      'decided on the last day of a month',
      breach({ decidedOn: '2023-11-30', notifiedOn: '2023-11-30' }),
      { window: { earliest: '2023-12-01', latest: '2024-02-01' } },
    ],
    [
      'decided on the first day of a month',
      breach({ decidedOn: '2023-12-01', notifiedOn: '2023-12-01' }),
      { window: { earliest: '2023-12-02', latest: '2024-03-01' } },
    ],
    [
      'notified so late that one day is left',
      breach({ notifiedOn: '2024-01-31' }),
      {
        window: { earliest: '2024-02-01', latest: '2024-02-01' },
        period: { from: '2024-02-01', to: '2024-02-29' },
      },
    ],
  ]);
  refuses([
    ['the day of notification', breach({ start: '2023-11-20' }), 'START_OUTSIDE_WINDOW /start'],
    ['the day after it', breach({ start: '2023-11-21' })],
    ['the first of the third month', breach({ start: '2024-02-01' })],
    ['the second of the third month', breach({ start: '2024-02-02' }), 'START_OUTSIDE_WINDOW /start'],
    [
      'notified so late that no day is left',
      breach({ notifiedOn: '2024-02-01' }),
      'START_OUTSIDE_WINDOW /notifiedOn',
    ],
    [
      'then no start helps',
      breach({ notifiedOn: '2024-02-01', start: '2024-02-02' }),
      'START_OUTSIDE_WINDOW /start',
    ],
  ]);

  it('says the window', () => {
    assert.deepEqual(figuresOf(breach({ start: '2023-11-20' })), {
      value: '2023-11-20',
      min: '2023-11-21',
      max: '2024-02-01',
    });
  });
});

describe('L 30 §2, the older reading: the first of the second month', () => {
  answers([
    [
      'without a day of notification',
      breachBySecondMonth(),
      {
        window: { earliest: '2024-01-01', latest: '2024-01-01' },
        period: { from: '2024-01-01', to: '2024-01-31' },
      },
    ],
    [
      'decided on the first',
      breachBySecondMonth({ decidedOn: '2023-12-01' }),
      { period: { from: '2024-02-01' } },
    ],
    [
      'decided on the last',
      breachBySecondMonth({ decidedOn: '2023-11-30' }),
      { period: { from: '2024-01-01' } },
    ],
    [
      'notified later than that',
      breachBySecondMonth({ notifiedOn: '2024-03-01' }),
      { period: { from: '2024-01-01' } },
    ],
  ]);
  refuses([
    ['the day before', breachBySecondMonth({ start: '2023-12-31' }), 'START_OUTSIDE_WINDOW /start'],
    ['the day itself', breachBySecondMonth({ start: '2024-01-01' })],
    ['the day after', breachBySecondMonth({ start: '2024-01-02' }), 'START_OUTSIDE_WINDOW /start'],
  ]);
});

describe('L 30 §2, one month, three when repeated within a year', () => {
  const repeat = (what: string, given: Given<'sanction'>, found: boolean): Example => [
    what,
    breach(given),
    {
      repeat: found,
      maxMonths: found ? 3 : 1,
      period: { from: '2023-11-21', to: found ? '2024-02-20' : '2023-12-20' },
    },
  ];
  const on = (previousOn: string): Given<'sanction'> => ({ previousOn, committedOn: '2023-10-20' });
  answers([
    repeat('never before', {}, false),
    repeat('a year and a day', on('2022-10-19'), false),
    repeat('a year', on('2022-10-20'), true),
    repeat('a day less', on('2022-10-21'), true),
    repeat('on the same day', on('2023-10-20'), true),
    repeat('final a day after the fact', on('2023-10-21'), false),
    repeat('no day of the fact: a year before the decision', { previousOn: '2022-11-15' }, true),
    repeat('no day of the fact: and a day', { previousOn: '2022-11-14' }, false),
    repeat('no day of the fact: final after the decision', { previousOn: '2023-11-16' }, false),
    repeat('fraud makes it no longer', { fraud: true }, false),
  ]);
  const again = { previousOn: '2023-01-01' };
  refuses([
    ['one month', breach({ until: '2023-12-20' })],
    ['a day more', breach({ until: '2023-12-21' }), 'DURATION_OUT_OF_RANGE /until'],
    ['three months', breach({ ...again, until: '2024-02-20' })],
    ['three months and a day', breach({ ...again, until: '2024-02-21' }), 'DURATION_OUT_OF_RANGE /until'],
    ['until the day before', breach({ until: '2023-11-20' }), 'DATE_ORDER /until'],
    ['one day', breach({ until: '2023-11-21' })],
  ]);
});

describe('L 30 §2, not without a formal notice, nor where there is a legitimate ground', () => {
  const { noticeOn: _noticeOn, ...unwarned } = breach();
  const reasonsOf = (given: Given<'sanction'>): string[] =>
    [...resultOf({ ...unwarned, ...given }).reasons].sort();

  it('gives every reason', () => {
    assert.deepEqual(resultOf(breach()).reasons, []);
    assert.deepEqual(resultOf(breach({ legitimateGround: false })).reasons, []);
    assert.deepEqual(reasonsOf({}), ['NO_FORMAL_NOTICE']);
    assert.deepEqual(resultOf(breach({ legitimateGround: true })).reasons, ['LEGITIMATE_GROUND']);
    assert.deepEqual(resultOf(breach({ scheme: 'ASE' })).reasons, ['NO_LEGAL_SANCTION']);
    assert.deepEqual(reasonsOf({ legitimateGround: true, scheme: 'ASE' }), [
      'LEGITIMATE_GROUND',
      'NO_FORMAL_NOTICE',
      'NO_LEGAL_SANCTION',
    ]);
  });

  it('then nothing is executed, and the window is still said', () => {
    assert.deepEqual(resultOf({ ...unwarned, reprieveFrom: '2023-11-21' }), {
      allowed: false,
      reasons: ['NO_FORMAL_NOTICE'],
      repeat: false,
      maxMonths: 1,
      window: { earliest: '2023-11-21', latest: '2024-02-01' },
      suspendedDays: 0,
      months: [],
      withheldTotal: '0.00',
    });
  });

  it('is never prescribed by the two years of L 30 §1', () => {
    const old = breach({ committedOn: '2020-01-01', finalOn: '2023-12-01' });
    assert.deepEqual([resultOf(old).reasons, resultOf(old).executeBy], [[], undefined]);
  });

  warns([
    ['allowed', breach()],
    ['social aid', breach({ scheme: 'ASE' })],
  ]);
});

describe('L 30 is no law of social aid: no sanction, whatever the dates', () => {
  const NONE = {
    allowed: false,
    reasons: ['NO_LEGAL_SANCTION'],
    suspendedDays: 0,
    months: [],
    withheldTotal: '0.00',
  };
  const bare = { id: 'T', question: 'sanction', scheme: 'ASE' } as const;

  it('where none is told', () => {
    assert.deepEqual(resultOf({ ...bare, ground: 'omission' }), NONE);
    assert.deepEqual(resultOf({ ...bare, ground: 'piis' }), NONE);
    assert.deepEqual(resultOf({ ...bare, ground: 'piis', decidedOn: '2026-01-01' }), NONE);
  });

  it('and the months are paid', () => {
    const months = [{ month: '2026-06', payable: '100' }];
    for (const command of [
      { ...bare, ground: 'omission', months } as const,
      omission({ scheme: 'ASE', months }),
    ])
      assert.deepEqual(
        resultOf(command).months.map(({ paid }) => paid),
        ['100.00'],
      );
  });

  it('what is told is still said', () => {
    const { repeat, maxMonths, window } = resultOf(breach({ scheme: 'ASE' }));
    assert.deepEqual([repeat, maxMonths, window?.earliest], [false, 1, '2023-11-21']);
  });
});
