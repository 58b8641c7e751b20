import type { Problem } from '../../engine';
import type { RowProblem } from '../problems';
import { asDay, figuresOf, outsideMonth } from '../row';
import type { InputObject } from './assemble';
import { FIELD_COLUMNS } from './field-columns';
import type { ByPersonLayout } from './layout';
import type { ReadCell } from './read-record';
import type { RecordName } from './records';

/**
 * Says a problem of the engine in the words of the file: the line, the column, and the value as it is seen. What is about a person,
 * an exemption or a resource as a whole stands at the cell that names it; what is about no cell, at its row.
 */
export function placed(
  { code, path, figures = {} }: Problem,
  objects: ReadonlyMap<string, InputObject>,
  layout: ByPersonLayout,
): RowProblem {
  const whole = objects.get(path);
  const at = path.lastIndexOf('/');
  const field = path.slice(at + 1);
  const object = whole ?? objectAbove(path, objects);
  const record = object?.record ?? 'dossier';
  const cell = whole === undefined ? object?.cells.get(field) : whole.name;
  const column = cell?.header ?? (whole === undefined ? headerOf(record, field, layout) : undefined);
  const line = cell?.line ?? object?.line;
  const shown = cell === undefined || cell.seen === '' ? undefined : figuresOf(shownIn(cell));
  const isItself = whole === undefined && cell !== undefined && isValueOf(cell, figures);
  const all = {
    ...figures,
    ...outsideMonth({ code, end: field, figures }),
    ...(isItself && shown),
    ...(code === 'MISSING_FIELD' && { column: column ?? keyOf(record, field) }),
    ...(code === 'UNKNOWN_FIELD' && { record: recordText(object) }),
  };
  return {
    code,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(Object.keys(all).length > 0 && { figures: all }),
    ...(!isItself && shown && { shown }),
  };
}

/** What a cell shows: the number by which a workbook counts a day or a month is shown as its day. */
function shownIn({ number, value, seen }: ReadCell): unknown {
  if (number === undefined) return seen;
  return typeof value === 'string' && /^\d{4}-\d{2}/.test(value) ? asDay(number) : number;
}

function objectAbove(path: string, objects: ReadonlyMap<string, InputObject>): InputObject | undefined {
  const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return objects.get(above) ?? (above === '' ? undefined : objectAbove(above, objects));
}

/** Whether the figures speak of the value of the cell, and not of something else: a limit, the day of a birthday. */
function isValueOf(cell: ReadCell, { value }: NonNullable<Problem['figures']>): boolean {
  return value === undefined || String(value) === String(cell.value);
}

/** The header under which a field of a record stands in the file. */
function headerOf(
  record: RecordName,
  field: string,
  { columns, identity }: ByPersonLayout,
): string | undefined {
  if (field === 'month' && record === 'dossier') return identity.get('month')?.header;
  return columns.find(({ name, fields }) => name === field && fields.has(record))?.header;
}

function keyOf(record: RecordName, field: string): string {
  return FIELD_COLUMNS.find(({ name, fields }) => name === field && fields.has(record))?.key ?? field;
}

/** The record of a row, with its kind where it has one. Example: `"resource work"`. */
function recordText(object: InputObject | undefined): string {
  const kind = object?.cells.get('kind')?.value;
  const record = object?.record ?? 'dossier';
  return kind === undefined ? record : `${record} ${String(kind)}`;
}
