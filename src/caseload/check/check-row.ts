import type { Row } from '../text';
import { checkDossier, type CheckContext, type CheckedRow } from './check-dossier';
import { readFlat, type FlatContext } from './read-flat';

/** Reads, assesses and compares one row of the flat layout. Never throws on what the row holds. */
export function checkRow(row: Row, context: FlatContext & CheckContext): CheckedRow {
  return checkDossier(readFlat(row, context), context);
}
