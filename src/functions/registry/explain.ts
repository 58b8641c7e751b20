import manifest from '../../../package.json';
import { flatSheet } from '../../caseload';
import { assess } from '../../engine';
import { decisionSheet, isTraced, sheetCells, stampOf } from '../../sheet';
import { dossiersOf } from '../arguments';
import { DOSSIER_PARAMETERS } from './dossier-parameters';
import type { WorksheetFunction } from './function';

/** `RIS.EXPLAIN`: the decision sheet of one dossier: step, article, calculation, amount, unit; last, what it was made from. */
export const EXPLAIN: WorksheetFunction = {
  id: 'EXPLAIN',
  parameters: DOSSIER_PARAMETERS,
  answer(args, { bareme, lang, from1904 }) {
    const dossiers = dossiersOf(args, from1904);
    if ('fault' in dossiers) return dossiers.fault;
    const { rows, columns } = dossiers.value.shape;
    if (rows * columns > 1) return { code: 'SEVERAL_DOSSIERS', figures: { count: rows * columns } };
    const dossier = dossiers.value.at({ row: 0, column: 0 });
    if ('fault' in dossier) return dossier.fault;
    if (dossier.value === undefined) return [['']]; // a row that says nothing
    const { input, faultOf } = dossier.value;
    const result = assess(input, { bareme, trace: true });
    if (result.status === 'refused') return faultOf(result.errors[0]!);
    if (!isTraced(result)) throw new Error('a trace was asked for');
    const sheet = decisionSheet(input, result, {
      lang,
      bareme,
      ...flatSheet(input, result, lang, 'formula'),
    });
    return sheetCells(sheet, stampOf(input, bareme, manifest.version));
  },
};
