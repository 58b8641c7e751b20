import assert from 'node:assert/strict';
import type { ConditionsCommand } from '../../../src/procedure';
import { answers, resultOf, warns, type Given } from '../asked';
import { FINE, ask, askAse } from './asked';

describe('L 3 1°, residence', () => {
  for (const [residence, status] of [
    ['yes', 'met'],
    ['no', 'notMet'],
    ['unknown', 'examine'],
  ] as const)
    answers([
      [residence, ask({ residence }), { conditions: { RESIDENCE: { status, article: 'L 3 1°' } } }],
      [`${residence}, social aid`, askAse({ residence }), { conditions: { RESIDENCE: { status } } }],
    ]);
  answers([['nothing said', ask(), { conditions: { RESIDENCE: { status: 'examine' } } }]]);
});

describe('L 3 4°; LO 1: what the assessment says', () => {
  for (const [amount, status] of [
    ['due', 'met'],
    ['none', 'notMet'],
    ['unknown', 'examine'],
  ] as const)
    answers([
      [amount, ask({ amount }), { conditions: { RESOURCES: { status, article: 'L 3 4°' } } }],
      [`${amount}, social aid`, askAse({ amount }), { conditions: { NEED: { status, article: 'LO 1' } } }],
    ]);
  answers([['nothing said', ask(), { conditions: { RESOURCES: { status: 'examine' } } }]]);
});

describe('L 3 6°; LO 60 §3: other rights', () => {
  for (const [otherRights, ris, ase] of [
    ['exhausted', 'met', 'met'],
    ['pending', 'met', 'met'],
    ['notClaimed', 'examine', 'examine'],
    ['refusedToClaim', 'notMet', 'examine'],
    ['unknown', 'examine', 'examine'],
  ] as const) {
    answers([
      [
        otherRights,
        ask({ otherRights }),
        { conditions: { OTHER_RIGHTS: { status: ris, article: 'L 3 6°' } } },
      ],
      [
        `${otherRights}, social aid`,
        askAse({ otherRights }),
        { conditions: { OTHER_RIGHTS: { status: ase, article: 'LO 60 §3' } } },
      ],
    ]);
    const remarks = otherRights === 'pending' ? ['ADVANCE_RECOVERABLE /otherRights'] : [];
    warns([
      [otherRights, ask({ otherRights }), ...remarks],
      [`${otherRights}, social aid`, askAse({ otherRights }), ...remarks],
    ]);
  }
  answers([['nothing said', ask(), { conditions: { OTHER_RIGHTS: { status: 'examine' } } }]]);
});

describe('PROCEDURE §2, overall', () => {
  const overall = (given: Given<'conditions'>): string => resultOf(ask({ ...FINE, ...given })).overall;

  it('is met when every condition is', () => assert.equal(overall({}), 'met'));

  const one: readonly [given: Given<'conditions'>, found: string][] = [
    [{ residence: 'unknown' }, 'examine'],
    [{ residence: 'no' }, 'notMet'],
    [{ birthDate: '2010-01-01' }, 'notMet'],
    [{ status: 'eu' }, 'examine'],
    [{ status: 'noStay' }, 'notMet'],
    [{ amount: 'unknown' }, 'examine'],
    [{ amount: 'none' }, 'notMet'],
    [{ work: {} }, 'examine'],
    [{ work: { willing: 'no' } }, 'notMet'],
    [{ partner: {} }, 'examine'],
    [{ partner: { willing: 'no' } }, 'notMet'],
    [{ otherRights: 'notClaimed' }, 'examine'],
    [{ otherRights: 'refusedToClaim' }, 'notMet'],
    [{ piis: 'refused' }, 'examine'],
    [{ piis: 'none' }, 'met'],
  ];
  for (const [given, found] of one)
    it(`${JSON.stringify(given)} alone: ${found}`, () => assert.equal(overall(given), found));

  it('is not met where one is not, wherever it stands among those to examine', () => {
    assert.equal(overall({ residence: 'unknown', otherRights: 'refusedToClaim' }), 'notMet');
    assert.equal(overall({ residence: 'no', otherRights: 'unknown', piis: 'refused' }), 'notMet');
  });
});

describe('PROCEDURE §2, the whole answer', () => {
  const met = (article: string): object => ({ status: 'met', article });
  const whole = (command: ConditionsCommand): unknown => resultOf(command);

  it('of the RIS', () => {
    assert.deepEqual(whole(ask({ ...FINE, partner: { willing: 'yes' }, grantDecidedOn: '2026-09-15' })), {
      overall: 'met',
      conditions: {
        RESIDENCE: met('L 3 1°'),
        AGE: met('L 3 2°, 7'),
        STAY: met('L 3 3°'),
        RESOURCES: met('L 3 4°'),
        WORK: met('L 3 5°'),
        WORK_PARTNER: met('L 3 5°, 14'),
        OTHER_RIGHTS: met('L 3 6°'),
        PIIS: met('L 11'),
      },
      piis: { required: 'yes', due: '2026-12-15' },
    });
  });

  it('of social aid', () => {
    assert.deepEqual(whole(askAse(FINE)), {
      overall: 'met',
      conditions: {
        RESIDENCE: met('L 3 1°'),
        STAY: met('LO 57'),
        NEED: met('LO 1'),
        WORK: met('LO 60 §3'),
        OTHER_RIGHTS: met('LO 60 §3'),
      },
      piis: { required: 'no' },
    });
  });

  it('where nothing is known', () => {
    const examine = (article: string): object => ({ status: 'examine', article });
    assert.deepEqual(whole(ask()), {
      overall: 'examine',
      conditions: {
        RESIDENCE: examine('L 3 1°'),
        AGE: examine('L 3 2°, 7'),
        STAY: examine('L 3 3°'),
        RESOURCES: examine('L 3 4°'),
        WORK: examine('L 3 5°'),
        OTHER_RIGHTS: examine('L 3 6°'),
      },
      piis: { required: 'unknown' },
    });
  });
});
