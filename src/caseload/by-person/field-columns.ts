import { RECORD_NAMES, RECORDS, type RecordName, type ScalarField } from './records';

/** What a cell may be: a field of the contract, or the State share, which is none (caseload.md §1). */
export type CellField = ScalarField | { readonly type: 'percentage' };

/** The columns that every row has; the others are fields. */
export const IDENTITY_KEYS = ['dossier', 'month', 'record', 'person'] as const;

export type IdentityKey = (typeof IDENTITY_KEYS)[number];

/** A column: one field, in every record that has one of that name. */
export interface FieldColumn {
  readonly key: string;
  /** The field in the contract. */
  readonly name: string;
  readonly fields: ReadonlyMap<RecordName, CellField>;
}

/** Every column that is a field, in the order of the contract (caseload.md §2). */
export const FIELD_COLUMNS: readonly FieldColumn[] = columns();

function columns(): FieldColumn[] {
  const found = new Map<string, { name: string; fields: Map<RecordName, CellField> }>();
  for (const record of RECORD_NAMES) {
    for (const [name, field] of RECORDS[record]) {
      const key = isIdentity(name) ? qualified(record, name) : name;
      const column = found.get(key) ?? { name, fields: new Map() };
      found.set(key, column);
      column.fields.set(record, field);
    }
    // Beside the fields of the dossier: no part of the calculation.
    if (record === 'dossier') {
      found.set('stateRate', { name: 'stateRate', fields: new Map([[record, { type: 'percentage' }]]) });
    }
  }
  return [...found].map(([key, column]) => ({ key, ...column }));
}

function isIdentity(name: string): boolean {
  return (IDENTITY_KEYS as readonly string[]).includes(name);
}

/** The name of a field with its record, for a field whose own name says something else. Example: `"spiMonth"`. */
export function qualified(record: RecordName, name: string): string {
  return record + name.charAt(0).toUpperCase() + name.slice(1);
}
