/**
 * Writes the generated tables of docs/caseload.md between their markers: `npx tsx tools/make-caseload-docs.ts`. Errors and
 * warnings are not described, but provoked: each has a small file, and what is said of it is what stands in the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInBareme } from '../src/bareme';
import {
  checkCaseload,
  COLUMN_CATALOGUE,
  COLUMN_KEYS,
  openCaseload,
  reportCsvHeader,
  reportCsvRows,
  type CheckedRow,
  type ColumnKey,
  type FileProblem,
} from '../src/caseload';
import { HistoryDigest } from '../src/cli/check/history-digest';
import { historySections } from '../src/cli/check/history-section';
import { readingsSection } from '../src/cli/check/readings-section';
import { regimesSection } from '../src/cli/check/regimes-section';
import { stateShareSection } from '../src/cli/check/state-share-section';
import { Tallies } from '../src/cli/check/tallies';
import { whatIfSection } from '../src/cli/check/what-if-section';
import { COLUMNS, KINDS, LANGS, message, UNITS, warning } from '../src/i18n';
import { KIND_LIST, kindNames, wordKey, type Kind } from '../src/values';
import { bytesOf } from '../test/caseload/source';
import { personColumnRows } from './caseload/by-person-columns';
import { table } from './docs/tables';

/** What a column says, and how its cell is written. */
const MEANINGS: Readonly<Record<ColumnKey, readonly [meaning: string, cell: string]>> = {
  dossier: [
    'your number of the dossier; **required**. No name or national number is needed',
    'text, 80 characters',
  ],
  month: ['month assessed; **required**, here or by `--date`', 'month, or any day of it'],
  from: ['first day of the right in the month; blank: the first of the month', 'date'],
  to: ['last day of the right in the month; blank: the last of the month', 'date'],
  rightFrom: [
    'first day of the whole right, of any month: a day of the month of the row is `from`, an earlier one says nothing, a later one is refused',
    'date',
  ],
  rightUntil: [
    'last day of the whole right, of any month: a day of the month of the row is `to`, a later one says nothing, an earlier one is refused',
    'date',
  ],
  newClaim: [
    'no right in the two full calendar months before: work income counts in proportion to the days. Blank: no',
    'yes or no',
  ],
  effectiveDate: [
    'effect of the decision applied (grant or latest review), not later than `from`. Only checked: transfers and ages, for which it counts, are not in a flat row',
    'date',
  ],
  beneficiaryOn20260116: [
    'was a beneficiary on 16/01/2026: see [article 34](#article-34-from-1-march-2026)',
    'yes or no',
  ],
  reviewedOn: ['first review since 01/03/2026: see [article 34](#article-34-from-1-march-2026)', 'date'],
  art34: ['wording that applies, in place of the two columns above', '`2002` or `2026`'],
  scheme: [
    'RIS, or the equivalent aid (ASE): same arithmetic, with a warning. Blank: RIS',
    '`RIS` or `ASE`, in any of their names',
  ],
  category: [
    'category decided; applied as it is given. Blank: derived from who lives there',
    '`1`, `2`, `3` or its name',
  ],
  cohabitants: [
    'other persons in a common household, beside partner, debtors and minor children; their resources play no part',
    'number, 0 to 59',
  ],
  homeless: ['homeless. Blank: no', 'yes or no'],
  piis: [
    'has a PIIS (GPMI); read for homeless persons and for the student exemption. Blank: not known',
    'yes or no',
  ],
  custodyShare: [
    'part of the time that the minor children live with the applicant; category 3 only. Blank: 1',
    'share',
  ],
  spi: [
    'exemption that applies to the work of the applicant. Blank: none, unless a kind names one',
    'exemption',
  ],
  paid: ['amount paid for the period; blank: nothing to compare with; 0: nothing was paid', 'EUR'],
  stateRate: ['State share in percent, for [the State’s part](#more-than-the-summary)', 'percentage'],
};

const REPEATS: Readonly<Record<Kind['repeat'], string>> = {
  sum: 'added',
  good: 'another good',
  no: 'refused',
};

/** Cells of one row beside dossier, month and category, which it may replace; or a whole file. */
type Example = Readonly<Record<string, string>> | string;

const BASE: Readonly<Record<string, string>> = { dossier: 'A', month: '2026-09', category: '2' };

