import assert from 'node:assert/strict';
import type { PiisInput, StateShareCommand } from '../../../src/procedure';
import { answers, figuresOf, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { ask } from './asked';

/** The subsidy of 300 in a month of 30 days, 310 in one of 31, 280 or 290 in February: a euro a day. */
function project(month: string, piis: PiisInput, given: Given<'stateShare'> = {}): StateShareCommand {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return ask({ month, amount: days * 10, piis, ...given });
}
const days = (
  what: string,
  month: string,
  piis: PiisInput,
  count: number,
  given: Given<'stateShare'> = {},
): Example => [
  `${what}, ${month}`,
  project(month, piis, given),
  { piisRate: count === 0 ? '0.00' : '0.10', piisShare: `${count}.00` },
];

describe('L 43/2, from the first of the month of signature, not before the grant', () => {
  const signed = (signedOn: string, grantFrom: string): PiisInput => ({ signedOn, grantFrom });
  answers([
    days('signed on the last day', '2026-09', signed('2026-09-30', '2026-08-15'), 30),
    days('signed on the first day', '2026-09', signed('2026-09-01', '2026-08-15'), 30),
    days('signed the month after', '2026-09', signed('2026-10-01', '2026-08-15'), 0),
    days('granted on the 11th', '2026-09', signed('2026-09-25', '2026-09-11'), 20),
    days('granted on the last day', '2026-09', signed('2026-09-25', '2026-09-30'), 1),
    days('granted the month after', '2026-09', signed('2026-09-25', '2026-10-01'), 0),
    days('signed before the grant', '2026-09', signed('2026-07-25', '2026-09-21'), 10),
  ]);
});

describe('L 43/2, for a year', () => {
  const piis: PiisInput = { signedOn: '2025-09-20', grantFrom: '2025-09-16' }; // until 15/09/2026
  const whole: PiisInput = { signedOn: '2025-09-20', grantFrom: '2025-08-16' }; // from the first: until 31/08/2026
  const leap: PiisInput = { signedOn: '2028-02-29', grantFrom: '2028-02-29' };
  answers([
    days('the first days', '2025-09', piis, 15),
    days('the month before the last', '2026-08', piis, 31),
    days('the last days', '2026-09', piis, 15),
    days('a month later', '2026-10', piis, 0),
    days('the twelfth month', '2026-08', whole, 31),
    days('the thirteenth month', '2026-09', whole, 0),
    [
      'from 29 February, until 28 February',
      project('2029-02', leap, { piisPopulationShare: '0.40' }),
      { piisShare: '28.00' },
    ],
    [
      'from 29 February, March of the year after',
      project('2029-03', leap, { piisPopulationShare: '0.40' }),
      { piisShare: '0.00' },
    ],
  ]);
});

describe('L 43/2, until the project ended', () => {
  const piis: PiisInput = { signedOn: '2026-01-05', grantFrom: '2026-01-01' };
  const until = (endedOn: string): PiisInput => ({ ...piis, endedOn });
  answers([
    days('ended on the 10th', '2026-09', until('2026-09-10'), 10),
    days('ended on the first', '2026-09', until('2026-09-01'), 1),
    days('ended the day before the month', '2026-09', until('2026-08-31'), 0),
    days('ended on the last day', '2026-09', until('2026-09-30'), 30),
    days('ended later', '2026-09', until('2027-05-01'), 30),
    days('ended after the year', '2027-01', until('2027-05-01'), 0),
  ]);
  refuses([
    [
      'ended the day before it was signed',
      project('2026-09', until('2026-01-04')),
      'DATE_ORDER /piis/endedOn',
    ],
    ['ended on the day it was signed', project('2026-09', until('2026-01-05'))],
  ]);
});

describe('L 43/2, one year more with an extension, if a project ran on the last day', () => {
  const piis: PiisInput = { signedOn: '2024-01-05', grantFrom: '2024-01-01', extension: true }; // a year: until 31/12/2024
  const until = (endedOn: string): PiisInput => ({ ...piis, endedOn });
  answers([
    days('still running', '2025-01', piis, 31),
    days('the twenty-fourth month', '2025-12', piis, 31),
    days('the twenty-fifth month', '2026-01', piis, 0),
    days('ended the day before the last', '2025-01', until('2024-12-30'), 0),
    days('ended on the last day: nothing is left', '2025-01', until('2024-12-31'), 0),
    days('ended the day after', '2025-01', until('2025-01-01'), 1),
    days('ended in the second year', '2025-06', until('2025-06-20'), 20),
    days('without extension', '2025-01', { ...piis, extension: false }, 0),
    days('nothing said', '2025-01', { signedOn: piis.signedOn, grantFrom: piis.grantFrom }, 0),
  ]);
});

describe('L 43/2, of a student the whole project', () => {
  const piis: PiisInput = { signedOn: '2016-11-01', grantFrom: '2016-11-01', student: true };
  answers([
    days('ten years on', '2026-09', piis, 30),
    days('until its end', '2026-09', { ...piis, endedOn: '2026-09-20' }, 20),
    days('after it', '2026-10', { ...piis, endedOn: '2026-09-20' }, 0),
    days('before it', '2016-10', piis, 0),
    days('no student', '2026-09', { ...piis, student: false }, 0),
  ]);
});

describe('L 43/2, no subsidy before 01/11/2016', () => {
  const older: PiisInput = { signedOn: '2016-09-10', grantFrom: '2016-09-01' };
  answers([
    days('an older project', '2016-10', older, 0),
    days('from that day on', '2016-11', older, 30),
    days('its year begins there', '2017-10', older, 31),
    days('and ends there', '2017-11', older, 0),
  ]);
});

describe('L 43/2, r2(amount x 10 % x days of the project / days of right)', () => {
  const piis: PiisInput = { signedOn: '2026-09-25', grantFrom: '2026-09-11' };
  const share = (what: string, given: Given<'stateShare'>, found: string): Example => [
    what,
    ask({ piis, ...given }),
    { piisShare: found },
  ];
  answers([
    share('20 days of right from the grant on', { days: 20, amount: '911.56' }, '91.16'),
    share('10 days of right from the grant on', { days: 10, amount: '100' }, '10.00'),
    share('25 days of right: to the end of the month, 20 of them', { days: 25, amount: '100' }, '8.00'),
    share('a whole month of right', { days: 30, amount: '100' }, '6.67'), // 20 of 30
    share('unless told, a whole month', { amount: '100' }, '6.67'),
    share('half a cent', { days: 20, amount: '0.05' }, '0.01'), // 0.005
    share('less than half a cent', { days: 20, amount: '0.04' }, '0.00'),
    share('one day of right', { days: 1, amount: '45.58' }, '4.56'),
    [
      'days of right before the project: none of them',
      ask({ days: 10, amount: '100', piis: { signedOn: '2026-10-25', grantFrom: '2026-09-01' } }),
      { piisShare: '0.00' },
    ],
    [
      'days of an older right: the first of the month',
      ask({ days: 10, amount: '100', piis: { signedOn: '2025-09-20', grantFrom: '2025-09-06' } }), // until the 5th
      { piisShare: '5.00' },
    ],
  ]);
  it('is no part of what the centre pays', () => {
    const { share: state, ownShare, piisShare } = resultOf(ask({ piis, amount: '100' }));
    assert.deepEqual([state, ownShare, piisShare], ['55.00', '45.00', '6.67']);
  });

  const grant = (grantFrom: string, given: Given<'stateShare'> = {}): StateShareCommand =>
    ask({ piis: { ...piis, grantFrom }, ...given });
  const ASSUMED = 'DAYS_ASSUMED /days';
  warns([
    ['granted on the first, a whole month', grant('2026-09-01')],
    ['granted on the second, a whole month', grant('2026-09-02'), ASSUMED],
    ['granted on the last day, a whole month', grant('2026-09-30'), ASSUMED],
    ['granted in the month before', grant('2026-08-31')],
    ['granted on the first of the next month', grant('2026-10-01')],
    ['granted on the second, its days told', grant('2026-09-02', { days: 29 })],
  ]);
  refuses([
    ['more than the month, once', ask({ piis, days: 31 }), 'OUT_OF_RANGE /days'],
    ['as many days as the month', ask({ days: 30 })],
    ['a day more', ask({ days: 31 }), 'OUT_OF_RANGE /days'],
    ['29 days in February 2028', ask({ month: '2028-02', days: 29 })],
    ['29 days in February 2026', ask({ month: '2026-02', days: 29 }), 'OUT_OF_RANGE /days'],
    ['no day', ask({ days: 0 }), 'OUT_OF_RANGE /days'],
  ]);

  it('says how many days there are', () => {
    assert.deepEqual(figuresOf(ask({ days: 31 })), { value: 31, min: 1, max: 30 });
    const formB = { baseAnnual: '1', generalExemption: '1', days: 30, daysInMonth: 29 };
    assert.deepEqual(figuresOf(ask({ formB })), { value: 30, min: 1, max: 29 });
  });
});

describe('From 01/01/2028, by the share of beneficiaries with a project', () => {
  const piis: PiisInput = { signedOn: '2027-12-05', grantFrom: '2027-12-01' };
  const of = (piisPopulationShare: string | number): StateShareCommand =>
    project('2028-01', piis, { piisPopulationShare });
  const rows: readonly [share: string | number, rate: string, paid: string][] = [
    [1, '0.15', '46.50'],
    ['0.800001', '0.15', '46.50'],
    ['0.8', '0.15', '46.50'],
    ['4/5', '0.15', '46.50'],
    ['0.799999', '0.125', '38.75'],
    ['0.600001', '0.125', '38.75'],
    ['0.6', '0.125', '38.75'],
    ['0.599999', '0.10', '31.00'],
    ['0.4', '0.10', '31.00'],
    ['0.399999', '0.075', '23.25'],
    ['1/3', '0.075', '23.25'],
    ['0.2', '0.075', '23.25'],
    ['0.199999', '0.05', '15.50'],
    [0, '0.05', '15.50'],
  ];
  answers(
    rows.map(([given, piisRate, piisShare]): Example => [String(given), of(given), { piisRate, piisShare }]),
  );
  answers([
    ['not told: the least', project('2028-01', piis), { piisRate: '0.05', piisShare: '15.50' }],
    [
      'the month before, whatever the share',
      project('2027-12', piis, { piisPopulationShare: 1 }),
      { piisRate: '0.10' },
    ],
  ]);
  warns([
    ['told', of(0)],
    ['not told', project('2028-01', piis), 'PIIS_SHARE_UNKNOWN /piisPopulationShare'],
    ['not told, the month before', project('2027-12', piis)],
    ['not told, without project', ask({ month: '2028-01' })],
    ['not told, when the project is over', project('2029-01', piis)],
  ]);
});

describe('PROCEDURE §8, on top of 100 %', () => {
  const piis: PiisInput = { signedOn: '2026-09-01', grantFrom: '2026-09-01' };
  const special = (rate: string | number): Given<'stateShare'> => ({ special: { rate, ground: 'x' } });
  const none = { policy: { piisOnTop: 'none' } } as const;
  answers([
    days('added', '2026-09', piis, 30, special(1)),
    days('not added', '2026-09', piis, 0, { ...special(1), ...none }),
    days('written in another way', '2026-09', piis, 0, { ...special('7/7'), ...none }),
    days('less than 100 %', '2026-09', piis, 30, { ...special('0.999999'), ...none }),
    days('100 % of the reform', '2026-09', piis, 0, {
      unemployment: { requestOn: '2026-03-10', lost: 'unemployment' },
      ...none,
    }),
    days('no special rate', '2026-09', piis, 30, none),
  ]);
});
