import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { WhatIf, type AssessedRow } from '../../../src/caseload';
import { assess, type HouseholdInput } from '../../../src/engine';
import { formatEuro, message } from '../../../src/i18n';
import { signed } from '../../../src/taskpane/after-check/signed';
import { readAskedMonth } from '../../../src/taskpane/what-if/read-asked';
import { refusedLines, totalsLines } from '../../../src/taskpane/what-if/totals-lines';

function rowOf(dossier: string, input: Partial<HouseholdInput>): AssessedRow {
  const whole = {
    id: dossier,
    month: '2026-02',
    persons: [{ id: 'a', role: 'applicant' }],
    ...input,
  };
  const result = assess(whole);
  assert.ok(result.status !== 'refused');
  return { dossier, month: whole.month, input: whole, result } as unknown as AssessedRow;
}

describe('the month that is asked for', () => {
  const read = (typed: string) => readAskedMonth(typed, builtInBareme);
  it('is read as it is typed', () => {
    assert.deepEqual(read('9/2026'), { month: '2026-09' });
    assert.deepEqual(read('2026-12'), { month: '2026-12' });
    assert.deepEqual(read('  '), {});
  });

  it('is refused outside the amounts, with their first and last day', () => {
    assert.deepEqual(read('8/2005'), { month: '2005-08' });
    const said = (typed: string) => message('fr', read(typed).problem!);
    assert.match(said('7/2005'), /01\/08\/2005.*31\/12\/2026/);
    assert.match(said('1/2027'), /31\/12\/2026/);
    assert.match(said('13/2026'), /13\/2026/);
  });
});

describe('what a caseload comes to otherwise', () => {
  const whatIf = new WhatIf({ month: '2026-09' });
  whatIf.add(rowOf('A', {}));
  whatIf.add(
    rowOf('B', {
      persons: [
        { id: 'a', role: 'applicant' },
        { id: 'c', role: 'child', minor: true },
      ],
    }),
  );
  whatIf.add(
    rowOf('C', {
      persons: [
        { id: 'a', role: 'applicant' },
        { id: 'p', role: 'parent' },
      ],
    }),
  );
  const totals = whatIf.totals();

  it('is told by category and in all, in exact euros', () => {
    const [cohabitant, isolated, family, all] = totalsLines(totals, 'fr');
    assert.deepEqual(isolated, {
      label: '2 isolé',
      dossiers: 1,
      changed: 1,
      before: '1314.20',
      after: '1367.34',
      difference: '53.14',
    });
    assert.equal(family?.difference, '71.82');
    assert.equal(cohabitant?.dossiers, 0);
    assert.equal(all?.difference, '124.96');
  });

  it('names why dossiers are in no sum', () => {
    const [line] = refusedLines(totals, 'fr');
    assert.equal(line?.code, 'ART34_UNKNOWN');
    assert.equal(line.count, 1);
    assert.match(line.text, /article 34/);
  });
});

describe('a signed amount', () => {
  it('has its sign before the digits, and none where it is nil', () => {
    assert.equal(signed('€ 5,00'), '€ +5,00');
    assert.equal(signed('5,00 €'), '+5,00 €');
    assert.equal(signed(formatEuro('nl', '-5.00')), '€\u00a0−5,00');
    assert.equal(signed(formatEuro('fr', '-5.00')), '−5,00\u00a0€');
    assert.equal(signed('0,00 €'), '0,00 €');
  });
});