/** The errors of a file, then of a row: what provokes each, and what to do. */
export const ERRORS: Readonly<Record<string, readonly [Example, todo: string]>> = {
  EMPTY_FILE: ['', 'Save the sheet that holds the table.'],
  NOT_TEXT: ['A\0', 'Give the workbook itself (`.xlsx`), or save its table as CSV.'],
  MISSING_COLUMN: [
    'number;month;category',
    'Give the column one of its names. The headers stand on the first line, nothing above. One month for all rows: `--date`.',
  ],
  DUPLICATE_COLUMN: [
    'dossier;month;paid;betaald',
    'Keep one; give the other a header that is in no table here, and it is ignored.',
  ],
  COLUMN_UNIT: [
    'dossier;month;cadastral-built (per month)',
    'Convert the amounts to the unit of the kind and take the period out of the header. Where the kind may be “a month or a year”, either is read.',
  ],
  LONG_ROW: [
    'dossier,month,category,paid\nA,2026-09,2,1367,34',
    'Save with `;` between the cells, or with quotes around them.',
  ],
  BAD_QUOTES: [
    'dossier;month;category\nA;2026-09;"2"x',
    'Write `"` inside a text twice, or take it out; a spreadsheet does so by itself.',
  ],
  MISSING_FIELD: [{ month: '' }, 'Fill it in, or delete the row: a row of totals is no dossier.'],
  MISSING_CATEGORY: [
    { category: '' },
    'Give the category decided; or fill in `minor-children` and `cohabitants`, 0 where there are none.',
  ],
  CELL_ERROR: [
    { work: '#N/A' },
    'Correct the formula. Leave the cell blank only if there is no such income.',
  ],
  WRONG_TYPE: [{ cohabitants: 'two' }, 'Write a number in digits, and nothing else.'],
  UNKNOWN_VALUE: [{ category: '4' }, 'Write one of the words accepted.'],
  BAD_DATE: [
    { month: 'sept-26' },
    'Give the whole column a format with the month in digits and the year in four.',
  ],
  BAD_AMOUNT: [
    { paid: 'see file' },
    'Keep the amount alone, with two decimals at most; put the remark in a column of its own.',
  ],
  NEGATIVE_AMOUNT: [{ paid: '-12,50' }, 'Write what was received, or paid, without a sign.'],
  AMBIGUOUS_AMOUNT: [
    { paid: '1.314' },
    'Show two decimals in the whole column (`1.314,00`), and save again.',
  ],
  BAD_FRACTION: [{ category: '3', custodyShare: 'half' }, 'Write `0,5`, `50 %` or `1/2`.'],
  OUT_OF_RANGE: [{ custodyShare: '2' }, 'Correct the value; see also the numbers under [limits](#limits).'],
  REPEATED_KIND: [
    { 'minor children': '1', 'enfants à charge': '1' },
    'Two columns are the same kind: leave one of the two cells blank, or take a column out.',
  ],
  SPI_CONFLICT: [
    { 'work:spi': '300,00', spi: 'student' },
    'Decide which exemption the person has; one opens all work of the month.',
  ],
  MISSING_COMPANION: [
    { 'ale-cheques': '40' },
    'Add the other cell. Nothing is taken for it: a 0 must be written.',
  ],
  ART34_UNKNOWN: [
    { category: '1', debtors: '1' },
    'Fill in `art34`, or `beneficiaryOn20260116` and `reviewedOn`.',
  ],
  ART34_CONFLICT: [
    { category: '1', art34: '2026', beneficiaryOn20260116: 'yes' },
    'Look the dossier up: beneficiary that day? reviewed since 01/03/2026?',
  ],
  RIGHT_NOT_BEGUN: [{ rightFrom: '15/10/2026' }, 'Correct the day or the month, or take the row out.'],
  RIGHT_ENDED: [{ rightUntil: '30/06/2026' }, 'Correct the day or the month, or take the row out.'],
  RIGHT_CONFLICT: [
    { from: '10/09/2026', rightFrom: '15/09/2026' },
    'Keep the day on which this row begins, or ends, in one of the two.',
  ],
  DATE_OUTSIDE_COVERAGE: [
    { month: '2005-07' },
    'For a month after the last one: a [supplement](bareme.md#supplements). For an older one: [coverage](bareme.md#coverage).',
  ],
  PERIOD_OUTSIDE_MONTH: [
    { from: '01/03/2025' },
    'Leave the day blank where the whole month is due; a column of days of any month is `rightFrom` or `rightUntil`.',
  ],
  PERIOD_REVERSED: [{ from: '20/09/2026', to: '10/09/2026' }, 'Exchange or correct the days.'],
  EFFECT_AFTER_PERIOD: [
    { effectiveDate: '02/09/2026' },
    'If the right began that day, put it in `from` too.',
  ],
  REVIEW_BEFORE_REFORM: [{ reviewedOn: '28/02/2026' }, 'Leave older reviews out of this column.'],
  CHANGE_INSIDE_PERIOD: [
    { beneficiaryOn20260116: 'yes', reviewedOn: '15/09/2026' },
    'Two rows of the same month: `to` 14/09/2026, `from` 15/09/2026, each with what was paid for it.',
  ],
  SPI_NOT_IN_FORCE: [
    { month: '2023-12', 'work:shortage': '500,00' },
    'Use the exemption that was in force then.',
  ],
  UNKNOWN_FIELD: [
    'dossier;month;record;person;role;kind;amount;share\nA;2026-09;person;p;applicant;;;\nA;2026-09;resource;p;;work;300,00;1/2',
    'Empty the cell, or correct `record` or `kind`: they decide which cells the row has.',
  ],
  UNKNOWN_PERSON: [
    'dossier;month;record;person;role;kind;amount\nA;2026-09;person;p;applicant;;\nA;2026-09;resource;q;;work;300,00',
    'Add the row `person`, with `role`, or write the same name in both rows.',
  ],
  REPEATED_RECORD: [
    'dossier;month;record;person;role;paid\nA;2026-09;dossier;;;1000,00\nA;2026-09;person;p;applicant;\nA;2026-09;dossier;;;300,00',
    'Keep one of the two rows. Two parts of one month are two dossiers: give each its own number.',
  ],
};

