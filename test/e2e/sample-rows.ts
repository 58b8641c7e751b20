import type { GivenCell } from '../excel/workbook';

/** Serial number of 01/09/2026. */
const SEPTEMBER = 46_266;

/** What a checked caseload of so many rows comes to: of ten rows seven are right, one has the amounts of before, one too much, one no category. */
export interface Expected {
  readonly correct: number;
  readonly under: number;
  readonly over: number;
  readonly refused: number;
}

/** Rows of persons alone without resources, as a finance officer has them in a sheet; `count` is a multiple of ten. */
export function sampleRows(count: number): { rows: GivenCell[][]; expected: Expected } {
  const header = ['N° dossier', 'Mois', 'Catégorie', 'Montant payé', 'Remarque'];
  const rows = Array.from({ length: count }, (_, i): GivenCell[] => {
    const tenth = i % 10;
    const paid = tenth === 7 ? 1340.47 : tenth === 8 ? 1400 : 1367.34;
    return [`2026-${String(i + 1).padStart(6, '0')}`, SEPTEMBER, tenth === 9 ? null : 2, paid, 'à revoir'];
  });
  const part = count / 10;
  return { rows: [header, ...rows], expected: { correct: 7 * part, under: part, over: part, refused: part } };
}
