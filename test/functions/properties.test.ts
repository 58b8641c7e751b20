import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CAUSE_CODES } from '../../src/caseload';
import { call, FUNCTIONS, isFault, type Answered } from '../../src/functions';
import { gridOf, type Arguments } from '../../src/functions/arguments';
import { environment } from '../../src/functions';
import { causeLabel } from '../../src/i18n';
import { outcome, row, type Shown } from './calls';

const RUNS = { numRuns: 150 };

/** Kinds that may stand together in one dossier, in any order. */
const KINDS = [
  'replacement',
  'work:spi',
  'alimony',
  'movable',
  'holiday-pay',
  'training',
  'cadastral-built',
  'cadastral-unbuilt',
  'minor-children',
  'exempt:g',
  'partner-work',
  'debtors',
  'debtors-income',
  'family-allowance-for-applicant',
  'allowance-children',
  'spi-days-left',
  'benefit-in-kind',
  'other-income/year',
];
const COUNTS = new Set(['minor-children', 'debtors', 'allowance-children', 'spi-days-left']);

const money = fc.integer({ min: 0, max: 300_000 }).map((cents) => cents / 100);

type Raw = string | number | boolean | null;

const isGiven = (value: Raw | undefined): boolean => String(value ?? '').trim() !== '';

/** What may stand in a cell of amounts: mostly an amount, now and then what is none. */
function amountCell(kind: string): fc.Arbitrary<Raw> {
  const good = COUNTS.has(kind)
    ? fc.integer({ min: 0, max: 5 })
    : fc.oneof(
        money,
        money.map((euros) => euros.toFixed(2).replace('.', ',')),
      );
  const odd = fc.constantFrom<Raw>(null, '', ' ', 'x', '1.314', -1, 0.005, true, '#N/A', Number.NaN, 1e15);
  return fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: odd });
}

const dateCell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<unknown>('2026-09', 46266, '2022-05', '01/03/2026', 45000, '2009-06'),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(60, 0, '2027-01', 'x', true, '#REF!', '2026-13') },
);
const categoryCell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(1, 2, 3, 'isolé', '3') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(4, 'x', false) },
);
const flagCell = fc.constantFrom<unknown>(null, true, 0, 'oui', 'x');
const art34Cell = fc.constantFrom<unknown>(2002, 2026, '2026', null, 5);

