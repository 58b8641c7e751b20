import type { HouseholdInput, PersonInput } from '../../engine';
import { cellOf, readAmount, readFraction } from '../../values';
import { FIELD_COLUMNS, IDENTITY_KEYS, type CellField } from './field-columns';
import { protectedText } from './protected-text';
import { RECORDS, type RecordName } from './records';

/** The decimal sign of the amounts and shares that are written. */
export type DecimalSign = '.' | ',';

/** A row with its cells by key of the column. */
type Cells = ReadonlyMap<string, string>;

/**
 * Inputs of HOUSEHOLD.md as rows of the layout by person (caseload.md §2), a header with the columns in use first, in the order of the
 * contract. Amounts are exact texts with two decimals; a text is protected where it would not come back as it is. Reading
 * the rows gives the same inputs. Throws where two inputs have the same dossier and month, which the layout cannot tell apart.
 */
export function byPersonRows(inputs: readonly HouseholdInput[], decimalSign: DecimalSign = '.'): string[][] {
  refuseTwins(inputs);
  const rows = inputs.flatMap((input) => rowsOf(input, decimalSign));
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const keys = [...IDENTITY_KEYS, ...FIELD_COLUMNS.map(({ key }) => key).filter((key) => used.has(key))];
  return [keys, ...rows.map((row) => keys.map((key) => row.get(key) ?? ''))];
}

/** The texts of the error name no dossier: its number may be that of a person. */
function refuseTwins(inputs: readonly HouseholdInput[]): void {
  const places = new Map<string, number>();
  inputs.forEach(({ id, month }, index) => {
    const twin = places.get(`${month} ${id}`);
    if (twin !== undefined) throw new Error(`inputs ${twin} and ${index} have the same dossier and month`);
    places.set(`${month} ${id}`, index);
  });
}

function rowsOf(input: HouseholdInput, decimalSign: DecimalSign): Cells[] {
  const { id, month, equity, policy, persons } = input;
  const row = (record: RecordName, values: object, person?: string): Cells =>
    new Map([
      ['dossier', protectedText(id)],
      ['month', month],
      ['record', record],
      ['person', person === undefined ? '' : protectedText(person)],
      ...fieldsOf(record, values, decimalSign),
    ]);
  const rowsOfPerson = (person: PersonInput): Cells[] => [
    row('person', person, person.id),
    ...(person.spi === undefined ? [] : [row('spi', person.spi, person.id)]),
    ...(person.resources ?? []).map((resource) => row('resource', resource, person.id)),
  ];
  return [
    row('dossier', input),
    ...(equity === undefined ? [] : [row('equity', equity)]),
    ...(policy === undefined ? [] : [row('policy', policy)]),
    ...persons.flatMap(rowsOfPerson),
  ];
}

/** The fields of a record that are given, by key of their column. */
function fieldsOf(record: RecordName, values: object, decimalSign: DecimalSign): [string, string][] {
  return FIELD_COLUMNS.flatMap(({ key, name, fields }): [string, string][] => {
    const field = RECORDS[record].has(name) ? fields.get(record) : undefined;
    const value = (values as Readonly<Record<string, unknown>>)[name];
    return field === undefined || value === undefined ? [] : [[key, cellText(field, value, decimalSign)]];
  });
}

function cellText({ type }: CellField, value: unknown, decimalSign: DecimalSign): string {
  const text = String(value);
  switch (type) {
    case 'text':
      return protectedText(text);
    case 'amount':
      return (readAmount(cellOf(value)).value ?? text).replace('.', decimalSign);
    case 'fraction':
      return (readFraction(cellOf(value)).value ?? text).replace('.', decimalSign);
    default:
      return text;
  }
}
