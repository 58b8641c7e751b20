import assert from 'node:assert/strict';
import { formatAmount } from '../../src/i18n';
import { lawCases, type LawCase } from '../cases';
import { cell, row, spill } from './calls';
import { CannotSay, flatten, type Flat } from './flatten';
import { LEFT_OUT } from './left-out';

/** A flat row for a case, or why there is none. */
function flatOf({ input }: LawCase): Flat | CannotSay {
  try {
    return flatten(input);
  } catch (error) {
    if (error instanceof CannotSay) return error;
    throw error;
  }
}

interface Expected {
  readonly status?: 'due' | 'none' | 'refused';
  readonly category?: number;
  readonly payable?: string;
  readonly payableMonthly?: string;
  readonly errors?: readonly { code: string }[];
  readonly exemptions?: { generalAnnual?: string; spi?: readonly { cap?: string }[] };
}

/** The arguments of RIS.AMOUNT and RIS.EXPLAIN, kinds as a header. */
function argumentsOf({ date, category, kinds, from, to, newClaim, art34 }: Flat): unknown[] {
  const given = kinds.length > 0;
  const amounts = given ? row(...kinds.map(([, amount]) => amount)) : null;
  const names = given ? row(...kinds.map(([kind]) => kind)) : null;
  return [date, category, amounts, names, from, to, newClaim, art34];
}

/** The same dossier with its kinds in a column: a blank companion is left away, for there it would be missing. */
function inColumn({ kinds, ...rest }: Flat): unknown[] {
  const said = kinds.filter(([, amount]) => amount !== null);
  const args = argumentsOf({ kinds: said, ...rest });
  if (said.length > 0) {
    args[2] = said.map(([, amount]) => [amount]);
    args[3] = said.map(([kind]) => [kind]);
  }
  return args;
}

/** Every amount that a case expects, with its path. */
function amountsOf(expected: unknown, path = ''): [path: string, amount: number][] {
  if (typeof expected === 'string') return /^\d+\.\d{2}$/.test(expected) ? [[path, Number(expected)]] : [];
  if (typeof expected !== 'object' || expected === null) return [];
  return Object.entries(expected).flatMap(([key, value]) => amountsOf(value, `${path}/${key}`));
}

/** Figures that the sheet shows within a calculation, and not as the outcome of a step. */
const IN_CALCULATION = /(generalAnnual|cap|deduction)$/;
/** Working figures of the result that no step of the sheet has. */
const NOT_SHOWN = /(net|gross|thresholdAnnual)$/;

/** The amounts of the sheet of RIS.EXPLAIN, and the texts of its calculations. */
function explained(args: readonly unknown[]): { amounts: number[]; calculations: string } {
  const lines = spill('EXPLAIN', ...args);
  return {
    amounts: lines.flatMap((line) => (typeof line[3] === 'number' ? [line[3]] : [])),
    calculations: lines.map((line) => line[2]).join('\n'),
  };
}

function isWithin(calculations: string, path: string, amount: number): boolean {
  return IN_CALCULATION.test(path) && calculations.includes(formatAmount('en', amount.toFixed(2)));
}

const KIND_OF_EXEMPTION = /^(?:work|training|artistic)(?::(\S+?))?(?:\/year)?$/;

/** The name under which RIS.EXEMPTION knows the exemption of a dossier, where its counter does not cut it. */
function exemptionOf({ kinds, from, to }: Flat): string | undefined {
  const cut = kinds.some(([kind]) => kind === 'spi-days-left') || from !== null || to !== null;
  if (cut) return undefined;
  if (kinds.some(([kind]) => kind === 'artistic')) return 'artistic';
  return kinds.map(([kind]) => KIND_OF_EXEMPTION.exec(kind)?.[1]).find((found) => found !== undefined);
}

/** Checks a case through the functions; gives what was compared, so that no case passes for nothing. */
function check(flat: Flat, expected: Expected): string[] {
  const compared: string[] = [];
  const equal = (what: string, actual: unknown, wanted: unknown): void => {
    assert.deepEqual(actual, wanted, what);
    compared.push(what);
  };
  const args = argumentsOf(flat);
  const amount = cell('AMOUNT', ...args);
  equal('kinds in a column', cell('AMOUNT', ...inColumn(flat)), amount);
  compared.pop(); // says nothing of the law
  if (expected.status === 'refused') {
    const code = expected.errors?.[0]?.code ?? '';
    const error = ['DATE_OUTSIDE_COVERAGE', 'SPI_NOT_IN_FORCE'].includes(code) ? '#N/A' : '#VALUE!';
    equal('error', amount, `${error} ${code}`);
    return compared;
  }
  assert.ok(typeof amount === 'number', String(amount));
  const wholeMonth = flat.from === null && flat.to === null;
  const payable = expected.payable ?? (wholeMonth ? expected.payableMonthly : undefined);
  if (payable !== undefined) equal('payable', amount, Number(payable));
  if (expected.status !== undefined) equal('status', amount > 0 ? 'due' : 'none', expected.status);

  const { amounts, calculations } = explained(args);
  assert.equal(amounts.at(-1), amount, 'the conclusion of the sheet');
  for (const [path, wanted] of amountsOf(expected)) {
    if (NOT_SHOWN.test(path)) continue;
    const shown = amounts.includes(wanted) || isWithin(calculations, path, wanted);
    equal(path, shown ? wanted : amounts, wanted);
  }

  const { minorChildren, others, homeless, piis } = flat.counted;
  if (expected.category !== undefined) {
    equal('category', cell('CATEGORY', flat.date, minorChildren, others, homeless, piis), expected.category);
  }
  const date = flat.from ?? flat.date;
  const { generalAnnual, spi } = expected.exemptions ?? {};
  if (generalAnnual !== undefined && generalAnnual !== '0.00') {
    equal(
      'general exemption',
      cell('EXEMPTION', date, 'general', null, flat.category),
      Number(generalAnnual),
    );
  }
  const kind = exemptionOf(flat);
  const cap = spi?.[0]?.cap;
  if (kind !== undefined && cap !== undefined) equal('cap', cell('EXEMPTION', date, kind), Number(cap));
  return compared;
}

describe('the worked cases through the functions', () => {
  const expressed = lawCases.flatMap((lawCase) => {
    const flat = flatOf(lawCase);
    return flat instanceof CannotSay ? [] : [{ lawCase, flat }];
  });

  it(`${expressed.length} of ${lawCases.length} can be said in a flat row; the others are listed with their reason`, () => {
    assert.ok(expressed.length >= 95);
    const reasons = lawCases.flatMap((lawCase) => {
      const flat = flatOf(lawCase);
      return flat instanceof CannotSay ? [[lawCase.id, flat.message] as const] : [];
    });
    assert.deepEqual(Object.fromEntries(reasons), LEFT_OUT);
  });

  for (const { lawCase, flat } of expressed) {
    it(`${lawCase.id} ${lawCase.title}`, () => {
      assert.ok(check(flat, lawCase.expect as Expected).length > 0, 'nothing was compared');
    });
  }
});