/** A caseload: its kinds, and rows with a date and a category each, so that no row is wholly blank. */
const caseloads = fc.subarray(KINDS, { minLength: 1 }).chain((kinds) =>
  fc.record({
    kinds: fc.constant(kinds),
    rows: fc.array(
      fc.record({
        date: dateCell,
        category: categoryCell,
        amounts: fc.tuple(...kinds.map(amountCell)),
        newClaim: flagCell,
        art34: art34Cell,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

/** What RIS.CHECK can say, in English. */
const LABELS: ReadonlySet<unknown> = new Set(CAUSE_CODES.map((code) => causeLabel('en', code)));

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** The cell of a call with a single one, or its error. */
function single(...args: unknown[]): Shown {
  const answer = outcome('AMOUNT', ...args);
  return Array.isArray(answer) ? answer[0]![0]! : answer;
}

describe('properties of the functions', () => {
  it('a range gives what its rows give one by one', () => {
    fc.assert(
      fc.property(caseloads, ({ kinds, rows }) => {
        const one = rows.map(({ date, category, amounts, newClaim, art34 }) =>
          single(date, category, row(...amounts), row(...kinds), null, null, newClaim, art34),
        );
        const all = outcome(
          'AMOUNT',
          column(rows.map(({ date }) => date)),
          column(rows.map(({ category }) => category)),
          rows.map(({ amounts }) => amounts),
          row(...kinds),
          null,
          null,
          column(rows.map(({ newClaim }) => newClaim)),
          column(rows.map(({ art34 }) => art34)),
        );
        assert.deepEqual(Array.isArray(all) ? all.flat() : [all], one);
      }),
      RUNS,
    );
  });

  it('RIS.CHECK stands where RIS.AMOUNT does: the amount due, what was paid less that, a cause where something was paid', () => {
    const paid = fc.option(money);
    const paidCaseloads = caseloads.chain((caseload) =>
      fc.record({
        caseload: fc.constant(caseload),
        payments: fc.tuple(...caseload.rows.map(() => paid)),
      }),
    );
    fc.assert(
      fc.property(paidCaseloads, ({ caseload: { kinds, rows }, payments }) => {
        const date = column(rows.map((one) => one.date));
        const rest = [
          column(rows.map(({ category }) => category)),
          rows.map(({ amounts }) => amounts),
          row(...kinds),
          null,
          null,
          column(rows.map(({ newClaim }) => newClaim)),
          column(rows.map(({ art34 }) => art34)),
        ];
        const due = outcome('AMOUNT', date, ...rest);
        const checked = outcome('CHECK', date, column(payments), ...rest);
        if (!Array.isArray(due) || !Array.isArray(checked)) return assert.deepEqual(checked, due);
        assert.deepEqual(
          checked.map(([first]) => first),
          due.flat(),
        );
        checked.forEach(([amount, difference, cause], i) => {
          const payment = payments[i];
          if (typeof amount === 'number' && payment != null) {
            assert.equal(difference, Math.round((payment - amount) * 100) / 100);
            assert.equal(cause === 'correct', difference === 0);
            assert.ok(LABELS.has(cause), String(cause));
          } else {
            assert.equal(difference, '');
            const outside = String(amount).endsWith('DATE_OUTSIDE_COVERAGE');
            assert.equal(cause, outside ? causeLabel('en', 'date-outside-coverage') : '');
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a scalar, a 1 × 1 range and a row of a range are the same', () => {
    const income = amountCell('replacement').filter(isGiven);
    fc.assert(
      fc.property(dateCell, categoryCell, income, flagCell, (date, category, amount, newClaim) => {
        const bare = single(date, category, amount, 'replacement', null, null, newClaim);
        assert.equal(
          single([[date]], [[category]], [[amount]], [['replacement']], null, null, [[newClaim]]),
          bare,
        );
        const table = outcome(
          'AMOUNT',
          column([date, '2026-09']),
          category,
          column([amount, 5]),
          'replacement',
          null,
          null,
          newClaim,
        );
        assert.equal((table as Shown[][])[0]![0], bare);
      }),
      RUNS,
    );
  });

  it('the order of the columns does not matter', () => {
    fc.assert(
      fc.property(
        caseloads.chain(({ kinds, rows: [first] }) =>
          fc.record({
            first: fc.constant(first!),
            kinds: fc.constant(kinds),
            order: fc.shuffledSubarray([...kinds.keys()], { minLength: kinds.length }),
          }),
        ),
        ({ first: { date, category, amounts, art34 }, kinds, order }) => {
          const [as, shuffled] = [kinds, order.map((i) => kinds[i]!)].map((names, which) => {
            const values = which === 0 ? [...amounts] : order.map((i) => amounts[i]);
            return single(date, category, row(...values), row(...names), null, null, null, art34);
          });
          // Of two faults the first is told: then only that there is one.
          const told = (answer: Shown | undefined) => (typeof answer === 'string' ? 'an error' : answer);
          assert.equal(told(shuffled), told(as));
        },
      ),
      RUNS,
    );
  });

  it('kinds in a row and kinds in a column say the same', () => {
    fc.assert(
      fc.property(caseloads, ({ kinds, rows: [first] }) => {
        const { date, category, amounts, art34 } = first!;
        const given = kinds
          .map((kind, i) => [kind, amounts[i]] as const)
          .filter(([, amount]) => isGiven(amount));
        fc.pre(given.length > 1);
        const [names, values] = [given.map(([kind]) => kind), given.map(([, amount]) => amount)];
        const rest = [null, null, null, art34];
        assert.equal(
          single(date, category, column(values), column(names), ...rest),
          single(date, category, row(...values), row(...names), ...rest),
        );
      }),
      RUNS,
    );
  });

  it('an answer is a number with at most two decimals, an empty text or an error; whatever is in the cells', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.array(fc.array(fc.anything(), { maxLength: 3 }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...[
            'AMOUNT',
            'EXEMPTION',
            'CATEGORY',
            'DEBTOR',
            'PREMIUM',
            'STATESHARE',
            'MAINTENANCEAID',
            'SPIDAYS',
          ],
        ),
        fc.array(anything, { maxLength: 8 }),
        (id, args) => {
          const answer = outcome(id, ...args);
          for (const cell of Array.isArray(answer) ? answer.flat() : [answer])
            assert.match(String(cell), /^(\d+(\.\d{1,2})?|#(VALUE!|N\/A) [A-Z0-9_]+|)$/);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 9 }), (args) => {
        const answer = outcome('CHECK', ...args);
        for (const cell of Array.isArray(answer) ? answer.flat() : [answer])
          if (!LABELS.has(cell))
            assert.match(String(cell), /^(-?\d+(\.\d{1,2})?|#(VALUE!|N\/A) [A-Z0-9_]+|)$/);
      }),
      { numRuns: 200 },
    );
  });

  it('with the memory or without, the answer is the same', () => {
    const [amount] = FUNCTIONS;
    const anew = (args: readonly unknown[]) => {
      const grids: Record<string, Arguments[string]> = {};
      amount!.parameters.forEach(({ name }, i) => (grids[name] = gridOf(args[i])));
      return amount!.answer(grids, environment());
    };
    fc.assert(
      fc.property(caseloads, ({ kinds, rows: [first] }) => {
        const { date, category, amounts } = first!;
        const args = [date, category, row(...amounts), row(...kinds)];
        const remembered = [call(amount!, args), call(amount!, structuredClone(args))];
        for (const answer of remembered) assert.deepEqual(answer, anew(args));
      }),
      RUNS,
    );
  });

  it('a call changes none of its arguments, and nobody can change what is remembered', () => {
    const args = [[['2026-09']], [[2]], [[500, null]], [['replacement', 'work']]];
    const copy = structuredClone(args);
    const [amount] = FUNCTIONS;
    const answer = call(amount!, args);
    assert.deepEqual(args, copy);
    assert.ok(!isFault(answer));
    const block = outcome('AMOUNT', ...args) as Answered[][];
    block[0]![0] = 0;
    assert.deepEqual(outcome('AMOUNT', ...args), [[888.18]]);
  });
});
