import { cellOf, isBlank, seen, type Convention } from '../../values';
import type { UnreadCell } from '../columns';
import type { RowProblem } from '../problems';
import { ofPayment, ofWorkbook, remarksOf, type RowRemarks } from '../row';
import type { Row } from '../text';
import type { IdentityKey } from './field-columns';
import type { ByPersonLayout } from './layout';
import { readField } from './read-field';
import { readRecordName } from './record-words';
import { OF_PERSON, type RecordName } from './records';
import { identityOf, notTold, rawAt, readAt, readTextCell, shownIn, type RowIdentity } from './row-identity';

/** What is the same for every row of a file. */
export interface ByPersonContext {
  readonly layout: ByPersonLayout;
  /** What each column proves about the decimal sign of its amounts, by place. */
  readonly conventions: readonly (Convention | undefined)[];
  /** Month of the rows that give none themselves, `YYYY-MM`. */
  readonly month?: string;
  /** Columns that are not recognised, and what is looked for in them. */
  readonly unread?: readonly UnreadCell[];
}

/** A filled cell of a row. */
export interface ReadCell {
  readonly line: number;
  readonly header: string;
  /** What the cell shows. */
  readonly seen: string;
  /** The number that the cell of a workbook holds. */
  readonly number?: number;
  /** What it says; absent where it could not be read. */
  readonly value?: string | number | boolean;
}

/** A row of the layout by person, as read by itself. */
export interface RecordRow extends RowIdentity, RowRemarks {
  readonly line: number;
  /** Absent where it cannot be told. */
  readonly record?: RecordName;
  /** The person that it is about, where it is about one and names it. */
  readonly person?: string;
  /** What the cells that every row has show. */
  readonly shown: Readonly<Record<IdentityKey, string>>;
  /** Its filled cells by field; those of columns that the record does not have by another name. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** Reads one row of the layout by person (caseload.md §2): every filled cell, each with what it shows. Never throws. */
export function readRecord(row: Row, context: ByPersonContext): RecordRow {
  const { layout } = context;
  const identity = identityOf(row, layout, context.month);
  const base = { ...identity, line: row.line, shown: shownIn(row, layout), cells: NO_CELLS };
  if (identity.isMalformed) return { ...base, warnings: [], unread: [] };
  const remarks = remarksOf(row, layout, context.unread, identity.month);
  const record = readAt(row, layout, 'record', (_, cell) => readRecordName(cell));
  if (record.value === undefined) {
    return { ...base, ...remarks, problems: [...identity.problems, notTold('record', record, row, layout)] };
  }
  const problems = [...identity.problems];
  const person = readAt(row, layout, 'person', readTextCell);
  const isOfPerson = OF_PERSON.has(record.value);
  if (isOfPerson && person.value === undefined) problems.push(notTold('person', person, row, layout));
  const cells = readCells(row, record.value, context, problems);
  // A person where the record is about none is a field that it does not have.
  const header = isOfPerson ? undefined : layout.identity.get('person')?.header;
  if (header !== undefined && base.shown.person !== '') {
    cells.set('person', { line: row.line, header, seen: base.shown.person, value: base.shown.person });
  }
  return {
    ...base,
    ...remarks,
    record: record.value,
    ...(isOfPerson && person.value !== undefined && { person: person.value }),
    cells,
    problems,
  };
}

const NO_CELLS: ReadonlyMap<string, ReadCell> = new Map();

function readCells(
  row: Row,
  record: RecordName,
  { layout, conventions }: ByPersonContext,
  problems: RowProblem[],
): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const column of layout.columns) {
    const raw = rawAt(row, column);
    const cell = raw === '' ? undefined : cellOf(raw);
    if (cell === undefined || isBlank(cell)) continue;
    const { index, header, name, fields } = column;
    const shown = {
      line: row.line,
      header,
      seen: seen(cell),
      ...(typeof raw === 'number' && { number: raw }),
    };
    const field = fields.get(record);
    // Not a field of this record: the engine says so, whatever the cell holds, by a name that no field has.
    if (field === undefined) cells.set(`#${index}`, { ...shown, value: shown.seen });
    else {
      const { value, problem } = readField(field, { record, name }, raw, cell, conventions[index]);
      if (problem)
        problems.push({
          ...ofPayment(ofWorkbook(problem, raw), name),
          line: row.line,
          column: header,
        });
      cells.set(name, value === undefined ? shown : { ...shown, value });
    }
  }
  return cells;
}
