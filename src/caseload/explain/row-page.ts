import type { Bareme } from '../../bareme';
import { assess } from '../../engine';
import type { Lang } from '../../i18n';
import { decisionSheet, isTraced, stampOf, type SheetPage } from '../../sheet';
import type { AssessedRow } from '../check';
import { explainedOf } from './explained';
import { rowRemarks } from './row-remarks';

/** How the page of a row is made. */
export interface RowPageOptions {
  readonly lang: Lang;
  /** The one that the row was assessed with. */
  readonly bareme: Bareme;
  /** Version of the program, for the stamp. */
  readonly version: string;
}

/** The decision sheet of a row that was assessed, with its stamp, and with what explains the difference from the amount paid. */
export function rowPage(row: AssessedRow, { lang, bareme, version }: RowPageOptions): SheetPage {
  const { input, paid, finding } = row;
  const result = assess(input, { trace: true, bareme });
  if (!isTraced(result)) throw new Error('a trace was asked for');
  return {
    sheet: decisionSheet(input, result, { lang, bareme, paid, ...rowRemarks(row, lang) }),
    stamp: stampOf(input, bareme, version),
    explained:
      paid === undefined || finding === undefined
        ? undefined
        : explainedOf({ input, result: row.result, paid, finding }, { lang, bareme }),
  };
}
