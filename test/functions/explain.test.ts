import assert from 'node:assert/strict';
import fc from 'fast-check';
import manifest from '../../package.json';
import { builtInBareme } from '../../src/bareme';
import { setEnvironment } from '../../src/functions';
import { LANGS } from '../../src/i18n';
import { stampOf } from '../../src/sheet';
import { cell, column, outcome, row, spill, type Shown } from './calls';

const explain = (...args: unknown[]): Shown[][] => spill('EXPLAIN', ...args);

describe('RIS.EXPLAIN', () => {
  const args = [
    '2026-09',
    3,
    row(500, 1, 300, 2000),
    row('work:spi', 'debtors', 'debtors-income', 'cadastral-built'),
    '2026-09-15',
    null,
    null,
    2026,
  ];

  it('five columns, each row whole: a blank would come back as a zero', () => {
    const [header, ...lines] = explain(...args);
    assert.deepEqual(header, ['Step', 'Article', 'Calculation', 'Amount', 'Unit']);
    for (const line of lines) {
      assert.equal(line.length, 5);
      assert.ok(
        line.every((one) => typeof one === 'string' || Number.isFinite(one)),
        String(line),
      );
    }
  });

  it('amounts of money are numbers', () => {
    const money = explain(...args).filter(([, , , , unit]) => String(unit).startsWith('€'));
    assert.ok(money.length > 10);
    for (const [step, , , amount] of money) assert.equal(typeof amount, 'number', String(step));
  });

  it('says the steps of the law', () => {
    const rows = explain('2026-09', 2, 500, 'work:spi');
    const steps = rows.map(([, article, calculation, amount]) => [article, calculation, amount]);
    for (const step of [
      ['L 14 §1', '16,408.11 / 12', 1367.34],
      ['AR 35 §1', 'min(500.00; 321.99)', 321.99],
      ['AR 23', '12 × 178.01', 2136.12],
      ['AR 22 §2', 'max(0; 2,136.12 − 250.00)', 1886.12],
      ['L 14 §2', '16,408.11 − 1,886.12', 14521.99],
    ])
      assert.ok(
        steps.some((found) => String(found) === String(step)),
        String(step),
      );
  });

  it('ends with what RIS.AMOUNT gives, whatever the income', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 250_000 }),
        fc.constantFrom('work', 'work:spi', 'replacement', 'movable', 'cadastral-built'),
        fc.constantFrom(1, 2, 3),
        fc.option(fc.integer({ min: 1, max: 30 })),
        (cents, kind, category, day) => {
          const from = day === null ? null : `2026-09-${String(day).padStart(2, '0')}`;
          const call = ['2026-09', category, cents / 100, kind, from, null, true];
          const amounts = explain(...call)
            .map((line) => line[3])
            .filter((one) => typeof one === 'number');
          assert.equal(amounts.at(-1), cell('AMOUNT', ...call));
        },
      ),
      { numRuns: 60 },
    );
  });

  describe('its last row says what it was made from', () => {
    const stamp = (...call: unknown[]): string => String(explain(...call).at(-1)?.[0]);
    const prints = (text: string): string[] => text.match(/[0-9a-f]{16}/g) ?? [];

    it('as the sheet of the same dossier elsewhere: version, barème, input', () => {
      const last = explain('2026-09', 2, 500, 'work:spi').at(-1)!;
      assert.deepEqual(last.slice(1), ['', '', '', '']);
      assert.match(
        String(last[0]),
        new RegExp(
          `^To repeat this calculation: version ${manifest.version}, .*[0-9a-f]{16}, .*[0-9a-f]{16}\\.$`,
        ),
      );
      const { bareme, input } = stampOf(
        {
          id: 'formula',
          month: '2026-09',
          category: 2,
          persons: [
            {
              id: 'applicant',
              role: 'applicant',
              spi: { kind: 'general' },
              resources: [{ kind: 'work', amount: '500.00' }],
            },
          ],
        },
        builtInBareme,
        manifest.version,
      );
      const [first, second] = prints(String(last[0]));
      assert.equal(first, bareme);
      assert.equal(second, input);
    });

    it('the same input the same, another one, or another barème, another', () => {
      const one = stamp('2026-09', 2, 500, 'work:spi');
      assert.equal(stamp('2026-09', 2, 500, 'work:spi'), one);
      assert.notEqual(stamp('2026-09', 2, 500.01, 'work:spi'), one);
      assert.equal(prints(stamp('2026-08', 2, 500, 'work:spi'))[0], prints(one)[0]);
    });
  });

  it('names persons in the language of the reader: no id of ours is shown', () => {
    for (const lang of LANGS) {
      setEnvironment({ lang });
      const text = explain(
        '2026-09',
        1,
        row(2, 2000, 900),
        row('debtors', 'debtors-income', 'partner-replacement'),
        null,
        null,
        null,
        2026,
      )
        .flat()
        .join('\n');
      assert.doesNotMatch(text, /debtor-|“applicant”|“partner”|« /, lang);
    }
    setEnvironment({ lang: 'fr' });
    const french = explain(
      '2026-09',
      1,
      row(2, 2000),
      row('debtors', 'debtors-income'),
      null,
      null,
      null,
      2026,
    );
    const labels = french.map(([label]) => String(label));
    assert.ok(labels.some((label) => label.startsWith('débiteur d’aliments 2 : ')));
    assert.ok(labels.some((label) => label.includes('quel débiteur a quelles ressources')));
    setEnvironment({ lang: 'en' });
  });

  it('explains one dossier only', () => {
    assert.equal(outcome('EXPLAIN', '2026-09', column(1, 2)), '#VALUE! SEVERAL_DOSSIERS');
    assert.equal(outcome('EXPLAIN', row('2026-08', '2026-09'), 2), '#VALUE! SEVERAL_DOSSIERS');
    assert.equal(outcome('EXPLAIN', '2026-09', 2, column(1, 2), 'work'), '#VALUE! SEVERAL_DOSSIERS');
    assert.equal(
      outcome(
        'EXPLAIN',
        '2026-09',
        2,
        [
          [1, 2],
          [3, 4],
        ],
        column('work', 'alimony'),
      ),
      '#VALUE! SEVERAL_DOSSIERS',
    );
    assert.equal(explain('2026-09', 2, column(1, 2), column('work', 'alimony')).length > 10, true);
    assert.equal(explain([['2026-09']], [[2]], row(1, 2), row('work', 'alimony')).length > 10, true);
  });

  it('has the errors of RIS.AMOUNT', () => {
    const calls: unknown[][] = [
      [],
      ['2026-09'],
      ['2026-13', 2],
      ['2027-01', 2],
      ['2026-09', 4],
      ['2026-09', 2, '1.314'],
      ['2026-09', 2, 5, 'salères'],
      ['2026-09', 2, row(1, 2)],
      ['2026-09', 2, column(1, null), column('work', 'alimony')],
      ['2026-09', 1, row(1, 100), row('debtors', 'debtors-income')],
      ['2023-12', 2, 5, 'work:shortage'],
      ['2026-09', 2, 5, 'work', '2026-10-01'],
      ['2026-09', 2, '#N/A'],
    ];
    for (const call of calls) {
      const error = outcome('EXPLAIN', ...call);
      assert.match(String(error), /^#(VALUE!|N\/A) [A-Z0-9_]+$/);
      assert.equal(error, cell('AMOUNT', ...call));
    }
  });

  describe('in each language', () => {
    after(() => setEnvironment({ lang: 'en' }));
    it('other words, the same amounts in the same places', () => {
      const sheets = LANGS.map((lang) => {
        setEnvironment({ lang });
        return explain(...args);
      });
      assert.equal(new Set(sheets.map((sheet) => String(sheet[0]))).size, LANGS.length);
      const amounts = sheets.map((sheet) =>
        sheet.map((line) => (typeof line[3] === 'number' ? line[3] : '')),
      );
      for (const one of amounts) assert.deepEqual(one, amounts[0]);
    });
  });
});
