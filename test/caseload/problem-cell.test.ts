import assert from 'node:assert/strict';
import {
  cellText,
  namedProblems,
  openRows,
  openValues,
  checkCaseload,
  problemCell,
  type RowProblem,
} from '../../src/caseload';
import { check } from './file';

async function problemsOf(content: string): Promise<readonly RowProblem[]> {
  const [row] = await check(content);
  assert.ok(row?.status === 'refused');
  return row.problems;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Files with one row that is refused, and the cell that is told. */
const CASES: [what: string, content: string, cell: string | undefined][] = [
  ['an amount', 'Dossier;Mois;Cat;Payé\nA;2026-09;2;12,5O\n', '« Payé » : « 12,5O »'],
  ['a month outside the barème', 'Dossier;Mois;Cat\nA;07/2005;2\n', '« Mois » : « 07/2005 »'],
  ['a day outside the month', 'Dossier;Mois;Cat;Au\nA;2026-09;2;01/10/2026\n', '« Au » : « 01/10/2026 »'],
  ['a companion', 'Dossier;Mois;Cat;PWA-cheques\nA;2026-09;2;40\n', '« PWA-cheques » : « 40 »'],
  ['a cell that is blank', 'Dossier;Mois;Cat\nA;;2\n', '« Mois »'],
  [
    'an exemption of another time',
    'Dossier;Mois;Cat;work:shortage\nA;2023-12;2;500,00\n',
    '« work:shortage » : « 500,00 »',
  ],
  ['no cell', 'Dossier;Mois;Payé\nA;2026-09;1,00\n', undefined],
  [
    'by person, a reference',
    'dossier;month;record;person;role;kind;amount\nA;2026-09;person;p;applicant;;\nA;2026-09;resource;q;;work;1\n',
    '« person » : « q »',
  ],
];

describe('the cell of a refusal', () => {
  for (const [what, content, text] of CASES) {
    it(`${what}: header and value`, async () => {
      const [problem] = await problemsOf(content);
      const cell = problem && problemCell(problem);
      assert.equal(cell && plain(cellText(cell, 'fr')), text);
      // Wherever a refusal is told, both are told.
      const [sentence = ''] = namedProblems(problem ? [problem] : [], 'fr');
      for (const [, part = ''] of plain(text ?? '').matchAll(/« ([^»]+) »/g))
        assert.ok(plain(sentence).includes(part), sentence);
    });
  }

  it('the number and the day of a worksheet are written in the language', async () => {
    const values = openValues(
      [
        ['Dossier', 'Mois', 'Cat', 'Au', 'Payé'],
        ['A', '2026-09', 2, '2026-10-02', -12.5],
      ],
      { name: 'Liste', firstRow: 1, firstColumn: 1, is1904: false },
    );
    assert.ok(!('problems' in values));
    const caseload = await openRows(values, false);
    assert.ok(!('problems' in caseload));
    const shown: string[] = [];
    for await (const rows of checkCaseload(caseload))
      for (const row of rows)
        if (row.status === 'refused')
          for (const problem of row.problems) shown.push(cellText(problemCell(problem)!, 'nl'));
    assert.deepEqual(shown, ['“Payé”: “-12,5”']);
  });
});
