import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInBareme } from '../../../src/bareme';
import { EXAMPLE } from '../../../src/taskpane/bareme/example';
import { textOf } from '../../../src/taskpane/bareme/file-text';
import { historyOf } from '../../../src/taskpane/bareme/history';
import { changesOf } from '../../../src/taskpane/bareme/supplement-changes';
import { today } from '../../../src/taskpane/bareme/today';
import { completed } from '../../../src/taskpane/worker';

function completedBy(text: string) {
  const made = completed({ file: 'montants.csv', text });
  assert.ok('bareme' in made, JSON.stringify(made));
  return made.bareme;
}

describe('supplement (pane)', () => {
  it('has an example that is that of the documentation, and works', () => {
    const docs = readFileSync(new URL('../../../docs/bareme.md', import.meta.url), 'utf8');
    assert.ok(docs.includes(`\`\`\`csv\n${EXAMPLE}\`\`\``));
    assert.equal(completedBy(EXAMPLE).supplement?.rows, 2);
  });

  it('tells what it changes, beside the amounts before', () => {
    const { rows, coverage } = changesOf(builtInBareme, completedBy(EXAMPLE));
    assert.deepEqual(coverage, { before: '2026-12-31', after: '2027-12-31' });
    assert.deepEqual(
      rows.map(({ table, from, replaces }) => [table, from, replaces]),
      [
        ['categories', '2027-03-01', false],
        ['spi', '2027-03-01', false],
      ],
    );
    assert.deepEqual(rows[0]!.values[0], {
      key: '1',
      unit: 'EUR/year',
      before: '10938.74',
      after: '11157.34',
    });
  });

  it('tells of a row that takes the place of another', () => {
    const text = EXAMPLE.replaceAll('2027-03-01', '2026-09-01');
    const [first] = changesOf(builtInBareme, completedBy(text)).rows;
    assert.deepEqual([first!.from, first!.replaces], ['2026-09-01', true]);
    assert.equal(first!.values[0]!.before, '10938.74');
  });

  it('that only carries the coverage on changes no amount', () => {
    const text =
      'table;from;key;value;status;legalBase;sourceTitle;sourceUrl\ncoverage;;to;2027-06-30;;;;\ncoverage;;checkedOn;2027-01-04;;;;\n';
    assert.deepEqual(changesOf(builtInBareme, completedBy(text)), {
      rows: [],
      coverage: { before: '2026-12-31', after: '2027-06-30' },
    });
  });

  it('is read in UTF-8, else as Excel for Windows writes', () => {
    assert.equal(textOf(new TextEncoder().encode('AR 22 §1 €').buffer), 'AR 22 §1 €');
    assert.equal(textOf(new Uint8Array([0x41, 0xa7, 0x80]).buffer), 'A§€');
  });

  it('lengthens the history', () => {
    const built = historyOf(builtInBareme);
    const longer = historyOf(completedBy(EXAMPLE));
    assert.equal(longer.length, built.length + 1);
    assert.deepEqual([longer.at(-1)!.from, longer.at(-1)!.supplement], ['2027-03-01', true]);
  });
});

describe('history of the monthly amounts', () => {
  it('begins with the law, computed until August 2005', () => {
    const steps = historyOf(builtInBareme);
    assert.equal(steps[0]!.from, '2002-10-01');
    const computed = steps.filter(({ status }) => status === 'computed');
    assert.ok(computed.filter(({ from }) => from < '2005-08-01').length === 4);
    assert.deepEqual(
      steps.at(-1)!.amounts.map(({ monthly }) => monthly),
      ['911.56', '1367.34', '1847.89'],
    );
  });
});

describe('today', () => {
  it('is the day where the user is', () => {
    assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});
