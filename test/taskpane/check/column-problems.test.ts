import assert from 'node:assert/strict';
import { inOrder, withoutColumns } from '../../../src/taskpane/check/column-problems';
import { targetsOf } from '../../../src/taskpane/check/targets';
import type { SeenColumn } from '../../../src/taskpane/worker';

const DUPLICATE = {
  code: 'DUPLICATE_COLUMN',
  figures: { value: 'Payé, betaald' },
  headers: ['Payé', 'betaald'],
} as const;
const MISSING = { code: 'MISSING_COLUMN', figures: { key: 'month', value: 'Payé, betaald' } } as const;

function column(index: number, more: Partial<SeenColumn> = {}): SeenColumn {
  const header = `C${index}`;
  return { index, header, use: 'read', guesses: [], amounts: 0, days: 0, sample: [], problems: [], ...more };
}

describe('what is wrong with columns, in the pane', () => {
  const columns = [
    column(0),
    column(1, { use: 'unknown' }),
    column(2, { use: 'unknown', days: 1 }),
    column(3, { problems: [DUPLICATE] }),
    column(4, { use: 'unknown', amounts: 2 }),
    column(5, { problems: [DUPLICATE] }),
  ];

  it('is said at the columns, and not above them as well', () => {
    const problems = [DUPLICATE, MISSING].map((problem) => structuredClone(problem));
    assert.deepEqual(withoutColumns({ kind: 'rows', problems }, columns), {
      kind: 'rows',
      problems: [MISSING],
    });
    assert.equal(withoutColumns({ kind: 'rows', problems: [DUPLICATE] }, columns), undefined);
    assert.equal(withoutColumns(undefined, columns), undefined);
    const fault = { kind: 'fault', said: 'x' } as const;
    assert.equal(withoutColumns(fault, columns), fault);
  });

  it('stands first: what stops the check, what is not read and matters, what is not recognised', () => {
    assert.deepEqual(
      inOrder(columns).map(({ index }) => index),
      [3, 5, 2, 4, 1, 0],
    );
  });
});

describe('what a column may be, in the pane', () => {
  it('has unit and article in both layouts', () => {
    const told = (form: 'flat' | 'by-person', value: string) => {
      const target = targetsOf(form, 'fr').find((one) => one.value === value);
      return [target?.unit, target?.article];
    };
    assert.deepEqual(told('flat', 'replacement/year'), ['EUR par an', 'AR 24']);
    assert.deepEqual(told('by-person', 'paid'), ['EUR par mois', 'L 21']);
    assert.deepEqual(told('by-person', 'rent'), ['EUR par an', 'AR 25']);
    assert.deepEqual(told('by-person', 'amount'), ['EUR', undefined]);
    assert.deepEqual(told('by-person', 'allowanceChildren'), ['nombre', 'AR 25']);
    assert.deepEqual(told('by-person', 'effectiveDate'), [undefined, 'L 21, AR 28-32']);
    assert.deepEqual(told('by-person', 'person'), [undefined, undefined]);
  });
});
