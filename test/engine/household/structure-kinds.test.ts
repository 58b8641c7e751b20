import { ROWS, SPI } from './fields';
import { APPLICANT, BASE, WORK, finds, withRow, withSpi } from './inputs';

describe('HOUSEHOLD §8 pass 1, objects and lists', () => {
  const notObjects: unknown[] = [null, true, 1, 'text', [], [{}]];
  for (const value of notObjects)
    finds([
      [`equity ${JSON.stringify(value)}`, { ...BASE, equity: value }, ['WRONG_TYPE /equity']],
      [`policy ${JSON.stringify(value)}`, { ...BASE, policy: value }, ['WRONG_TYPE /policy']],
      [
        `a person ${JSON.stringify(value)}`,
        { ...BASE, persons: [APPLICANT, value] },
        ['WRONG_TYPE /persons/1'],
      ],
      [`spi ${JSON.stringify(value)}`, withSpi(value), ['WRONG_TYPE /persons/0/spi']],
      [`a row ${JSON.stringify(value)}`, withRow(value), ['WRONG_TYPE /persons/0/resources/0']],
    ]);
  for (const value of [null, true, 1, 'text', {}, { 0: APPLICANT, length: 1 }])
    finds([
      [`persons ${JSON.stringify(value)}`, { ...BASE, persons: value }, ['WRONG_TYPE /persons']],
      [
        `resources ${JSON.stringify(value)}`,
        { ...BASE, persons: [{ ...APPLICANT, resources: value }] },
        ['WRONG_TYPE /persons/0/resources'],
      ],
    ]);

  const people = (count: number): object => ({
    ...BASE,
    persons: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, role: 'sibling' })),
  });
  const rows = (count: number): object => ({
    ...BASE,
    persons: [{ ...APPLICANT, resources: Array.from({ length: count }, () => WORK) }],
  });
  finds([
    ['the smallest dossier', BASE, []],
    ['no person', people(0), []],
    ['60 persons', people(60), []],
    ['61 persons', people(61), ['OUT_OF_RANGE /persons']],
    ['no row', rows(0), []],
    ['200 rows', rows(200), []],
    ['201 rows', rows(201), ['OUT_OF_RANGE /persons/0/resources']],
    ['an empty equity', { ...BASE, equity: {} }, ['MISSING_FIELD /equity/retained']],
    ['an empty policy', { ...BASE, policy: {} }, []],
    [
      'an empty person',
      { ...BASE, persons: [{}] },
      ['MISSING_FIELD /persons/0/id', 'MISSING_FIELD /persons/0/role'],
    ],
    ['an empty dossier', {}, ['MISSING_FIELD /id', 'MISSING_FIELD /month', 'MISSING_FIELD /persons']],
  ]);
});

describe('HOUSEHOLD §8 pass 1, kinds', () => {
  finds([
    ['spi without kind', withSpi({ daysLeft: -1, x: 1 }), ['MISSING_FIELD /persons/0/spi/kind']],
    ['spi with kind undefined', withSpi({ kind: undefined, x: 1 }), ['MISSING_FIELD /persons/0/spi/kind']],
    ['spi of unknown kind', withSpi({ kind: 'ris', x: 1 }), ['UNKNOWN_VALUE /persons/0/spi/kind']],
    ['spi of a row kind', withSpi({ kind: 'work', x: 1 }), ['UNKNOWN_VALUE /persons/0/spi/kind']],
    ['spi with kind null', withSpi({ kind: null, x: 1 }), ['WRONG_TYPE /persons/0/spi/kind']],
    ['a row without kind', withRow({ amount: -1, x: 1 }), ['MISSING_FIELD /persons/0/resources/0/kind']],
    ['an empty row', withRow({}), ['MISSING_FIELD /persons/0/resources/0/kind']],
    [
      'a row of unknown kind',
      withRow({ kind: 'wages', x: 1 }),
      ['UNKNOWN_VALUE /persons/0/resources/0/kind'],
    ],
    ['a row of an spi kind', withRow({ kind: 'general' }), ['UNKNOWN_VALUE /persons/0/resources/0/kind']],
    ['a row with kind ""', withRow({ kind: '' }), ['UNKNOWN_VALUE /persons/0/resources/0/kind']],
    ['a row with kind "Work"', withRow({ kind: 'Work' }), ['UNKNOWN_VALUE /persons/0/resources/0/kind']],
    ['a row with kind 1', withRow({ kind: 1, x: 1 }), ['WRONG_TYPE /persons/0/resources/0/kind']],
    ['a row with kind ["work"]', withRow({ kind: ['work'] }), ['WRONG_TYPE /persons/0/resources/0/kind']],
    ['kind "__proto__"', withRow({ kind: '__proto__' }), ['UNKNOWN_VALUE /persons/0/resources/0/kind']],
    ['kind "constructor"', withRow({ kind: 'constructor' }), ['UNKNOWN_VALUE /persons/0/resources/0/kind']],
    ['kind "toString"', withSpi({ kind: 'toString' }), ['UNKNOWN_VALUE /persons/0/spi/kind']],
    [
      'a hidden row leaves the others and the rest of the person to see',
      {
        ...BASE,
        persons: [
          {
            ...APPLICANT,
            married: 1,
            resources: [
              { kind: 'x', amount: -1 },
              { ...WORK, per: 'day' },
            ],
          },
        ],
      },
      [
        'WRONG_TYPE /persons/0/married',
        'UNKNOWN_VALUE /persons/0/resources/0/kind',
        'UNKNOWN_VALUE /persons/0/resources/1/per',
      ],
    ],
  ]);

  for (const [kind, { required }] of Object.entries(ROWS)) {
    const missing = Object.keys(required).map((name) => `MISSING_FIELD /persons/0/resources/0/${name}`);
    finds([
      [`a whole ${kind} row`, withRow({ kind, ...required }), []],
      [`a bare ${kind} row`, withRow({ kind }), missing],
    ]);
  }
  for (const [kind, { required }] of Object.entries(SPI)) {
    const missing = Object.keys(required).map((name) => `MISSING_FIELD /persons/0/spi/${name}`);
    finds([
      [`a whole ${kind} exemption`, withSpi({ kind, ...required }), []],
      [`a bare ${kind} exemption`, withSpi({ kind }), missing],
    ]);
  }
});

describe('HOUSEHOLD §8 pass 1, per day', () => {
  const per = (kind: string, required: object): object => withRow({ kind, ...required, per: 'day' });
  for (const [kind, { fields, required }] of Object.entries(ROWS)) {
    const code = kind === 'replacement' ? undefined : fields['per'] ? 'UNKNOWN_VALUE' : 'UNKNOWN_FIELD';
    finds([[kind, per(kind, required), code ? [`${code} /persons/0/resources/0/per`] : []]]);
  }
});
