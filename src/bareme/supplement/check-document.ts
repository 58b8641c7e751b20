import { date, isRecord, list, nextExpected, object, rowOf, sources, text, type Check } from '../check';
import type { Report } from '../problem';
import { TABLE_IDS, type Bareme, type TableId } from '../types';

/** Checks the form of a supplement document against the tables of the barème that it completes. */
export function checkDocument(document: unknown, bareme: Bareme, report: Report): void {
  const coverage = object({ to: date, checkedOn: date }, { why: text, nextExpected, sources });
  object({}, { title: text, coverage, rows: list(rowIn(bareme)) })(document, '', report);
  if (isRecord(document) && document['coverage'] === undefined && isEmpty(document['rows'])) {
    report('EMPTY_SUPPLEMENT', '');
  }
}

function isEmpty(rows: unknown): boolean {
  return rows === undefined || (Array.isArray(rows) && rows.length === 0);
}

/** A row of the barème, with the name of its table. */
function rowIn({ tables }: Bareme): Check {
  return (value, path, report) => {
    if (!isRecord(value)) return report('WRONG_TYPE', path, { expected: 'object' });
    const { table, ...row } = value;
    if (table === undefined) return report('MISSING_FIELD', `${path}/table`);
    if (typeof table !== 'string') return report('WRONG_TYPE', `${path}/table`, { expected: 'text' });
    if (!(TABLE_IDS as readonly string[]).includes(table)) {
      return report('UNKNOWN_TABLE', `${path}/table`, { found: table, known: TABLE_IDS.join(', ') });
    }
    // Only the merge says that a row comes from a supplement.
    if (row['supplement'] !== undefined) report('UNKNOWN_FIELD', `${path}/supplement`);
    rowOf(tables[table as TableId])({ ...row, supplement: true }, path, report);
  };
}
