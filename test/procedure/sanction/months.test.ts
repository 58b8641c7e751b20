import assert from 'node:assert/strict';
import type { SanctionCommand } from '../../../src/procedure';
import { answers, figuresOf, refuses, resultOf, type Example } from '../asked';
import { abroad, breach, detention, omission } from './asked';

type Month = NonNullable<SanctionCommand['months']>[number];

/** Suspended from 01/06/2026 to 15/07/2026. */
const half = (...months: Month[]): SanctionCommand => omission({ until: '2026-07-15', months });
const june = (payable: string | number, given: Partial<Month> = {}): Month => ({
  month: '2026-06',
  payable,
  ...given,
});
const one = (what: string, command: SanctionCommand, expect: object): Example => [
  what,
  command,
  { months: [expect] },
];

describe('PROCEDURE §4, withheld: payable x part x suspended days / covered days', () => {
  answers([
    one('a whole month', half(june('1340.47')), {
      coveredDays: 30,
      suspendedDays: 30,
      withheld: '1340.47',
      paid: '0.00',
    }),
    one('15 of 31 days', half({ month: '2026-07', payable: '1340.47' }), {
      coveredDays: 31,
      suspendedDays: 15,
      withheld: '648.61', // 648.6145…
      paid: '691.86',
    }),
    one('a month before', half({ month: '2026-05', payable: '1340.47' }), {
      suspendedDays: 0,
      withheld: '0.00',
      paid: '1340.47',
    }),
    one('a month after', half({ month: '2026-08', payable: '1340.47' }), {
      suspendedDays: 0,
      paid: '1340.47',
    }),
    one('nothing to withhold', half(june('0')), { suspendedDays: 30, withheld: '0.00', paid: '0.00' }),
    one('a number', half(june(1340.47)), { payable: '1340.47', withheld: '1340.47' }),
    one('covered from the 16th on', half({ month: '2026-07', payable: '700', from: '2026-07-14' }), {
      coveredDays: 18,
      suspendedDays: 2,
      withheld: '77.78', // 77.777…
      paid: '622.22',
    }),
    one('covered until the 10th', half({ month: '2026-07', payable: '700', to: '2026-07-10' }), {
      coveredDays: 10,
      suspendedDays: 10,
      paid: '0.00',
    }),
    one(
      'covered on one day',
      half({ month: '2026-07', payable: '700', from: '2026-07-15', to: '2026-07-15' }),
      {
        coveredDays: 1,
        suspendedDays: 1,
        paid: '0.00',
      },
    ),
    one('covered from the day after', half({ month: '2026-07', payable: '700', from: '2026-07-16' }), {
      coveredDays: 16,
      suspendedDays: 0,
      paid: '700.00',
    }),
  ]);
});

describe('PROCEDURE §4, half-up to the cent', () => {
  const days = (payable: string, count: number): SanctionCommand =>
    omission({ until: `2026-06-${String(count).padStart(2, '0')}`, months: [june(payable)] });
  answers([
    one('1 of 30 days of 0.14: 0.0046…', days('0.14', 1), { withheld: '0.00', paid: '0.14' }),
    one('1 of 30 days of 0.15: 0.005', days('0.15', 1), { withheld: '0.01', paid: '0.14' }),
    one('1 of 30 days of 100: 3.33…', days('100', 1), { withheld: '3.33', paid: '96.67' }),
    one('2 of 30 days of 100: 6.66…', days('100', 2), { withheld: '6.67', paid: '93.33' }),
    one('29 of 30 days of 0.01', days('0.01', 29), { withheld: '0.01', paid: '0.00' }),
  ]);
});

describe('PROCEDURE §4, a part of what is payable', () => {
  const part = (given: string | number, payable = '10.05'): SanctionCommand => ({
    ...half(june(payable)),
    part: given,
  });
  answers([
    one('half of 10.05: 5.025', part('1/2'), { withheld: '5.03', paid: '5.02' }),
    one('half of 10.04', part('0.5', '10.04'), { withheld: '5.02', paid: '5.02' }),
    one('a third of 10.05', part('1/3'), { withheld: '3.35', paid: '6.70' }),
    one('two thirds of 100', part('2/3', '100'), { withheld: '66.67', paid: '33.33' }),
    one('nothing', part(0), { suspendedDays: 30, withheld: '0.00', paid: '10.05' }),
    one('the whole', part(1), { withheld: '10.05', paid: '0.00' }),
    one(
      'of a project sanction too',
      breach({ part: '1/2', months: [{ month: '2023-12', payable: '310' }] }), // 20 days
      { suspendedDays: 20, withheld: '100.00', paid: '210.00' },
    ),
    one(
      'of a stay abroad the whole',
      abroad(['2026-05-01/2026-06-10'], { part: '1/2', months: [june('300')] }), // 10 days
      { suspendedDays: 10, withheld: '100.00' },
    ),
    one(
      'of L 30 only: custody suspends the whole',
      { ...detention(['2026-06-30/2026-06-30'], { months: [june('90')] }), part: '1/3' },
      { withheld: '3.00' },
    ),
  ]);
});

describe('PROCEDURE §4, months in the order given, each rounded apart', () => {
  it('and added up', () => {
    const found = resultOf(
      half({ month: '2026-07', payable: '0.02' }, june('0.05'), { month: '2026-05', payable: '1' }),
    );
    assert.deepEqual(
      found.months.map(({ month, withheld }) => `${month} ${withheld}`),
      ['2026-07 0.01', '2026-06 0.05', '2026-05 0.00'],
    );
    assert.deepEqual([found.withheldTotal, found.suspendedDays], ['0.06', 45]);
  });

  it('none at all', () => {
    assert.deepEqual([resultOf(half()).months, resultOf(half()).withheldTotal], [[], '0.00']);
  });
});

