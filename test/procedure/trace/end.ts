import assert from 'node:assert/strict';
import type { TraceStep } from '../../../src/engine';
import type { AnsweredProcedure, Command } from '../../../src/procedure';

type Traced = AnsweredProcedure & { readonly trace: readonly TraceStep[] };
type Of<Name extends Command['question']> = Extract<Traced, { question: Name }>['result'];

/** The results that the trace shows for a rule, in their order. */
type Shown = (rule: string) => unknown[];

/** The figures of the answer are those of the last steps. */
export function checkEnd(answered: Traced, command: Command): void {
  const shown: Shown = (rule) =>
    answered.trace.filter((step) => step.rule === rule).map(({ result }) => result);
  switch (answered.question) {
    case 'conditions':
      return checkStatuses(answered.result, 'conditions', shown);
    case 'deadlines':
      return checkDeadlines(answered.result, shown);
    case 'sanction':
      return checkSanction(answered.result, shown);
    case 'recovery':
      return checkRecovery(answered.result, answered.trace, shown);
    case 'premium':
      checkStatuses(answered.result, 'premium', shown);
      if (answered.result.overall !== 'notMet')
        assert.deepEqual(shown('premium.amount'), [answered.result.amount]);
      return;
    case 'maintenanceAid':
      return checkAid(answered.result, answered.trace, command);
    case 'stateShare':
      return checkShare(answered.result, shown);
    case 'spiCounter':
      return checkCounter(answered.result, shown);
  }
}

function checkStatuses(
  { conditions }: Of<'conditions'> | Of<'premium'>,
  question: string,
  shown: Shown,
): void {
  for (const [code, { status }] of Object.entries(conditions))
    assert.deepEqual(shown(`${question}.${code}`), [status], code);
}

function checkDeadlines({ deadlines, appeal }: Of<'deadlines'>, shown: Shown): void {
  for (const [code, { due }] of Object.entries(deadlines))
    assert.deepEqual(shown(`deadlines.${code}`), [due]);
  const first = ['hand', 'presented', 'posted'].flatMap((how) => shown(`deadlines.appeal-first-${how}`));
  assert.deepEqual(first, appeal?.running ? [appeal.firstDay] : []);
  assert.deepEqual(shown('deadlines.appeal-last'), appeal?.running ? [appeal.lastDay] : []);
  assert.deepEqual(shown('deadlines.appeal-none'), appeal?.running === false ? ['notRunning'] : []);
}

function checkSanction(result: Of<'sanction'>, shown: Shown): void {
  const { maxMonths, window, period, allowed, months, withheldTotal, suspendedDays } = result;
  const longest = ['omission', 'fraud', 'piis', 'piis-repeat'].flatMap((of) => shown(`sanction.max-${of}`));
  assert.deepEqual(longest, maxMonths === undefined ? [] : [maxMonths]);
  assert.equal(shown('sanction.window').length, window === undefined ? 0 : 1);
  assert.deepEqual(shown('sanction.period'), maxMonths !== undefined && allowed ? [suspendedDays] : []);
  assert.ok(period === undefined || window === undefined || shown('sanction.window')[0] === period.from);
  assert.deepEqual(
    shown('sanction.withheld'),
    months.map(({ withheld }) => withheld),
  );
  assert.deepEqual(shown('sanction.total'), [withheldTotal]);
}

function checkRecovery(result: Of<'recovery'>, trace: readonly TraceStep[], shown: Shown): void {
  if ('debtors' in result) {
    for (const { id, status, months } of result.debtors) {
      const of = (...rules: string[]): unknown[] =>
        trace.filter((step) => rules.includes(step.rule) && step.person === id).map((step) => step.result);
      assert.deepEqual(
        [of('recovery.debtor-scale'), of('recovery.debtor-cap')],
        [months.map(({ scale }) => scale), months.map(({ cap }) => cap)],
        id,
      );
      assert.deepEqual(
        of('recovery.debtor-due', 'recovery.debtor-prescribed'),
        months.map((month) => month.due),
        id,
      );
      if (months.length === 0) assert.deepEqual(of(`recovery.debtor-${status}`), [status], id);
    }
  } else {
    assert.deepEqual(
      trace.filter(({ rule }) => rule.startsWith('recovery.month-')).map((step) => step.result),
      result.months.map(({ status, overpaid, recoverable }) =>
        status === 'arrears' ? overpaid : recoverable,
      ),
    );
    assert.deepEqual(
      shown('recovery.effect'),
      result.effectiveFrom === undefined ? [] : [result.effectiveFrom],
    );
    if (result.waived === '0.00') assert.deepEqual(shown('recovery.total'), [result.recoverable]);
  }
  const after = shown('recovery.after-waiver');
  if (after.length > 0) assert.deepEqual(after, [result.recoverable]);
  else assert.equal(result.waived, '0.00');
}

function checkAid({ months }: Of<'maintenanceAid'>, trace: readonly TraceStep[], command: Command): void {
  assert.ok(command.question === 'maintenanceAid');
  const found = trace.map(({ figures, result }) => [figures['month'], result]);
  assert.deepEqual(found.sort(), months.map(({ month, aid }) => [month, aid]).sort());
}

function checkShare(result: Of<'stateShare'>, shown: Shown): void {
  const { share, ownShare, piisShare, piisRate, baseRate, basis, rate, formB } = result;
  assert.deepEqual([shown('stateShare.share'), shown('stateShare.own')], [[share], [ownShare]]);
  assert.deepEqual([...shown('stateShare.size'), ...shown('stateShare.counts')], [baseRate]);
  const last = {
    REFORM_2026_1: 'reform-1',
    REFORM_2026_2: 'reform-2',
    DECLARED: 'declared',
    SIZE: 'size',
    COUNTS: 'counts',
  };
  assert.deepEqual(shown(`stateShare.${last[basis]}`), [rate]);
  assert.deepEqual(shown('stateShare.piis'), piisRate === '0.00' ? [] : [piisShare]);
  const form = ['work', 'replacement', 'requested', 'calculation', 'difference'].flatMap((line) =>
    shown(`stateShare.form-b-${line}`),
  );
  assert.deepEqual(
    form,
    formB === undefined
      ? []
      : [formB.work, formB.replacement, formB.requestedAnnual, formB.calculationAnnual, formB.difference],
  );
}

function checkCounter(result: Of<'spiCounter'>, shown: Shown): void {
  const { windowTo, usedDays, remainingDays, monthDaysLeft, shortage, gaps = [], periods = [] } = result;
  const days = periods.length > 0 ? [] : [monthDaysLeft];
  assert.deepEqual([...shown('spiCounter.month'), ...shown('spiCounter.student')], days);
  assert.deepEqual(shown('spiCounter.window'), windowTo === undefined ? [] : [windowTo]);
  assert.deepEqual(shown('spiCounter.used'), usedDays === undefined ? [] : [usedDays]);
  const left = [...shown('spiCounter.remaining'), ...shown('spiCounter.ended')];
  assert.deepEqual(left, remainingDays === undefined ? [] : [remainingDays]);
  assert.deepEqual(shown('spiCounter.shortage'), shortage === undefined ? [] : [shortage.to]);
  assert.deepEqual(
    shown('spiCounter.artistic'),
    periods.map((period) => period.left),
  );
  const fullMonths = [...shown('spiCounter.gap-continues'), ...shown('spiCounter.gap-ends')];
  assert.deepEqual(fullMonths.sort(), gaps.map((gap) => gap.fullMonths).sort());
}
