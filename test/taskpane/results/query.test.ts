import assert from 'node:assert/strict';
import { labelOf } from '../../../src/taskpane/results/labels';
import { ALL, queried, type Query } from '../../../src/taskpane/results/query';
import type { FindingLine } from '../../../src/taskpane/worker';

const line = (index: number, rest: Partial<FindingLine>): FindingLine => ({
  index,
  line: index + 2,
  dossier: `D-${index}`,
  month: '2026-09',
  outcome: 'correct',
  ...rest,
});
const LINES = [
  line(0, { dossier: 'D-10', due: '100.00', paid: '100.00', difference: '0.00', cause: 'correct' }),
  line(1, {
    dossier: 'D-9',
    outcome: 'over',
    due: '9.00',
    paid: '20.00',
    difference: '11.00',
    cause: 'old-bareme',
  }),
  line(2, {
    dossier: 'Élise',
    outcome: 'under',
    due: '1000.00',
    paid: '0.00',
    difference: '-1000.00',
    cause: 'not-paid-with-a-right',
  }),
  line(3, { dossier: '', outcome: 'refused', cause: 'MISSING_CATEGORY' }),
];

describe('query of the findings', () => {
  const found = (query: Partial<Query>) =>
    queried(LINES, { ...ALL, ...query }, (cause) => labelOf('fr', cause)).map(({ index }) => index);
  const cases: [what: string, query: Partial<Query>, expected: number[]][] = [
    ['everything, as in the file', {}, [0, 1, 2, 3]],
    ['one outcome', { outcome: 'refused' }, [3]],
    ['one cause', { cause: 'old-bareme' }, [1]],
    ['a part of a dossier', { text: 'd-1' }, [0]],
    ['whatever case and accents', { text: 'eLISE' }, [2]],
    ['a part of the label of a cause', { text: 'anciens montants' }, [1]],
    ['nothing', { text: 'xyz' }, []],
    ['outcome and text together', { outcome: 'over', text: 'élise' }, []],
    ['largest difference first, refused last', { sort: 'size' }, [2, 1, 0, 3]],
    ['largest amount due first', { sort: 'due' }, [2, 0, 1, 3]],
    ['dossiers as people count: 9 before 10', { sort: 'dossier' }, [3, 1, 0, 2]],
  ];
  for (const [what, query, expected] of cases) {
    it(what, () => assert.deepEqual(found(query), expected));
  }

  it('answers alike when asked again, in another order in between', () => {
    const first = found({ sort: 'dossier', text: 'd-' });
    assert.deepEqual(found({ sort: 'size', text: 'd-' }), [1, 0]);
    assert.deepEqual(found({ sort: 'dossier', text: 'd-' }), first);
  });

  it('keeps equal dossiers in the order of the file, whatever their case and accents', () => {
    const equal = ['a2', 'Á2', 'a10', 'a02', 'a2'].map((dossier, i) => line(i, { dossier }));
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    const expected = [...equal].sort((one, other) => compare(one.dossier, other.dossier));
    assert.deepEqual(
      queried(equal, { ...ALL, sort: 'dossier' }, (cause) => cause),
      expected,
    );
  });

  it('sorts a list once: the second question compares nothing', () => {
    const { Collator } = Intl;
    let made = 0;
    const counted = function (...given: ConstructorParameters<typeof Collator>) {
      made += 1;
      return new Collator(...given);
    };
    const lines = LINES.slice();
    Intl.Collator = counted as unknown as typeof Collator;
    try {
      for (const text of ['', 'd', 'd-1'])
        queried(lines, { ...ALL, sort: 'dossier', text }, (cause) => cause);
    } finally {
      Intl.Collator = Collator;
    }
    assert.equal(made, 1);
  });

  it('does not change the list that it is given', () => {
    found({ sort: 'size' });
    assert.deepEqual(
      LINES.map(({ index }) => index),
      [0, 1, 2, 3],
    );
  });
});

describe('label of a refusal by its code', () => {
  it('of a negative amount is true for a resource and for a payment', () => {
    assert.match(labelOf('fr', 'NEGATIVE_AMOUNT'), /^Le montant est négatif\. .*ressource.*montant payé/);
    assert.match(labelOf('nl', 'NEGATIVE_AMOUNT'), /bestaansmiddel.*betaald bedrag/);
  });
});