/** The errors of a workbook, of its cells, and of a report as one. */
export const WORKBOOK_ERRORS: readonly string[] = [
  ...['NOT_A_WORKBOOK', 'OLD_WORKBOOK', 'BINARY_WORKBOOK', 'OPEN_DOCUMENT', 'ENCRYPTED_WORKBOOK'],
  ...['DAMAGED_WORKBOOK', 'SHEET_TOO_LARGE', 'NO_SUCH_SHEET', 'NO_SHEET_RECOGNISED', 'SEVERAL_SHEETS'],
  ...['EMPTY_SHEET', 'MERGED_HEADER', 'TWO_LINE_HEADER', 'HEADER_BELOW', 'HEADER_CELL'],
  ...['FORMULA_WITHOUT_VALUE', 'MERGED_CELL', 'REPORT_TOO_LONG'],
];

/** The warnings that a flat row can have, and what provokes each. */
export const WARNINGS: Readonly<Record<string, Example | undefined>> = {
  CATEGORY_MISMATCH: { 'minor-children': '1' },
  HOMELESS_WITHOUT_PIIS: { homeless: 'yes', piis: 'no' },
  SPI_IGNORED: { 'partner-work:spi': '300,00' },
  SPI_SHORTAGE_PARTIAL_MONTH: { 'work:shortage': '400,00', from: '10/09/2026' },
  STUDENT_WITHOUT_PIIS: { 'work:student': '300,00', piis: 'no' },
  FAMILY_ALLOWANCE_POLICY: {
    category: '1',
    debtors: '1',
    'family-allowance-for-applicant': '200,00',
    art34: '2026',
  },
  CUSTODY_POLICY: { category: '3', custodyShare: '1/2' },
  CUSTODY_IGNORED: { custodyShare: '1/2' },
  PRE_2023_METHOD: { month: '2022-05', newClaim: 'yes', from: '10/05/2022' },
  BAREME_PUBLISHED_MONTHLY_DIFFERS: { month: '2009-06', category: '1' },
  // It comes with a supplement, not with a row.
  BAREME_SUPPLEMENT: undefined,
  ASE_ANALOGY: { scheme: 'ASE' },
  SHORT_ROW: 'dossier;month;category;work\nA;2026-09;2',
  UNREAD_AMOUNT: { insurance: '300,00' },
  UNREAD_DAY: { 'entitled from': '15/09/2026' },
  COUNTED_TWICE:
    'dossier;month;category;replacement (per month);replacement (per year)\nA;2026-09;2;100,00;1200,00',
  OVERLAPPING_ROWS: 'dossier;month;category;to\nA;2026-09;2;15/09/2026\nA;2026-09;2;',
};

