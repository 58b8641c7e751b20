import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { withPrintNames, type ReportSheet } from '../../../src/caseload';
import { Package } from './report';

type Setup = NonNullable<ReportSheet['pageSetup']>;

/** The names of a written workbook, as its XML has them: without the library that wrote it. */
async function namesOf(name: string, pageSetup: Setup): Promise<string[][]> {
  const sheets = [
    { name: 'First', rows: [[1]] },
    { name, rows: [[1]], pageSetup },
  ];
  const namedRanges = [{ name: 'Due', range: 'First!$A$1' }];
  const written = new Package(await writeXlsx(withPrintNames({ sheets, namedRanges })));
  return written
    .all('xl/workbook.xml', 'definedName')
    .map(({ attributes, text }) => [attributes['name']!, attributes['localSheetId'] ?? '', text])
    .slice(1);
}

const TITLES = { printTitlesRow: '$1:$3' };

describe('what a sheet prints, in the XML of a workbook', () => {
  const cases: readonly (readonly [string, string, Setup, readonly string[][]])[] = [
    ['a blank', 'Exercice 1', TITLES, [['_xlnm.Print_Titles', '1', "'Exercice 1'!$1:$3"]]],
    ['a point', 'niss.csv', TITLES, [['_xlnm.Print_Titles', '1', "'niss.csv'!$1:$3"]]],
    ['a digit first', '2026', TITLES, [['_xlnm.Print_Titles', '1', "'2026'!$1:$3"]]],
    ['an accent', 'Éléments', TITLES, [['_xlnm.Print_Titles', '1', "'Éléments'!$1:$3"]]],
    ['an apostrophe', "l'an & <1>", TITLES, [['_xlnm.Print_Titles', '1', "'l''an & <1>'!$1:$3"]]],
    ['the name of a cell', 'RIS2026', TITLES, [['_xlnm.Print_Titles', '1', "'RIS2026'!$1:$3"]]],
    [
      'columns and rows, and two areas',
      'A b',
      { printTitlesRow: '$1:$1', printTitlesColumn: '$A:$B', printArea: '$A$1:$D$9,$F:$G,$2:$4,$H$1' },
      [
        ['_xlnm.Print_Area', '1', "'A b'!$A$1:$D$9,'A b'!$F:$G,'A b'!$2:$4,'A b'!$H$1"],
        ['_xlnm.Print_Titles', '1', "'A b'!$A:$B,'A b'!$1:$1"],
      ],
    ],
    // The reader cuts a reference at each comma, also in the name of a sheet.
    [
      'pieces that are no area',
      'A, b',
      { printTitlesColumn: "'A", printArea: "'A,$A$1:$D$9" },
      [['_xlnm.Print_Area', '1', "'A, b'!$A$1:$D$9"]],
    ],
    ['nothing that is an area', 'A', { printTitlesRow: '#REF!', printArea: 'OFFSET(A1' }, []],
    ['no such settings', 'A b', { orientation: 'landscape' }, []],
  ];
  for (const [what, name, setup, expected] of cases)
    it(`${what}: ${name}`, async () => {
      assert.deepEqual(await namesOf(name, setup), expected);
    });
});
