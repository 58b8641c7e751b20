import { checkStructure, DOSSIER, type Problem } from '../../engine';
import type { RowProblem } from '../problems';
import type { IdentityKey } from './field-columns';
import type { ByPersonLayout } from './layout';
import type { ReadCell, RecordRow } from './read-record';
import type { RecordName } from './records';

/** An object of the input: the rows that it came from. */
export interface InputObject {
  readonly record: RecordName;
  readonly line: number;
  /** The cells of its fields, `id` included. */
  readonly cells: Map<string, ReadCell>;
  /** The cell that names it: the person, the kind, the record. */
  readonly name?: ReadCell;
}

/** An input of HOUSEHOLD.md made from rows, with where its parts came from. */
export interface Assembled {
  readonly input: Readonly<Record<string, unknown>>;
  /** The objects of the input by JSON Pointer; the dossier itself is `""`. */
  readonly objects: ReadonlyMap<string, InputObject>;
  /** What the rows contradict. */
  readonly problems: readonly RowProblem[];
  /** What the form of the input is not (HOUSEHOLD.md §8, pass 1), but for cells that could not be read. */
  readonly faults: readonly Problem[];
}

type Draft = Record<string, unknown>;

/**
 * Makes the input of one dossier and month from its rows, in the order of the file; a resource may stand before its person. Problems:
 * REPEATED_RECORD, DUPLICATE_ID, UNKNOWN_PERSON.
 */
export function assemble(rows: readonly RecordRow[], layout: ByPersonLayout): Assembled {
  return new Assembly(rows, layout).result();
}

class Assembly {
  private readonly objects = new Map<string, InputObject>();
  private readonly problems: RowProblem[] = [];
  private readonly persons: Draft[] = [];
  private readonly pathOf = new Map<string, string>();
  private readonly input: Draft;
  /** Every row could be told to be of this month, of a record and of a person. */
  private readonly isWhole: boolean;

  constructor(
    all: readonly RecordRow[],
    private readonly layout: ByPersonLayout,
  ) {
    const rows = all.filter(({ month }) => month !== undefined);
    this.isWhole = rows.length === all.length && rows.every(isRead);
    const [first] = rows;
    this.input = { id: first?.dossier, month: first?.month, persons: this.persons };
    for (const row of rows) if (row.record === 'person') this.addPerson(row);
    for (const row of rows) this.add(row);
    if (first !== undefined)
      this.addIdentity(rows.find(({ record }) => record === 'dossier') ?? first, first);
  }

  result(): Assembled {
    const { input, objects, problems } = this;
    const faults = checkStructure(input, DOSSIER).filter(({ path }) => !this.isUnread(path));
    return { input, objects, problems, faults };
  }

  private addPerson(row: RecordRow): void {
    const { person } = row;
    if (person === undefined) return;
    const name = { ...this.shown(row, 'person'), value: person };
    if (this.pathOf.has(person)) {
      this.report('DUPLICATE_ID', name, { value: person });
      return;
    }
    const path = `/persons/${this.persons.length}`;
    this.pathOf.set(person, path);
    this.persons.push({ id: person, ...valuesOf(row) });
    this.keep(path, row, name).cells.set('id', name);
  }

  private add(row: RecordRow): void {
    switch (row.record) {
      case undefined:
      case 'person':
        return;
      case 'dossier':
        if (this.isFirst('', row)) Object.assign(this.input, valuesOf(row));
        return;
      case 'equity':
        if (this.isFirst('/equity', row)) this.input['equity'] = valuesOf(row);
        return;
      case 'policy':
        return this.addPolicies(row);
      case 'spi':
      case 'resource':
        return this.addToPerson(row.record, row);
    }
  }

  /** Readings may stand on one row or on several, each of them once. */
  private addPolicies(row: RecordRow): void {
    const policy = (this.input['policy'] ??= {}) as Draft;
    const { cells } = this.objects.get('/policy') ?? this.keep('/policy', row);
    for (const [field, cell] of row.cells) {
      const other = cells.get(field);
      if (other === undefined || other.line === row.line) cells.set(field, cell);
      else this.report('REPEATED_RECORD', cell, { record: 'policy', other: other.line, value: cell.seen });
    }
    Object.assign(policy, valuesOf(row));
  }

  private addToPerson(record: 'spi' | 'resource', row: RecordRow): void {
    const { person } = row;
    if (person === undefined) return;
    const path = this.pathOf.get(person);
    const draft = this.persons[Number(path?.slice('/persons/'.length))];
    if (path === undefined || draft === undefined) {
      this.reportUnknown(this.shown(row, 'person'));
    } else if (record === 'spi') {
      if (this.isFirst(`${path}/spi`, row)) draft['spi'] = valuesOf(row);
    } else {
      const resources = (draft['resources'] ??= []) as Draft[];
      this.keep(`${path}/resources/${resources.length}`, row, row.cells.get('kind'));
      resources.push(valuesOf(row));
    }
  }

  /** The row of a person may be one of those that could not be read: then it is not said to be missing. */
  private reportUnknown(cell: ReadCell): void {
    if (this.isWhole) this.report('UNKNOWN_PERSON', cell, { value: cell.seen });
  }

  /** Keeps the row of an object that may stand once; a second row of it is REPEATED_RECORD. */
  private isFirst(path: string, row: RecordRow): boolean {
    const { record, shown } = row;
    const other = this.objects.get(path);
    const name = this.shown(row, 'record');
    if (other === undefined) this.keep(path, row, record === 'spi' ? row.cells.get('kind') : name);
    else
      this.report('REPEATED_RECORD', name, { record: record ?? '', other: other.line, value: shown.record });
    return other === undefined;
  }

  /** The dossier has its id and its month on every row: those of its own row, or of the first, tell. */
  private addIdentity(row: RecordRow, first: RecordRow): void {
    const { cells } =
      this.objects.get('') ?? this.keep('', { ...first, record: 'dossier', cells: new Map() });
    cells.set('id', { ...this.shown(row, 'dossier'), value: row.dossier ?? '' });
    if (row.shown.month !== '') {
      cells.set('month', { ...this.shown(row, 'month'), value: row.month ?? '' });
    }
  }

  private keep(path: string, { record = 'dossier', line, cells }: RecordRow, name?: ReadCell): InputObject {
    const object = { record, line, cells: new Map(cells), ...(name && { name }) };
    this.objects.set(path, object);
    return object;
  }

  /** A cell that every row has. */
  private shown({ line, shown }: RecordRow, key: IdentityKey): ReadCell {
    return { line, header: this.layout.identity.get(key)?.header ?? key, seen: shown[key] };
  }

  private report(code: string, { line, header }: ReadCell, figures: RowProblem['figures'] & object): void {
    this.problems.push({ code, line, column: header, figures });
  }

  /** A cell that could not be read is reported already: its field is not missing. */
  private isUnread(path: string): boolean {
    const at = path.lastIndexOf('/');
    const cell = this.objects.get(path.slice(0, Math.max(at, 0)))?.cells.get(path.slice(at + 1));
    return cell !== undefined && cell.value === undefined;
  }
}

function isRead({ record, person }: RecordRow): boolean {
  return record !== undefined && (record !== 'person' || person !== undefined);
}

/** What the cells of a row say, by field; the State share is no field of the contract. */
function valuesOf({ cells, record }: RecordRow): Draft {
  const draft: Draft = {};
  for (const [field, { value }] of cells) {
    if (value !== undefined && (field !== 'stateRate' || record !== 'dossier')) draft[field] = value;
  }
  return draft;
}