describe('PROCEDURE §4, months of the command', () => {
  const dated = (given: Partial<Month>): SanctionCommand => half(june('1', given));
  refuses([
    ['from the day before', dated({ from: '2026-05-31' }), 'PERIOD_OUTSIDE_MONTH /months/0/from'],
    ['from the first', dated({ from: '2026-06-01' })],
    ['from the last', dated({ from: '2026-06-30' })],
    ['to the first', dated({ to: '2026-06-01' })],
    ['to the last', dated({ to: '2026-06-30' })],
    ['to the day after', dated({ to: '2026-07-01' }), 'PERIOD_OUTSIDE_MONTH /months/0/to'],
    [
      'both outside',
      dated({ from: '2026-05-31', to: '2026-07-01' }),
      'PERIOD_OUTSIDE_MONTH /months/0/from',
      'PERIOD_OUTSIDE_MONTH /months/0/to',
    ],
    [
      'to the day before the month',
      dated({ to: '2026-05-31' }),
      'PERIOD_OUTSIDE_MONTH /months/0/to',
      'DATE_ORDER /months/0/to',
    ],
    [
      'from the day after the month',
      dated({ from: '2026-07-01' }),
      'PERIOD_OUTSIDE_MONTH /months/0/from',
      'DATE_ORDER /months/0/to',
    ],
    ['one day', dated({ from: '2026-06-15', to: '2026-06-15' })],
    ['reversed', dated({ from: '2026-06-15', to: '2026-06-14' }), 'DATE_ORDER /months/0/to'],
    ['twice', half(june('1'), june('2')), 'DUPLICATE_MONTH /months/1/month'],
    [
      'three times',
      half(june('1'), { month: '2026-07', payable: '1' }, june('2'), june('3')),
      'DUPLICATE_MONTH /months/2/month',
      'DUPLICATE_MONTH /months/3/month',
    ],
  ]);

  it('are said with their limits', () => {
    assert.deepEqual(figuresOf(dated({ from: '2026-05-31' })), {
      value: '2026-05-31',
      min: '2026-06-01',
      max: '2026-06-30',
    });
    assert.deepEqual(figuresOf(half(june('1'), june('2'))), { value: '2026-06' });
  });
});

describe('PROCEDURE §4, dates that a sanction needs, in their order', () => {
  const bare = (
    ground: SanctionCommand['ground'],
    given: Partial<SanctionCommand> = {},
  ): SanctionCommand => ({
    id: 'T',
    question: 'sanction',
    ground,
    ...given,
  });
  refuses([
    [
      'an omission',
      bare('omission'),
      'MISSING_FIELD /committedOn',
      'MISSING_FIELD /decidedOn',
      'MISSING_FIELD /start',
    ],
    ['a breach', bare('piis'), 'MISSING_FIELD /decidedOn', 'MISSING_FIELD /notifiedOn'],
    [
      'a breach, older reading',
      bare('piis', { policy: { piisStart: 'secondMonth' } }),
      'MISSING_FIELD /decidedOn',
    ],
    ['detention', bare('detention')],
    ['a stay abroad', bare('abroad')],
    ['decided the day before the fact', omission({ decidedOn: '2026-01-09' }), 'DATE_ORDER /decidedOn'],
    ['decided on the day of the fact', omission({ decidedOn: '2026-01-10' })],
    ['begun the day before the fact', omission({ start: '2026-01-09' }), 'DATE_ORDER /start'],
    ['begun on the day of the fact', omission({ start: '2026-01-10' })],
    ['final the day before the decision', omission({ finalOn: '2026-05-03' }), 'DATE_ORDER /finalOn'],
    ['final on the day of the decision', omission({ finalOn: '2026-05-04' })],
    ['notice the day after the decision', breach({ noticeOn: '2023-11-16' }), 'DATE_ORDER /noticeOn'],
    ['notice on the day of the decision', breach({ noticeOn: '2023-11-15' })],
    ['notified the day before the decision', breach({ notifiedOn: '2023-11-14' }), 'DATE_ORDER /notifiedOn'],
    ['notified on the day of the decision', breach({ notifiedOn: '2023-11-15' })],
    ['fact the day after the decision', breach({ committedOn: '2023-11-16' }), 'DATE_ORDER /decidedOn'],
    [
      'without its dates the window is not looked at',
      bare('piis', { decidedOn: '2023-11-15', start: '2020-01-01' }),
      'MISSING_FIELD /notifiedOn',
    ],
    [
      'the longest duration is known without the day of the decision',
      bare('omission', { committedOn: '2026-01-10', start: '2026-06-01', until: '2026-12-01' }),
      'MISSING_FIELD /decidedOn',
      'DURATION_OUT_OF_RANGE /until',
    ],
    [
      'but not whether it is repeated without the day of the fact',
      bare('omission', {
        decidedOn: '2026-05-04',
        start: '2026-06-01',
        previousOn: '2025-01-01',
        until: '2029-12-01',
      }),
      'MISSING_FIELD /committedOn',
    ],
    [
      'a reprieve that is too old needs no start',
      bare('omission', { committedOn: '2016-01-10', decidedOn: '2016-05-04', reprieveFrom: '2016-10-31' }),
      'MISSING_FIELD /start',
      'DATE_OUTSIDE_COVERAGE /reprieveFrom',
    ],
    [
      'all findings at once',
      omission({ decidedOn: '2026-01-09', until: '2026-05-31', months: [june('1', { to: '2026-07-01' })] }),
      'DATE_ORDER /decidedOn',
      'DATE_ORDER /until',
      'PERIOD_OUTSIDE_MONTH /months/0/to',
    ],
  ]);
});
