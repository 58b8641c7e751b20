import assert from 'node:assert/strict';
import { assess } from '../../../src/engine';
import { DOSSIER } from '../../../src/engine/household';
import { checkStructure } from '../../../src/engine/structure';
import { findings } from '../examples';
import { APPLICANT, BASE, WORK, finds, withRow } from './inputs';

describe('HOUSEHOLD §8 pass 1, paths', () => {
  const unknown = (text: string): unknown => ({ ...BASE, ...(JSON.parse(text) as object) });
  finds([
    ['a slash', unknown('{"a/b": 1}'), ['UNKNOWN_FIELD /a~1b']],
    ['a tilde', unknown('{"a~b": 1}'), ['UNKNOWN_FIELD /a~0b']],
    ['a tilde and a slash', unknown('{"~1/": 1}'), ['UNKNOWN_FIELD /~01~1']],
    ['an empty name', unknown('{"": 1}'), ['UNKNOWN_FIELD /']],
    ['a quote, a space, a sign', unknown('{"\\" é": 1}'), ['UNKNOWN_FIELD /" é']],
    ['a number', unknown('{"0": 1}'), ['UNKNOWN_FIELD /0']],
    [
      'deep down',
      withRow({ ...WORK, 'x/y~z': { deeper: null } }),
      ['UNKNOWN_FIELD /persons/0/resources/0/x~1y~0z'],
    ],
    ['in policy', { ...BASE, policy: { 'a/b': 1 } }, ['UNKNOWN_FIELD /policy/a~1b']],
    [
      'a name of every object',
      JSON.parse(
        '{"id":"T","month":"2026-09","persons":[{"id":"p","role":"applicant","__proto__":{"married":1}}],"__proto__":{"paid":-1},"hasOwnProperty":1}',
      ),
      ['UNKNOWN_FIELD /__proto__', 'UNKNOWN_FIELD /hasOwnProperty', 'UNKNOWN_FIELD /persons/0/__proto__'],
    ],
  ]);
});

describe('HOUSEHOLD §8 pass 1, all findings at once', () => {
  finds([
    [
      'one of each',
      {
        id: '',
        month: '2026-13',
        from: null,
        newClaim: 1,
        category: 4,
        custodyShare: '1/0',
        applicants: 2.5,
        salary: 1,
        paid: '-1',
        equity: { reason: 5 },
        policy: { custody: 'half', x: 1 },
        persons: [
          { id: 'p', role: 'aunt', birthDate: '2026-02-30', allowanceChildren: 21 },
          {
            id: 'q',
            spi: { kind: 'shortage', daysLeft: 1096 },
            resources: [{ kind: 'work', amount: '1,5' }, 7],
          },
        ],
      },
      [
        'OUT_OF_RANGE /id',
        'BAD_DATE /month',
        'WRONG_TYPE /from',
        'WRONG_TYPE /newClaim',
        'UNKNOWN_VALUE /category',
        'BAD_FRACTION /custodyShare',
        'WRONG_TYPE /applicants',
        'UNKNOWN_FIELD /salary',
        'NEGATIVE_AMOUNT /paid',
        'MISSING_FIELD /equity/retained',
        'WRONG_TYPE /equity/reason',
        'UNKNOWN_VALUE /policy/custody',
        'UNKNOWN_FIELD /policy/x',
        'UNKNOWN_VALUE /persons/0/role',
        'BAD_DATE /persons/0/birthDate',
        'OUT_OF_RANGE /persons/0/allowanceChildren',
        'MISSING_FIELD /persons/1/role',
        'MISSING_FIELD /persons/1/spi/month',
        'OUT_OF_RANGE /persons/1/spi/daysLeft',
        'BAD_AMOUNT /persons/1/resources/0/amount',
        'WRONG_TYPE /persons/1/resources/1',
      ],
    ],
    [
      'beyond the length of a list, each item is looked at too',
      {
        ...BASE,
        persons: Array.from({ length: 61 }, (_, index) => ({
          id: `p${index}`,
          role: index === 60 ? 'x' : 'other',
        })),
      },
      ['OUT_OF_RANGE /persons', 'UNKNOWN_VALUE /persons/60/role'],
    ],
  ]);

  it('stops pass 2: the period is reversed too, and not looked at', () => {
    const { errors } = assess({ ...BASE, from: '2026-09-20', to: '2026-09-10', homeless: 'yes' });
    assert.deepEqual(findings(errors), ['WRONG_TYPE /homeless']);
  });
});

describe('HOUSEHOLD §8 pass 1, figures of a finding', () => {
  it('give the value and the limits', () => {
    const figures = (input: object): unknown => checkStructure({ ...BASE, ...input }, DOSSIER)[0]?.figures;
    assert.deepEqual(figures({ applicants: 21 }), { value: 21, min: 1, max: 20 });
    assert.deepEqual(figures({ id: '' }), { value: '', min: 1, max: 80 });
    assert.deepEqual(figures({ scheme: 'XXX' }), { value: 'XXX', values: 'RIS, ASE' });
    assert.deepEqual(figures({ paid: '-1' }), { value: '-1' });
    assert.deepEqual(figures({ persons: new Array(61).fill(APPLICANT) }), { value: 61, max: 60 });
  });
});
