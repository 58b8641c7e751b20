import assert from 'node:assert/strict';
import { mismatches } from './match';

const actual = {
  status: 'due',
  category: 3,
  exemptions: {
    spi: [
      { person: 'a', cap: '1.00' },
      { person: 'b', cap: '2.00' },
    ],
  },
  warnings: [
    { code: 'CUSTODY_POLICY', path: '/custodyShare' },
    { code: 'ASE_ANALOGY', path: '/scheme' },
  ],
  errors: [],
};

function matches(expected: unknown): void {
  assert.deepEqual(mismatches(expected, actual), []);
}

function fails(expected: unknown, ...complaints: RegExp[]): void {
  const found = mismatches(expected, actual);
  assert.equal(found.length, complaints.length, found.join('\n'));
  complaints.forEach((complaint, index) => assert.match(found[index]!, complaint));
}

describe('matching of the worked cases', () => {
  it('leaves members that are not given free', () => {
    matches({});
    matches({ status: 'due', exemptions: { spi: [{ cap: '1.00' }, { person: 'b' }] } });
  });

  it('compares texts and numbers exactly', () => {
    fails({ status: 'none' }, /^\/status: expected "none", got "due"$/);
    fails({ category: '3' }, /^\/category: expected "3", got 3$/);
    fails({ category: 2, status: 'none' }, /category/, /status/);
  });

  it('wants every member given to be there', () => {
    fails({ payable: '0.00' }, /^\/payable: missing$/);
    fails({ exemptions: { generalAnnual: '0.00' } }, /^\/exemptions\/generalAnnual: missing$/);
    fails({ toString: '0.00' }, /^\/toString: missing$/);
  });

  it('wants an object where one is given', () => {
    fails({ status: {} }, /expected an object, got "due"/);
    fails({ warnings: {} }, /expected a list/);
  });

  it('compares lists by length and order', () => {
    fails({ exemptions: { spi: [{ cap: '1.00' }] } }, /expected a list of 1/);
    fails({ exemptions: { spi: [] } }, /expected a list of 0/);
    fails(
      { exemptions: { spi: [{ person: 'b' }, { person: 'a' }] } },
      /spi\/0\/person: expected "b", got "a"/,
      /spi\/1\/person/,
    );
    fails({ status: [] }, /expected a list of 0, got "due"/);
  });

  it('compares warnings and errors as sets, on the members given', () => {
    matches({ warnings: [{ code: 'ASE_ANALOGY' }, { code: 'CUSTODY_POLICY', path: '/custodyShare' }] });
    matches({ warnings: [{ path: '/scheme' }] });
    fails({ warnings: [{ code: 'ASE_TRANSFER' }] }, /"ASE_TRANSFER"} not found/);
    fails({ warnings: [{ code: 'ASE_ANALOGY', path: '/custodyShare' }] }, /not found/);
    fails({ errors: [{ code: 'MALFORMED' }] }, /not found in \[\]/);
  });

  it('reads an empty set as none at all', () => {
    matches({ errors: [] });
    fails({ warnings: [] }, /^\/warnings: expected none, got/);
  });

  it('wants the set to be there', () => {
    assert.equal(mismatches({ warnings: [] }, {}).length, 1);
    assert.deepEqual(mismatches({ warnings: [] }, { warnings: 'none' }), [
      '/warnings: expected a list, got "none"',
    ]);
  });
});
