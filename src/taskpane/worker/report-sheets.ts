import {
  causesSaid,
  findingCells,
  RegimeTally,
  reportSheets,
  reportWorkbook,
  type CheckedRow,
  type RegimeRow,
  type ReportSheets,
  type ReportStyle,
  type Summary,
} from '../../caseload';
import type { Bareme } from '../../bareme';
import type { Lang } from '../../i18n';
import type { SheetValue } from '../../host';
import { cellValue } from '../write';

const styleIn = (lang: Lang): ReportStyle => ({ lang, labels: true });

/** What the report is made of: everything that the check found. */
export interface Checked {
  readonly rows: readonly CheckedRow[];
  readonly summary: Summary;
  /** The one that the rows were assessed with. */
  readonly bareme: Bareme;
}

/** The sheets of the report; that of the findings without its rows. */
export function sheetsIn(lang: Lang, checked: Checked): ReportSheets {
  const { summary } = checked;
  return reportSheets({
    style: styleIn(lang),
    summary,
    regimes: regimesOf(checked),
    causes: causesSaid(lang),
  });
}

/** Rows of the findings as they stand in cells. */
export function findingsRows(rows: readonly CheckedRow[], lang: Lang, from1904: boolean): SheetValue[][] {
  const style = styleIn(lang);
  return rows.map((row) => findingCells(row, style).map((value) => cellValue(value, from1904)));
}

/** The whole report as the bytes of a workbook; undefined where it has more rows than one may hold. */
export async function reportBytes(lang: Lang, checked: Checked): Promise<Uint8Array | undefined> {
  const { rows, summary } = checked;
  const made = await reportWorkbook({
    style: styleIn(lang),
    rows: [rows],
    summary,
    regimes: () => regimesOf(checked),
    causes: causesSaid(lang),
  });
  return 'problems' in made ? undefined : made;
}

/** The wordings of AR 34 by dossier. */
function regimesOf({ rows, bareme }: Checked): readonly RegimeRow[] {
  const tally = new RegimeTally(bareme);
  for (const row of rows) if (row.status !== 'refused') tally.add(row);
  return tally.rows();
}
