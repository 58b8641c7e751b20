import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COLUMN_KEYS, type AssessedRow, type CheckedRow } from '../../src/caseload';
import { KIND_LIST } from '../../src/values';
import { FRENCH } from '../../tools/caseload/forms';
import { SAMPLES } from '../../tools/make-caseload';
import { check } from './file';

const committed = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');

/** Payable of worked examples, as the handbook prints or the cases recompute them (test/cases). */
const PUBLISHED: Readonly<Record<string, string>> = {
  'PB 2.3 illustration 1': '752.11',
  'PB 2.3 maladie': '459.11',
  'PB 2.3 pénurie A': '910.31',
  'PB 2.3 pénurie Y': '1060.31',
  'PB 2.3 pénurie R 2': '0.00',
  'PB 3.3.2 cas 1': '364.48',
  'PB 3.3.2 cas 1bis': '424.96',
  'PB 3.3.3.1 O janvier': '371.56',
  'PB 3.3.3.1 O février': '758.64',
  'PB 3.3.3.1 O avril': '321.56',
  'PB 3.3.3.1 M': '279.80',
  'PB 3.3.3.2 Q': '366.26',
  'PB 3.3.3.2 partenaire': '0.00',
  'PB formulaire B': '688.46',
  'VB 1C': '684.48',
  'VB 1C avant': '911.56',
  'VB 2B': '1367.34',
  'VB 6-1A': '559.56',
  'VM prorata': '326.00',
  'BDAS 3321': '589.05',
  'SPP IS FAQ 2015': '72.75',
};

describe('sample caseloads', () => {
  let french: CheckedRow[];
  let dutch: CheckedRow[];
  const assessed = (rows: readonly CheckedRow[]) =>
    rows.filter((row): row is AssessedRow => row.status !== 'refused');

  before(async () => {
    french = await check(committed('caseload-fr.csv'));
    dutch = await check(committed('caseload-nl.csv'));
  });

  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`${name} is what the script writes`, () =>
      assert.ok(sample() === committed(name), `run tools/make-caseload.ts`));
  }

  it('are large enough, mostly of September 2026, and never without a refused row', () => {
    assert.ok(french.length >= 200, `${french.length}`);
    assert.ok(dutch.length >= 55, `${dutch.length}`);
    for (const rows of [french, dutch]) {
      assert.ok(rows.filter(({ month }) => month === '2026-09').length > rows.length / 2);
      assert.ok(rows.some(({ status }) => status === 'refused'));
    }
  });

  it('name each dossier once', () => {
    for (const rows of [french, dutch])
      assert.equal(new Set(rows.map(({ dossier }) => dossier)).size, rows.length);
  });

  it('the examples of the handbook come out as published', () => {
    for (const [dossier, payable] of Object.entries(PUBLISHED)) {
      const row = assessed(french).find((other) => other.dossier === dossier);
      assert.equal(row?.result.payable, payable, dossier);
    }
  });

  it('more than half are paid right, and every way of being wrong is there', () => {
    for (const rows of [french, dutch]) {
      const counts = new Map<string, number>();
      for (const { finding } of assessed(rows)) {
        const cause = finding?.cause ?? '';
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
      }
      for (const cause of ['correct', 'not-paid-with-a-right', 'old-bareme', 'paid-with-no-right']) {
        assert.ok(counts.has(cause), `${cause}: ${JSON.stringify([...counts])}`);
      }
      assert.ok((counts.get('correct') ?? 0) > rows.length / 2);
    }
  });

  it('are refused only where they are meant to be, each for another reason', () => {
    const refused = french.filter((row) => row.status === 'refused');
    assert.deepEqual(refused.map(({ problems }) => problems.map(({ code }) => code).join()).sort(), [
      'AMBIGUOUS_AMOUNT',
      'ART34_UNKNOWN',
      'BAD_AMOUNT',
      'BAD_DATE',
      'CELL_ERROR',
      'DATE_OUTSIDE_COVERAGE',
      'MISSING_CATEGORY',
      'UNKNOWN_VALUE',
    ]);
    for (const { dossier } of refused) assert.match(dossier, /^(Illisible|Refusé) /);
  });

  it('the French one touches every component of the resources, every category and both wordings of AR 34', () => {
    const rows = assessed(french).map(({ result }) => result);
    for (const component of [
      'professional',
      'otherMonthly',
      'artistic',
      'ale',
      'immovable',
      'movable',
      'benefitsInKind',
      'partnerExcess',
      'debtorsExcess',
    ] as const) {
      assert.ok(
        rows.some(({ resources }) => resources[component] !== '0.00'),
        component,
      );
    }
    for (const kind of ['general', 'student', 'shortage', 'artistic']) {
      assert.ok(
        rows.some(({ exemptions }) => exemptions.spi.some((spi) => spi.kind === kind)),
        kind,
      );
    }
    assert.ok(rows.some(({ parts }) => parts !== undefined));
    assert.ok(rows.some(({ thresholdPeriod }) => thresholdPeriod !== undefined));
    assert.deepEqual([...new Set(rows.map(({ art34Regime }) => art34Regime))].sort(), ['2002', '2026']);
    const refused = french.length - rows.length;
    assert.ok(refused < 10);
  });

  it('the French one has every column of the catalogue, and every kind but some exempt grounds, in use', () => {
    const used = new Set(FRENCH.columns.map(([key]) => key.replace(/(#\d|\/year)$/, '')));
    const columns = COLUMN_KEYS.filter((key) => !used.has(key));
    assert.deepEqual(columns, ['rightFrom', 'rightUntil', 'stateRate']);
    const kinds = KIND_LIST.map(({ code }) => code).filter(
      (code) => !used.has(code) && !code.startsWith('exempt:'),
    );
    assert.deepEqual(kinds, ['mortgage-unbuilt', 'minor-children']); // the latter is the column minorChildren
  });
});
