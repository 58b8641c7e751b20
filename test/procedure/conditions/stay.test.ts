import assert from 'node:assert/strict';
import { answer, type StayStatus } from '../../../src/procedure';
import { findings } from '../../engine/examples';
import { answers, refuses, resultOf, warns, type Example, type Given } from '../asked';
import { ask, askAse } from './asked';

type Found = readonly [status: string, article?: string, warning?: string];

/** By status: for the RIS, and for social aid; without date of stay. */
const STATUSES: Readonly<Record<StayStatus, readonly [ris: Found, ase: Found]>> = {
  belgian: [['met'], ['met']],
  populationRegister: [['met'], ['met']],
  stateless: [['met'], ['met']],
  refugee: [['met'], ['met']],
  subsidiaryProtection: [['met'], ['met']],
  eu: [['examine'], ['examine', 'LO 57quinquies']],
  euFamily: [['examine'], ['examine', 'LO 57quinquies']],
  foreignersRegister: [['notMet', 'L 3 3°', 'SEE_ASE'], ['met']],
  temporaryProtection: [['notMet', 'L 3 3°', 'SEE_ASE'], ['met']],
  asylumSeeker: [
    ['notMet', 'L 3 3°', 'SEE_ASE'],
    ['examine', 'LO 57ter'],
  ],
  noStay: [
    ['notMet', 'L 3 3°', 'URGENT_MEDICAL_ONLY'],
    ['notMet', 'LO 57 §2', 'URGENT_MEDICAL_ONLY'],
  ],
  unknown: [['examine'], ['examine']],
};

describe('L 3 3°; LO 57, 57ter, 57quinquies: by status', () => {
  for (const [status, [ris, ase]] of Object.entries(STATUSES) as [StayStatus, [Found, Found]][])
    for (const [scheme, [found, article, warning]] of [
      ['RIS', ris],
      ['ASE', ase],
    ] as const)
      it(`${scheme}, ${status}: ${found}${warning === undefined ? '' : `, ${warning}`}`, () => {
        const answered = answer(ask({ scheme, status }));
        assert.ok(answered.status === 'ok' && answered.question === 'conditions');
        const expected = { status: found, article: article ?? (scheme === 'RIS' ? 'L 3 3°' : 'LO 57') };
        assert.deepEqual(answered.result.conditions.STAY, expected);
        assert.deepEqual(findings(answered.warnings), warning === undefined ? [] : [`${warning} /status`]);
      });

  it('is unknown unless told', () => {
    assert.equal(resultOf(ask()).conditions.STAY?.status, 'examine');
    assert.equal(resultOf(askAse()).conditions.STAY?.status, 'examine');
  });
});

const stay = (what: string, given: Given<'conditions'>, status: string, from?: string): Example => [
  what,
  ask(given),
  { conditions: { STAY: { status, ...(from !== undefined && { from }) } } },
];

describe('L 3 3°, subsidiary protection from 01/12/2016', () => {
  const on = (date: string): Given<'conditions'> => ({ status: 'subsidiaryProtection', date });
  answers([
    stay('the day before', on('2016-11-30'), 'notMet', '2016-12-01'),
    stay('the first day', on('2016-12-01'), 'met'),
    stay('the day after', on('2016-12-02'), 'met'),
  ]);
  warns([
    ['the day before', ask(on('2016-11-30')), 'SEE_ASE /status'],
    ['the first day', ask(on('2016-12-01'))],
    ['for social aid, always', askAse(on('2016-11-30'))],
  ]);
});

describe('L 3 3°; LO 57quinquies: a citizen of the Union from the day after three months', () => {
  /** By first day of stay: the last of three months, and the day after. */
  const stays: readonly [staySince: string, last: string, from: string][] = [
    ['2026-07-10', '2026-10-09', '2026-10-10'],
    ['2026-07-01', '2026-09-30', '2026-10-01'],
    ['2025-11-28', '2026-02-27', '2026-02-28'],
    ['2025-11-29', '2026-02-28', '2026-03-01'],
    ['2025-11-30', '2026-02-28', '2026-03-01'],
    ['2025-12-01', '2026-02-28', '2026-03-01'],
    ['2027-11-29', '2028-02-28', '2028-02-29'],
    ['2027-11-30', '2028-02-29', '2028-03-01'],
    ['2026-08-31', '2026-11-30', '2026-12-01'],
    ['2026-02-28', '2026-05-27', '2026-05-28'],
  ];
  for (const [staySince, last, from] of stays)
    for (const status of ['eu', 'euFamily'] as const) {
      const before = ask({ status, staySince, date: last });
      const after = ask({ status, staySince, date: from });
      const name = `${status} since ${staySince}`;
      answers([
        [`${name}, on ${last}`, before, { conditions: { STAY: { status: 'notMet', from } } }],
        [`${name}, on ${from}`, after, { conditions: { STAY: { status: 'met' } } }],
        [
          `${name}, social aid`,
          { ...before, scheme: 'ASE' },
          { conditions: { STAY: { status: 'notMet', from } } },
        ],
        [
          `${name}, social aid after`,
          { ...after, scheme: 'ASE' },
          { conditions: { STAY: { status: 'met' } } },
        ],
      ]);
    }

  it('does not look at the first day of stay of another status', () => {
    const found = resultOf(ask({ status: 'belgian', staySince: '2026-09-15' }));
    assert.deepEqual(found.conditions.STAY, { status: 'met', article: 'L 3 3°' });
  });

  refuses([
    ['a stay that begins on the day asked', ask({ status: 'eu', staySince: '2026-09-15' })],
    ['the day after', ask({ status: 'eu', staySince: '2026-09-16' }), 'DATE_ORDER /staySince'],
    ['of any status', ask({ staySince: '2026-09-16' }), 'DATE_ORDER /staySince'],
    [
      'beside a birth that lies ahead',
      ask({ staySince: '2026-09-16', birthDate: '2027-01-01' }),
      'DATE_ORDER /birthDate',
      'DATE_ORDER /staySince',
    ],
  ]);
});
