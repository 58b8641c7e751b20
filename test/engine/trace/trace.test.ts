import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInBareme, rowAt } from '../../../src/bareme';
import { assess, type ComputedResult, type HouseholdInput, type TraceStep } from '../../../src/engine';
import { lawCases } from '../../cases';
import { dossiers } from '../../properties/dossiers';
import { holds } from '../../properties/settings';
import { tunedDossiers } from '../../properties/tuned';
import { complaintOf } from './complaint';
import { namesIn } from './evaluate';
import { RICH } from './rich';
import { rulesInSource } from './rules-in-source';

function traced(input: HouseholdInput): {
  result: Omit<ComputedResult, 'trace'>;
  steps: readonly TraceStep[];
} {
  const outcome = assess(input, { trace: true });
  assert.ok(outcome.status !== 'refused', JSON.stringify(outcome));
  const { trace, ...result } = outcome;
  assert.ok(trace);
  return { result, steps: trace };
}

/** Of a refused input there is no trace, and nothing to complain of. */
function complaints(input: unknown): string[] {
  const outcome = assess(input, { trace: true });
  return outcome.status === 'refused' ? [] : outcome.trace!.flatMap((step) => complaintOf(step) ?? []);
}

const last = (steps: readonly TraceStep[], rule: string, part?: 0 | 1): TraceStep | undefined =>
  steps.findLast((step) => step.rule === rule && step.part === part);

describe('the trace', () => {
  for (const { name, input } of RICH) {
    describe(name, () => {
      it('changes nothing in the result', () => assert.deepEqual(traced(input).result, assess(input)));

      it('has well-formed steps', () => {
        for (const step of traced(input).steps) checkForm(step, input);
      });

      it('shows formulas that give their results', () => {
        assert.deepEqual(
          traced(input).steps.flatMap((step) => complaintOf(step) ?? []),
          [],
        );
      });

      it('ends where the result does', () => {
        const { result, steps } = traced(input);
        checkEnd(result, steps);
      });
    });
  }

  it('shows formulas that give their results in every worked case', () => {
    for (const { id, input } of lawCases) assert.deepEqual(complaints(input), [], id);
  });

  it('shows formulas that give their results in random dossiers', () => {
    holds(fc.oneof(dossiers, tunedDossiers), (input) => assert.deepEqual(complaints(input), []));
  });

  it('has every rule that the engine names somewhere in these dossiers', () => {
    const seen = new Set(RICH.flatMap(({ input }) => traced(input).steps.map(({ rule }) => rule)));
    const named = rulesInSource();
    assert.ok(named.length > 50, `${named.length} rules found`);
    assert.deepEqual(
      named.filter((rule) => !seen.has(rule)),
      [],
    );
  });
});

const UNITS = ['EUR/year', 'EUR/month', 'EUR', 'category', 'days', 'months', 'persons', 'share', 'choice'];
/** The articles that the rules of each folder may name. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  l3: /^L 3 4°$/,
  l14: /^L 14 §[12]$/,
  l16: /^L 16$/,
  l21: /^L 21 §5$/,
  ar22: /^AR 22 §(1( [bdq])?|2)$/,
  ar23: /^AR (23|24|35 §1)$/,
  ar25: /^AR 2[56]$/,
  ar27: /^AR 27$/,
  ar28: /^AR (28|28–32|32)$/,
  ar33: /^AR 33$/,
  ar34: /^AR 34( §([123]|2 al\. 2))?$/,
  ar35: /^AR (23|35( §([12]|1 al\. 4|3))?)$/,
  difference: /^$/,
};
const AMOUNT = /^-?(\d+\.\d{2,6}|\d+\/\d+)$/;

function checkForm(step: TraceStep, input: HouseholdInput): void {
  const where = JSON.stringify(step);
  const { rule, article, inputs, figures, formula, result, unit, person } = step;
  assert.match(rule, /^[a-z0-9]+([.-][a-zA-Z0-9]+)*$/, where);
  assert.match(article, ARTICLES[rule.split('.')[0]!]!, where);
  assert.ok(UNITS.includes(unit), where);
  assert.ok(['string', 'number'].includes(typeof result), where);
  for (const figure of Object.values(figures)) assert.ok(['string', 'number'].includes(typeof figure), where);
  if (unit.startsWith('EUR')) assert.match(String(result), AMOUNT, where);
  if (step.rounded) assert.match(String(result), /^-?\d+\.\d\d$/, where);
  if (person !== undefined)
    assert.ok(
      input.persons.some(({ id }) => id === person),
      where,
    );
  if (step.inForce) checkInForce(step.inForce, input);
  for (const path of inputs) checkPath(path, input);
  for (const name of namesIn(formula ?? '')) assert.ok(Object.hasOwn(figures, name), `${name}: ${where}`);
  assert.deepEqual(JSON.parse(JSON.stringify(step)), step, 'plain JSON');
}

/** The row that holds the amounts of the law is the one in force on `from`. */
function checkInForce({ table, from }: NonNullable<TraceStep['inForce']>, input: HouseholdInput): void {
  const row = rowAt(builtInBareme.tables[table], input.from ?? `${input.month}-01`);
  assert.equal(from, row?.from, table);
}

/** Persons and rows are there; other fields may have been left to their default. */
function checkPath(path: string, input: HouseholdInput): void {
  const match = /^\/persons\/(\d+)(?:\/resources\/(\d+))?/.exec(path);
  assert.match(path, /^(\/[A-Za-z0-9]+)+$/);
  if (!match) return;
  const person = input.persons[Number(match[1])];
  assert.ok(person, path);
  if (match[2] !== undefined) assert.ok(person.resources?.[Number(match[2])], path);
}

/** The last steps are the figures of the result. */
function checkEnd(result: Omit<ComputedResult, 'trace'>, steps: readonly TraceStep[]): void {
  const parts = result.parts ?? [result];
  parts.forEach((part, index) => {
    const of = result.parts === undefined ? undefined : (index as 0 | 1);
    const shown = (rule: string): unknown => last(steps, rule, of)?.result;
    assert.equal(shown('l14.base'), part.baseAnnual);
    assert.equal(shown('l14.base-monthly'), part.baseMonthly);
    assert.equal(shown('l16.total'), part.resources.totalAnnual);
    const right = steps.some((step) => step.part === of && step.rule.startsWith('l3.right'));
    assert.equal(shown('ar22.general-exemption'), right ? part.resources.countedAnnual : undefined);
    assert.equal(shown('l14.payable-annual'), right ? part.payableAnnual : undefined);
    assert.equal(shown('l14.payable-monthly'), right ? part.payableMonthly : undefined);
  });
  if (result.parts !== undefined) {
    assert.equal(last(steps, 'l14.weighted-annual')?.result, result.payableAnnual);
    assert.equal(last(steps, 'l14.weighted-monthly')?.result, result.payableMonthly);
  }
  if (result.days.covered < result.days.inMonth)
    assert.equal(last(steps, 'l21.payable')?.result, result.payable);
  assert.equal(last(steps, 'difference')?.result, result.difference);
}
