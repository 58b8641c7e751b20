import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  causeOf,
  checkCaseload,
  openCaseload,
  rowsOf,
  type CheckedRow,
  type ColumnKey,
  type Layout,
} from '../../src/caseload';
import { errorKind, setEnvironment } from '../../src/functions';
import { causeLabel, type Lang } from '../../src/i18n';
import { bytesOf } from '../caseload/source';
import { spill, type Shown } from './calls';

/** What a flat row may say that the function has no parameter for. */
const WITHOUT_PARAMETER: ReadonlySet<ColumnKey> = new Set([
  ...(['rightFrom', 'rightUntil'] as const),
  ...(['effectiveDate', 'beneficiaryOn20260116', 'reviewedOn', 'scheme', 'cohabitants'] as const),
  ...(['homeless', 'piis', 'custodyShare', 'spi'] as const),
]);

/** A sample with its rows as texts, and as they are checked. */
interface Sample {
  readonly layout: Layout;
  readonly rows: readonly { readonly cells: readonly string[]; readonly checked: CheckedRow }[];
}

async function sampleOf(name: string): Promise<Sample> {
  const content = readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
  const caseload = await openCaseload(bytesOf(content), false);
  assert.ok(!('problems' in caseload) && caseload.layout.form === 'flat');
  const cells: string[][] = [];
  for await (const rows of rowsOf(caseload)) cells.push(...rows.map((row) => row.cells.map(String)));
  const checked: CheckedRow[] = [];
  for await (const rows of checkCaseload(caseload)) checked.push(...rows);
  assert.equal(cells.length, checked.length);
  return { layout: caseload.layout, rows: cells.map((row, i) => ({ cells: row, checked: checked[i]! })) };
}

/** The rows that the function can be told. */
function expressible({ layout, rows }: Sample): Sample['rows'] {
  const silent = layout.bindings.filter(({ key }) => key !== undefined && WITHOUT_PARAMETER.has(key));
  const { index: category } = layout.bindings.find(({ key }) => key === 'category')!;
  return rows.filter(({ cells }) => {
    const isWhole = cells.length <= layout.width && (cells[category] ?? '') !== '';
    return isWhole && silent.every(({ index }) => (cells[index] ?? '') === '');
  });
}

/** One call over all rows. */
function checkedByFunction({ layout }: Sample, rows: Sample['rows']): Shown[][] {
  const kinds = layout.bindings.flatMap((binding) =>
    binding.kind === undefined
      ? []
      : [{ index: binding.index, name: `${binding.kind.code}${binding.perYear ? '/year' : ''}` }],
  );
  const column = (key: ColumnKey) => {
    const binding = layout.bindings.find((found) => found.key === key);
    return binding === undefined ? null : rows.map(({ cells }) => [cells[binding.index] ?? '']);
  };
  return spill(
    'CHECK',
    column('month'),
    column('paid'),
    column('category'),
    rows.map(({ cells }) => kinds.map(({ index }) => cells[index] ?? '')),
    [kinds.map(({ name }) => name)],
    column('from'),
    column('to'),
    column('newClaim'),
    column('art34'),
  );
}

/** What the report of `ris check` says of a row. */
function reported(row: CheckedRow, lang: Lang): Shown[] {
  const cause = causeOf(row);
  const label = cause === undefined ? '' : causeLabel(lang, cause);
  if (row.status === 'refused') {
    const code = row.problems[0]!.code;
    return [`${errorKind({ code }) === 'notAvailable' ? '#N/A' : '#VALUE!'} ${code}`, '', label];
  }
  const { payable, difference } = row.result;
  return [Number(payable), difference === undefined ? '' : Number(difference), label];
}

describe('RIS.CHECK says of the sample caseloads what ris check says', () => {
  afterEach(() => setEnvironment({ lang: 'en' }));

  const samples = [
    ['caseload-fr.csv', 'fr', 150],
    ['caseload-nl.csv', 'nl', 40],
  ] as const;
  for (const [name, lang, least] of samples) {
    it(name, async () => {
      const sample = await sampleOf(name);
      const rows = expressible(sample);
      assert.ok(rows.length >= least, `${rows.length} of ${sample.rows.length}`);
      setEnvironment({ lang });
      const answers = checkedByFunction(sample, rows);
      rows.forEach(({ checked }, i) => {
        assert.deepEqual(answers[i], reported(checked, lang), `line ${checked.line}: ${checked.dossier}`);
      });
      const causes = new Set(rows.map(({ checked }) => causeOf(checked)));
      assert.ok(causes.size >= 5, [...causes].join());
    });
  }
});
