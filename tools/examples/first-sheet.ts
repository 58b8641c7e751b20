import type { Cell as WriterCell, WriteSheet } from 'hucre/xlsx';
import { VERDICTS } from './check-formula';
import type { Look } from './model';
import { STYLES } from './style';

/** A line of the table of contents: a sheet with the ranges of its checks. */
export interface Contents {
  readonly name: string;
  readonly about: string;
  readonly checks: readonly string[];
  readonly count: number;
}

const TITLE = 'RIS / leefloon : les fonctions RIS.*, avec les résultats attendus';
const NOTES = [
  'Chaque fonction du complément, avec à côté le résultat attendu, sa source et un contrôle. Les résultats attendus viennent de cas de la loi, publiés ou recalculés, du barème ou d’une règle ; aucun n’a été calculé par le complément.',
  'Cellules à fond jaune : les données, à modifier librement. Cellules à fond bleuté : les résultats du complément.',
  `Contrôle : « ${VERDICTS.passed} », « ${VERDICTS.failed} », ou « ${VERDICTS.pending} » quand Excel montre #NOM? parce que le complément n’est pas là. Quand il vient d’être installé, Ctrl+Alt+F9 recalcule tout.`,
  'Un programme qui ne calcule pas montre les résultats attendus à la place des résultats et laisse les contrôles vides : ce n’est pas un calcul.',
  'Classeur produit par un programme, pas encore essayé dans Excel. Montants en EUR.',
];
/** Characters that fit in a line of the notes. */
const LINE = 170;
const HEADER_ROW = NOTES.length + 2;

/** The first sheet: how to read the workbook, and how many checks of each sheet pass. */
export function firstSheet(contents: readonly Contents[]): WriteSheet {
  const cells = new Map<string, Partial<WriterCell>>();
  const put = (row: number, column: number, look: Look, cell: Partial<WriterCell>) =>
    cells.set(`${row},${column}`, { ...cell, style: STYLES[look] });
  put(0, 0, 'title', { value: TITLE });
  NOTES.forEach((note, index) => put(index + 1, 0, 'note', { value: note }));
  ['Feuille', 'Ce qu’elle montre', 'Contrôles', 'Justes'].forEach((header, column) =>
    put(HEADER_ROW, column, 'header', { value: header }),
  );
  contents.forEach(({ name, about, checks, count }, index) => {
    const row = HEADER_ROW + 1 + index;
    const passed = checks.map((range) => `COUNTIF('${name}'!${range},"${VERDICTS.passed}")`).join('+');
    put(row, 0, 'label', { value: name, hyperlink: { target: '', location: `'${name}'!A1`, display: name } });
    put(row, 1, 'label', { value: about });
    put(row, 2, 'count', { value: count });
    put(row, 3, 'count', { formula: passed });
  });
  const [first, last] = [HEADER_ROW + 2, HEADER_ROW + 1 + contents.length];
  const total = HEADER_ROW + 1 + contents.length;
  put(total, 0, 'sideHeader', { value: 'Ensemble' });
  put(total, 2, 'count', { value: contents.reduce((sum, { count }) => sum + count, 0) });
  put(total, 3, 'count', { formula: `SUM(D${first}:D${last})` });
  return {
    name: 'Lisez-moi',
    columns: [{ width: 24 }, { width: 104 }, { width: 12 }, { width: 12 }],
    cells,
    merges: NOTES.map((_, index) => ({ startRow: index + 1, startCol: 0, endRow: index + 1, endCol: 3 })),
    rowDefs: new Map([
      [0, { height: 24 }],
      ...NOTES.map((note, index) => [index + 1, { height: note.length > LINE ? 33 : 17 }] as const),
    ]),
    view: { showGridLines: false },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
