import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { REPORT_KEYS } from '../../src/caseload';
import { MESSAGES, STATUSES, WARNINGS } from '../../src/i18n';
import {
  cellOf,
  readCategory,
  readDate,
  readFraction,
  readInteger,
  readMonth,
  readPercentage,
  readScheme,
  readSpiWord,
  readYesNo,
  type Cell,
  type Reading,
} from '../../src/values';
import {
  ERRORS,
  WARNINGS as SHOWN_WARNINGS,
  withTables,
  WORKBOOK_ERRORS,
} from '../../tools/make-caseload-docs';
import { check } from './file';

const guide = readFileSync(new URL('../../docs/caseload.md', import.meta.url), 'utf8');

/** The part of the guide under a header of the second level. */
const section = (title: string): string => guide.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

const spans = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** The rows of the table of a section, without its header. */
const tableOf = (title: string): string[][] =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));

/** What the last column of a table of readings promises, or the code of a problem. */
const said = ({ value, problem }: Reading<string | number | boolean>) => problem?.code ?? String(value);

const READERS: Readonly<Record<string, (cell: Cell) => Reading<string | number | boolean>>> = {
  month: readMonth,
  date: readDate,
  'yes or no': readYesNo,
  category: readCategory,
  scheme: readScheme,
  share: readFraction,
  number: readInteger,
  exemption: readSpiWord,
  percentage: readPercentage,
};

/** Errors of the contract that no flat row provokes; those of the layout by person stand in docs/dossier.md. */
const NOT_FLAT = [
  ...['MALFORMED', 'NO_APPLICANT', 'MANY_APPLICANTS', 'TWO_PARTNERS', 'DUPLICATE_ID'],
  ...['BIRTH_AFTER_PERIOD', 'AGE_CONTRADICTION', 'AGE_UNKNOWN', 'DUPLICATE_FAMILY_ALLOWANCE', 'CAP_UNKNOWN'],
  ...['TRANSFER_AFTER_EFFECT', 'EQUITY_WITHOUT_REASON', 'EQUITY_OUT_OF_RANGE'],
  // Kinds and amounts in ranges of cells: the functions of the worksheet.
  ...['UNKNOWN_KIND', 'MISSING_AMOUNT', 'MISSING_KIND'],
  // Only under a reading that is chosen for the whole file: `--policy excess=individual`.
  'ONE_SUM',
  // What a user says about the columns: docs/errors-import.md.
  ...Object.keys(MESSAGES).filter((code) => code.startsWith('MAPPING_')),
];

const WARNINGS_NOT_FLAT = [
  ...['APPLICANT_MINOR', 'ATCHARGE_ASSUMED', 'STUDENT_OVER_25', 'VOLUNTEER_CAP_EXCEEDED', 'ART34_EQUITY'],
  ...['EXEMPTION_NOT_IN_FORCE', 'TRANSFER_OUTSIDE_10_YEARS', 'ASE_TRANSFER', 'BAREME_COMPUTED'],
];

describe('docs/caseload.md', () => {
  it('has its tables as tools/make-caseload-docs.ts makes them', async () => {
    assert.ok((await withTables(guide)) === guide, 'run: npx tsx tools/make-caseload-docs.ts');
  });

  it('every error and warning is in it, or is one that no flat row has', () => {
    assert.deepEqual(
      [...Object.keys(ERRORS), ...WORKBOOK_ERRORS, ...NOT_FLAT].sort(),
      Object.keys(MESSAGES).sort(),
    );
    assert.deepEqual(
      [...Object.keys(SHOWN_WARNINGS), ...WARNINGS_NOT_FLAT].sort(),
      Object.keys(WARNINGS).sort(),
    );
  });

  it('every amount of “How amounts are read” is read as it says', async () => {
    const rows = tableOf('How amounts are read');
    assert.ok(rows.length >= 16, `${rows.length}`);
    for (const [cells, elsewhere, becomes] of rows) {
      const others = spans(elsewhere).map((text) => `B;2026-09;2;${text}\n`);
      for (const text of spans(cells)) {
        const [first] = await check(`dossier;month;category;paid\nA;2026-09;2;${text}\n${others.join('')}`);
        const found = first?.status === 'refused' ? first.problems[0]?.code : first?.paid;
        assert.deepEqual([found], spans(becomes), `${text} beside ${elsewhere ?? ''}`);
      }
    }
  });

  it('every cell of “How other cells are read” is read as it says', () => {
    const rows = tableOf('How other cells are read');
    assert.deepEqual(new Set(rows.map(([sort = '']) => sort.trim())), new Set(Object.keys(READERS)));
    for (const [sort = '', cells, becomes] of rows) {
      const read = READERS[sort.trim()]!;
      for (const text of spans(cells)) assert.deepEqual([said(read(cellOf(text)))], spans(becomes), text);
    }
  });

  it('explains every column and status of the report; causes.md the causes', () => {
    const report = section('The report');
    assert.ok(report.includes('](causes.md)'));
    for (const name of [...REPORT_KEYS, ...Object.keys(STATUSES)]) {
      assert.ok(report.includes(`\`${name}\``), name);
    }
  });

  it('links only to sections that it has', () => {
    const anchors = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of guide.matchAll(/\]\(#([^)]+)\)/g))
      assert.ok(anchors.includes(anchor), anchor);
  });
});
