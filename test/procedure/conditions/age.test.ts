import assert from 'node:assert/strict';
import { answers, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { ask, askAse } from './asked';

const age = (what: string, given: Given<'conditions'>, status: string, from?: string): Example => [
  what,
  ask(given),
  { conditions: { AGE: { status, article: 'L 3 2°, 7', ...(from !== undefined && { from }) } } },
];

describe('L 3 2°, eighteen on the day', () => {
  const born = (birthDate: string, date = '2026-09-15'): Given<'conditions'> => ({ birthDate, date });
  answers([
    age('the birthday is tomorrow', born('2008-09-16'), 'notMet', '2026-09-16'),
    age('the birthday is today', born('2008-09-15'), 'met'),
    age('the birthday was yesterday', born('2008-09-14'), 'met'),
    age('born today', born('2026-09-15'), 'notMet', '2044-09-15'),
    age('born on 29 February, on the 28th', born('2008-02-29', '2026-02-28'), 'notMet', '2026-03-01'),
    age('born on 29 February, on 1 March', born('2008-02-29', '2026-03-01'), 'met'),
    age('born on 28 February, on the 28th', born('2008-02-28', '2026-02-28'), 'met'),
    age('born on 1 March, on 29 February', born('2010-03-01', '2028-02-29'), 'notMet', '2028-03-01'),
    age('a hundred years', born('1926-09-15'), 'met'),
    age('no date of birth', {}, 'examine'),
  ]);

  it('says from when only where a date cures it', () => {
    for (const given of [born('2008-09-15'), {}, { ...born('2010-01-01'), married: true }])
      assert.ok(!('from' in resultOf(ask(given)).conditions.AGE!), JSON.stringify(given));
  });

  refuses([
    ['born tomorrow', ask(born('2026-09-16')), 'DATE_ORDER /birthDate'],
    ['born today', ask(born('2026-09-15'))],
  ]);
});

describe('L 7, a minor who is treated as an adult', () => {
  const minor = { birthDate: '2010-01-01' };
  answers([
    age('married', { ...minor, married: true }, 'met'),
    age('with a child at charge', { ...minor, childAtCharge: true }, 'met'),
    age('pregnant', { ...minor, pregnant: true }, 'met'),
    age('none of them', { ...minor, married: false, childAtCharge: false, pregnant: false }, 'notMet'),
    age('married, of unknown age', { married: true }, 'met'),
    age('not married, of unknown age', { married: false }, 'examine'),
    age('an adult who is pregnant', { birthDate: '1990-01-01', pregnant: true }, 'met'),
  ]);
});

describe('PROCEDURE §2, age is no condition of social aid', () => {
  it('and is not listed', () =>
    assert.ok(!('AGE' in resultOf(askAse({ birthDate: '2010-01-01' })).conditions)));

  warns([
    ['the birthday is tomorrow', askAse({ birthDate: '2008-09-16' }), 'MINOR_ASE /birthDate'],
    ['the birthday is today', askAse({ birthDate: '2008-09-15' })],
    [
      'born on 29 February, on the 28th',
      askAse({ birthDate: '2008-02-29', date: '2026-02-28' }),
      'MINOR_ASE /birthDate',
    ],
    ['born on 29 February, on 1 March', askAse({ birthDate: '2008-02-29', date: '2026-03-01' })],
    ['a married minor', askAse({ birthDate: '2010-01-01', married: true })],
    ['a minor with a child at charge', askAse({ birthDate: '2010-01-01', childAtCharge: true })],
    ['a pregnant minor', askAse({ birthDate: '2010-01-01', pregnant: true })],
    ['no date of birth', askAse()],
    [
      'a minor, and not social aid',
      ask({ birthDate: '2010-01-01', work: { equity: true } }),
      'PIIS_DISPENSED /work',
    ],
  ]);
});
