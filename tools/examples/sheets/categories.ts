import { Draft } from '../draft';
import { categoryOfCase, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Content, Expected, Sheet } from '../model';

function row(label: string, expected: Expected, ...household: (Content | undefined)[]): FormulaRow {
  return { label, expected, inputs: [day('2026-09-01'), ...household] };
}

const ROWS: readonly FormulaRow[] = [
  row('Seul', categoryOfCase('SEED-003-bareme-2', 2), 0),
  row('Avec un autre adulte', categoryOfCase('SEED-003-bareme-1', 1), 0, 1),
  row('Un enfant mineur à charge', categoryOfCase('BOUND-age-last-minor-day', 3), 1),
  row('Partenaire et deux enfants mineurs', categoryOfCase('COVER-children-partner', 3), 2, 1),
  row('Sans-abri seul, sans PIIS', categoryOfCase('COVER-homeless-no-piis', 2), 0, 0, true, false),
  row(
    'Sans-abri hébergé, avec PIIS',
    { figure: { whole: 2 }, source: { rule: 'L 14 §1 2° : sans-abri avec un PIIS' } },
    0,
    2,
    'oui',
    'oui',
  ),
];

/** RIS.CATEGORY, one formula a row. */
export function categoriesSheet(): Sheet {
  const draft = new Draft({
    name: 'Catégories',
    about: 'RIS.CATEGORY : la catégorie d’après le ménage.',
    title: 'RIS.CATEGORY, une formule par ligne',
    notes: [
      '1 cohabitant, 2 isolé, 3 avec famille à charge (L 14 §1). La date doit être couverte par le barème.',
    ],
    widths: [36, 12, 11, 11, 11, 11, 12, 12, 12, 34, 34],
    firstRow: 5,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'CATEGORY',
    header: 4,
    inputs: [
      { header: 'Date', look: 'inputDay' },
      { header: 'Enfants mineurs', look: 'inputWhole' },
      { header: 'Autres adultes', look: 'inputWhole' },
      { header: 'Sans-abri', look: 'input' },
      { header: 'PIIS', look: 'input' },
    ],
    rows: ROWS,
  });
  return draft.sheet();
}
