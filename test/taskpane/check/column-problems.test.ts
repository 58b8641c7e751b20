import assert from 'node:assert/strict';
import { inOrder, isDoubtful, isPressing, withoutColumns } from '../../../src/taskpane/check/column-problems';
import { targetsOf } from '../../../src/taskpane/check/targets';
import type { SeenColumn } from '../../../src/taskpane/worker';

const DUPLICATE = {
  code: 'DUPLICATE_COLUMN',
  figures: { value: 'Payé, betaald' },
  headers: ['Payé', 'betaald'],
} as const;
const MISSING = { code: 'MISSING_COLUMN', figures: { key: 'month', value: 'Payé, betaald' } } as const;

const SETTLED = {
  index: 6,
  header: 'C6',
  cells: 1,
  example: '1.314',
  amount: '1314.00',
  proof: '89,90',
  line: 3,
} as const;

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
    column(6, { settled: SETTLED }),
    column(7, { use: 'ignored', amounts: 2 }),
    column(8, { outside: { rows: 2, other: 'rightFrom' } }),
  ];
  const indexes = (found: readonly SeenColumn[]) => found.map(({ index }) => index);

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

  it('stands first: what stops the check, what is not read and matters, what another cell settled, what is not recognised', () => {
    assert.deepEqual(indexes(inOrder(columns)), [3, 5, 2, 4, 6, 8, 1, 0, 7]);
  });

  it('is to be looked at where nobody said what it is or another cell settled it, and pressing where figures depend on it', () => {
    assert.deepEqual(indexes(columns.filter(isDoubtful)), [1, 2, 4, 6, 8]);
    assert.deepEqual(indexes(columns.filter(isPressing)), [2, 3, 4, 5, 6, 8]);
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
