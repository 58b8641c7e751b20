import type { Bareme } from '../../bareme';
import {
  checkDossier,
  datedRows,
  dossiersOf,
  headerNames,
  isByPerson,
  mappingOf,
  openRows,
  rowPage,
  NissMasks,
  type Caseload,
  type ReadDossier,
  type Row,
  type RowSource,
} from '../../caseload';
import type { Lang } from '../../i18n';
import { VERSION } from '../version';
import type { Recognised, SeenDossier } from './seen';
import { columnFromHeader, columnFromLayout, readCells } from './seen-columns';
import type { Source } from './source';
import type { Told } from './told';

/** What was recognised, and the caseload where it can be checked. */
export interface Recognition {
  readonly recognised: Recognised;
  readonly caseload?: Caseload;
}

/** Rows of which cells are shown, and used to guess what a column is. */
const SAMPLE = 200;
/** Dossiers that are shown as they were understood. */
const FIRST = 3;

/** Recognises layout, columns and period of the rows, as far as it goes: where they cannot be checked, what has to be said about them. */
export async function recognise(source: Source, told: Told, bareme: Bareme): Promise<Recognition> {
  const sample = await firstRows(datedRows(source.rows, undefined));
  // A first row that is no header may hold anybody's number.
  const masks = new NissMasks();
  const header = headerNames((sample[0]?.cells ?? []).map((cell) => masks.in(String(cell))));
  const chosen = Object.keys(told.choices).length > 0 ? mappingOf(header, told.choices) : undefined;
  const mapping = chosen !== undefined && 'mapping' in chosen ? chosen.mapping : undefined;
  const opened =
    chosen !== undefined && 'problems' in chosen
      ? chosen
      : await openRows(source.rows, told.month !== undefined, { mapping, month: told.month });
  const rest = { name: source.name, header };
  if ('problems' in opened) {
    const form = isByPerson(header, mapping) ? 'by-person' : 'flat';
    const columns = header.map((name, index) =>
      columnFromHeader(name, index, told, { rows: sample, problems: opened.problems }),
    );
    const counts = { rows: 0, dossiers: 0, hasMonth: false, withoutMonth: 0 };
    return { recognised: { ...rest, ...counts, form, columns, first: [], problems: opened.problems } };
  }
  const { layout, rowCount, dossierCount } = opened;
  const masked = await firstRows(opened.source);
  const columns = header.map((name, index) => columnFromLayout(name, index, told, opened, masked));
  return {
    caseload: opened,
    recognised: {
      ...rest,
      form: layout.form,
      columns,
      rows: rowCount,
      dossiers: dossierCount,
      hasMonth: layout.hasMonth,
      problems: [],
      ...(await lookThrough(opened, told, bareme, (line) =>
        layout.form === 'flat' ? readCells(masked, line, columns, told.lang) : [],
      )),
    },
  };
}

async function firstRows(source: RowSource): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of source.rows()) {
    rows.push(...batch.slice(0, SAMPLE - rows.length));
    if (rows.length >= SAMPLE) break;
  }
  return rows;
}

/** The months of all dossiers, and the first of them as they were understood. */
async function lookThrough(
  caseload: Caseload,
  { lang, month }: Told,
  bareme: Bareme,
  cellsOf: (line: number) => SeenDossier['cells'],
): Promise<Pick<Recognised, 'months' | 'first' | 'withoutMonth'>> {
  const first: SeenDossier[] = [];
  let [from, to] = ['', ''];
  let withoutMonth = 0;
  for await (const dossiers of dossiersOf(caseload, month)) {
    for (const dossier of dossiers) {
      if (first.length < FIRST)
        first.push({ ...seenDossier(dossier, lang, bareme), cells: cellsOf(dossier.line) });
      if (dossier.month === '') {
        withoutMonth += 1;
        continue;
      }
      if (from === '' || dossier.month < from) from = dossier.month;
      if (dossier.month > to) to = dossier.month;
    }
  }
  return { first, withoutMonth, ...(from !== '' && { months: { from, to } }) };
}

function seenDossier(read: ReadDossier, lang: Lang, bareme: Bareme): Omit<SeenDossier, 'cells'> {
  const { line, dossier } = read;
  const row = checkDossier(read, { bareme });
  if (row.status === 'refused') return { line, dossier, facts: [], problems: row.problems };
  const { sheet } = rowPage(row, { lang, bareme, version: VERSION });
  return { line, dossier, facts: sheet.facts, problems: [] };
}