/** What is said of a small file. */
async function check(content: string): Promise<CheckedRow[] | readonly FileProblem[]> {
  const caseload = await openCaseload(bytesOf(content), false);
  if ('problems' in caseload) return caseload.problems;
  const rows: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) rows.push(...batch);
  return rows;
}

function fileOf(example: Example): string {
  if (typeof example === 'string') return example;
  const cells = { ...BASE, ...example };
  return `${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`;
}

function shown(example: Example | undefined): string {
  if (example === undefined) return 'with `--supplement`';
  if (example === '') return 'an empty file';
  if (typeof example === 'object') {
    const cells = Object.entries(example).map(
      ([key, value]) => `\`${key}\` ${value === '' ? 'blank' : `\`${value}\``}`,
    );
    return cells.join('<br>');
  }
  return example.includes('\0')
    ? 'a file that is neither text nor workbook'
    : example
        .split('\n')
        .map((line) => `\`${line}\``)
        .join('<br>');
}

async function errorRow(code: string, [example, todo]: readonly [Example, string]): Promise<string[]> {
  const [first] = await check(fileOf(example));
  const problem =
    first !== undefined && 'status' in first ? first.status === 'refused' && first.problems[0] : first;
  if (!problem || problem.code !== code) throw new Error(`its example does not provoke ${code}`);
  return [`\`${code}\``, shown(example), message('en', problem), todo];
}

async function warningRow(code: string, example: Example | undefined): Promise<string[]> {
  const last = example === undefined ? undefined : (await check(fileOf(example))).at(-1);
  const given = last !== undefined && 'warnings' in last ? last.warnings : [];
  if (example !== undefined && !given.includes(code)) throw new Error(`its example does not provoke ${code}`);
  return [`\`${code}\``, shown(example), warning('en', code)];
}

/** The names that say something new beside the known ones: case, accents and punctuation make no difference. */
function further(names: readonly string[], known: readonly string[]): string {
  const keys = new Set(known.map(wordKey));
  const fresh: string[] = [];
  for (const name of names) {
    if (!keys.has(wordKey(name))) fresh.push(name);
    keys.add(wordKey(name));
  }
  return fresh.join(', ');
}

function columnNames(key: ColumnKey): string[] {
  const labels = LANGS.map((lang) => COLUMNS[key][lang]);
  return [`\`${key}\``, ...labels, further(COLUMN_CATALOGUE[key].aliases, [key, ...labels])];
}

function kindRow({ code, unit, yearly, article, repeat, needs }: Kind): string[] {
  const measure = yearly ? `${UNITS[unit].en} or a year` : UNITS[unit].en;
  const labels = LANGS.map((lang) => KINDS[code]?.[lang] ?? '');
  return [
    `\`${code}\``,
    ...labels,
    measure,
    article,
    REPEATS[repeat],
    needs === undefined ? '' : `\`${needs}\``,
  ];
}

function otherKindNames(kind: Kind): string[] {
  const names = kindNames(kind);
  return [`\`${kind.code}\``, further(names.slice(1 + LANGS.length), names.slice(0, 1 + LANGS.length))];
}

/** The report of an example that stands in the guide itself, the first or a later one, in English. */
async function exampleReport(guide: string, place: number): Promise<string> {
  const content = [...guide.matchAll(/```csv\n([\s\S]*?)```/g)][place]?.[1] ?? '';
  const rows = (await check(content)).filter((row) => 'status' in row);
  const style = { lang: 'en', labels: false } as const;
  const text = (reportCsvHeader(style) + reportCsvRows(rows, style)).replaceAll('\r\n', '\n');
  return `\`\`\`text\n${text}\`\`\``;
}

