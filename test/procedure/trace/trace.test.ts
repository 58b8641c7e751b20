import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInBareme } from '../../../src/bareme';
import type { TraceStep } from '../../../src/engine';
import {
  COMMAND,
  PROCEDURE_POLICIES,
  answer,
  type AnsweredProcedure,
  type Command,
} from '../../../src/procedure';
import { procedureCases } from '../../cases';
import { namesIn } from '../../engine/trace/evaluate';
import { findings } from '../../engine/examples';
import { commands } from '../../properties/procedure/commands';
import { holds } from '../../properties/settings';
import { codesIn, rulesInSource } from '../codes-in-source';
import { complaintOf } from './complaint';
import { checkEnd } from './end';
import { frozen } from './frozen';
import { RICH } from './rich';

type Traced = AnsweredProcedure & { readonly trace: readonly TraceStep[] };

function traced(command: unknown): Traced {
  const answered = answer(command, { trace: true });
  assert.ok(answered.status === 'ok' && answered.trace, findings(answered.errors).join());
  return answered as Traced;
}

/** Of a refused command there is no trace, and nothing to complain of. */
function complaints(command: unknown): string[] {
  const answered = answer(command, { trace: true });
  return answered.status === 'refused' ? [] : answered.trace!.flatMap((step) => complaintOf(step) ?? []);
}

describe('the trace of the procedure', () => {
  for (const [what, command] of RICH) {
    describe(what, () => {
      it('changes nothing in the answer', () => {
        const { trace: _trace, ...rest } = traced(command);
        assert.deepEqual(rest, answer(command));
        assert.ok(!('trace' in answer(command)));
      });

      it('leaves the command as it was', () => {
        const before = structuredClone(command);
        assert.deepEqual(answer(frozen(structuredClone(command)), { trace: true }), traced(command));
        assert.deepEqual(command, before);
      });

      it('warns once for a code and a place', () => {
        const warnings = findings(traced(command).warnings);
        assert.deepEqual(warnings, [...new Set(warnings)]);
        const known = codesIn('procedure/codes.ts', 'ProcedureWarningCode');
        for (const { code } of traced(command).warnings) assert.ok(known.includes(code), code);
      });

      it('has well-formed steps', () => {
        for (const step of traced(command).trace) checkForm(step, command, traced(command));
      });

      it('shows formulas that give their results', () => assert.deepEqual(complaints(command), []));

      it('ends where the answer does', () => checkEnd(traced(command), command));
    });
  }

  it('shows formulas that give their results in every worked case', () => {
    for (const { id, input } of procedureCases) assert.deepEqual(complaints(input), [], id);
  });

  it('shows formulas that give their results, and ends where the answer does, in random commands', () => {
    holds(commands, (command) => {
      assert.deepEqual(complaints(command), []);
      const answered = answer(command, { trace: true });
      if (answered.status === 'ok') checkEnd(answered as Traced, command);
    });
  });

  it('is well formed in random commands, and leaves them as they were', () => {
    holds(fc.clone(commands, 2), ([command, twin]) => {
      const answered = answer(frozen(command), { trace: true });
      assert.deepEqual(command, twin);
      if (answered.status !== 'ok') return;
      for (const step of answered.trace!) checkForm(step, command, answered as Traced);
    });
  });

  it('has every rule that the procedure names somewhere in these commands', () => {
    const seen = new Set(RICH.flatMap(([, command]) => traced(command).trace.map(({ rule }) => rule)));
    const named = rulesInSource();
    assert.ok(named.length > 80, `${named.length} rules found`);
    assert.deepEqual(
      named.filter((rule) => !seen.has(rule)),
      [],
    );
    assert.deepEqual(
      [...seen].filter((rule) => !named.includes(rule)),
      [],
    );
  });
});

const UNITS = ['EUR/year', 'EUR/month', 'EUR', 'date', 'days', 'months', 'rate', 'choice'];
/** The articles that the rules of each question may name. */
const ARTICLES: Readonly<Record<Command['question'], RegExp>> = {
  conditions: /^(L 3 [1-6]°|L 3 2°, 7|L 3 5°, 14|L 11|LO (1|57|57 §2|57ter|57quinquies|60 §3))$/,
  deadlines:
    /^(L (6 §3|11|18|18 §4|21 §1|21 §4|22 §1|23|47)|LO (58|58 §3|62bis|71)|1965 art\. (9|12|15)|CJ 53bis [12]°)$/,
  sanction: /^(L 30( §[12])?|L 23 §5|AR 39)$/,
  recovery: /^(L 22 §2(, 24)?|L 24 §1 2°|L 24, 28|L 26(; AR 42-55)?|L 29|AR 46|AR 42-55|AM 12\/12\/2002)$/,
  premium: /^(L 14 §3|LO 57bis, AR 21\/09\/2004)$/,
  maintenanceAid: /^LO 68quinquies §3$/,
  stateShare: /^L (32|43\/2)$/,
  spiCounter: /^AR 35 §[123]$/,
};
const RESULTS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  rate: /^(\d\.\d{2,6}|\d+\/\d+)$/,
  days: /^\d+$/,
  months: /^\d+$/,
  choice: /^[a-zA-Z0-9_]+$/,
};
const AMOUNT = /^-?(\d+\.\d{2,6}|\d+\/\d+)$/;

function checkForm(step: TraceStep, command: Command, { policy }: Traced): void {
  const where = JSON.stringify(step);
  const { rule, article, inputs, figures, formula, result, unit, person, confidence, reading } = step;
  assert.match(rule, /^[a-zA-Z]+\.[a-zA-Z0-9_-]+$/, where);
  assert.equal(rule.split('.')[0], command.question, where);
  assert.match(article, ARTICLES[command.question], where);
  assert.ok(UNITS.includes(unit), where);
  assert.match(String(result), unit.startsWith('EUR') ? AMOUNT : RESULTS[unit]!, where);
  assert.equal(typeof result, unit === 'days' || unit === 'months' ? 'number' : 'string', where);
  for (const figure of Object.values(figures)) assert.ok(['string', 'number'].includes(typeof figure), where);
  if (step.rounded) assert.match(String(result), /^-?\d+\.\d\d$/, where);
  assert.ok([undefined, 'secondary', 'disputed'].includes(confidence), where);
  if (reading !== undefined) {
    assert.ok(Object.hasOwn(PROCEDURE_POLICIES, reading), where);
    assert.ok(Object.hasOwn(policy, reading), `${reading} is no reading of the question`);
  }
  if (person !== undefined) {
    assert.ok(command.question === 'recovery' && command.debtors?.some(({ id }) => id === person), where);
  }
  if (step.inForce) {
    const { table, from } = step.inForce;
    assert.ok(
      builtInBareme.tables[table].rows.some((row) => row.from === from),
      where,
    );
  }
  for (const path of inputs) checkPath(path, command);
  for (const name of namesIn(formula ?? '')) assert.ok(Object.hasOwn(figures, name), `${name}: ${where}`);
  assert.deepEqual(JSON.parse(JSON.stringify(step)), step, 'plain JSON');
}

/** The field is one of the question; the items of a list are there, other fields may have been left to their default. */
function checkPath(path: string, command: Command): void {
  const [, field = '', index] = path.split('/');
  assert.match(path, /^(\/[A-Za-z0-9]+)+$/);
  assert.ok(COMMAND.kinds.get(command.question)!.fields.has(field), path);
  if (index !== undefined && /^\d+$/.test(index)) {
    const items = (command as unknown as Record<string, unknown[] | undefined>)[field];
    assert.ok(items?.[Number(index)] !== undefined, path);
  }
}