/** Of the third example of the guide: every part that the terminal shows beside the summary, in English. */
async function exampleSection(
  guide: string,
  pick: (parts: ExampleParts) => readonly string[],
): Promise<string> {
  const content = [...guide.matchAll(/```csv\n([\s\S]*?)```/g)][2]?.[1] ?? '';
  const whatIf = { month: '2026-09' };
  const tallies = new Tallies({
    bareme: builtInBareme,
    readings: true,
    history: { noticeOn: '2026-11-02' },
    whatIf: { ...whatIf, bareme: builtInBareme },
  });
  for (const row of await check(content)) if ('status' in row) tallies.add(row);
  const digest = new HistoryDigest();
  for (const history of tallies.history?.list() ?? []) digest.add(history);
  const lines = pick({
    history: historySections(digest, { noticeOn: '2026-11-02' }, 'en').flatMap((part, i) =>
      i === 0 || part.length === 0 ? part : ['', ...part],
    ),
    readings: readingsSection(tallies.readings, 'en'),
    regimes: regimesSection(tallies.regimes, 'en'),
    stateShare: stateShareSection(tallies.stateShare, 'en'),
    whatIf: whatIfSection(tallies.whatIf, whatIf, 'en'),
  });
  return `\`\`\`text\n${lines.join('\n').replaceAll('\u00a0', ' ')}\n\`\`\``;
}

type ExampleParts = Readonly<
  Record<'history' | 'readings' | 'regimes' | 'stateShare' | 'whatIf', readonly string[]>
>;

/** Every generated part of the guide, by the name of its markers. */
const PARTS: Readonly<Record<string, (guide: string) => string | Promise<string>>> = {
  report: (guide) => exampleReport(guide, 0),
  'report by person': (guide) => exampleReport(guide, 1),
  'columns by person': () => table(['Key', 'Rows', 'Cell', 'Also'], personColumnRows()),
  columns: () =>
    table(
      ['Key', 'What it says', 'Cell', 'Article'],
      COLUMN_KEYS.map((key) => [`\`${key}\``, ...MEANINGS[key], COLUMN_CATALOGUE[key].article]),
    ),
  'column names': () => table(['Key', 'fr', 'nl', 'de', 'en', 'Also'], COLUMN_KEYS.map(columnNames)),
  kinds: () =>
    table(
      ['Code', 'fr', 'nl', 'de', 'en', 'Unit', 'Article', 'A second one', 'Needs'],
      KIND_LIST.map(kindRow),
    ),
  'kind names': () =>
    table(
      ['Code', 'Also'],
      KIND_LIST.map(otherKindNames).filter(([, names]) => names !== ''),
    ),
  warnings: async () =>
    table(
      ['Code', 'For example', 'What it says'],
      await Promise.all(Object.entries(WARNINGS).map(([code, example]) => warningRow(code, example))),
    ),
  wordings: (guide) => exampleSection(guide, ({ regimes }) => regimes),
  'state share': (guide) => exampleSection(guide, ({ stateShare }) => stateShare),
  readings: (guide) => exampleSection(guide, ({ readings }) => readings),
  history: (guide) => exampleSection(guide, ({ history }) => history),
  'what if': (guide) => exampleSection(guide, ({ whatIf }) => whatIf),
  'workbook errors': () =>
    table(
      ['Code', 'What is said'],
      WORKBOOK_ERRORS.map((code) => [`\`${code}\``, message('en', { code })]),
    ),
  errors: async () =>
    table(
      ['Code', 'For example', 'What is said', 'What to do'],
      await Promise.all(Object.entries(ERRORS).map(([code, error]) => errorRow(code, error))),
    ),
};

/** The guide with its generated parts made anew. Throws where a marker is missing, or an example no longer provokes its code. */
export async function withTables(guide: string): Promise<string> {
  let made = guide;
  for (const [name, part] of Object.entries(PARTS)) {
    const begin = `<!-- made: ${name} -->\n<!-- prettier-ignore-start -->\n`;
    const from = made.indexOf(begin) + begin.length;
    const to = made.indexOf('<!-- prettier-ignore-end -->', from);
    if (from < begin.length || to < 0) throw new Error(`no markers for "${name}"`);
    made = `${made.slice(0, from)}\n${await part(guide)}\n\n${made.slice(to)}`;
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../docs/caseload.md', import.meta.url);
  writeFileSync(file, await withTables(readFileSync(file, 'utf8')));
}
