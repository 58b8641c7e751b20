import { FIELD_COLUMNS, namesOf, type FieldColumn } from '../../src/caseload';
import { wordKey } from '../../src/values';

type CellField = FieldColumn['fields'] extends ReadonlyMap<string, infer Field> ? Field : never;

/** The columns of the layout by person that are fields: key, the rows that have it, how its cell is written, other names. */
export function personColumnRows(): string[][] {
  return FIELD_COLUMNS.map((column) => {
    const [field] = column.fields.values();
    if (field === undefined) throw new Error(`${column.key} is in no row`);
    return [
      `\`${column.key}\``,
      [...column.fields.keys()].map((record) => `\`${record}\``).join(', '),
      column.key === 'kind' ? 'kind of the exemption, or of the resource' : cellOf(field),
      distinct(namesOf(column), column.key).join(', '),
    ];
  });
}

function cellOf(field: CellField): string {
  switch (field.type) {
    case 'text':
      return `text, ${field.max} characters`;
    case 'integer':
      return `number, ${field.min} to ${field.max}`;
    case 'boolean':
      return 'yes or no';
    case 'amount':
      return 'EUR';
    case 'fraction':
      return 'share';
    case 'choice':
      return field.values.map((value) => `\`${value}\``).join(', ');
    default:
      return field.type;
  }
}

/** Names that differ in more than case, accents and punctuation. */
function distinct(names: readonly string[], key: string): string[] {
  const keys = new Set([wordKey(key)]);
  return names.filter((name) => {
    const isNew = !keys.has(wordKey(name));
    keys.add(wordKey(name));
    return isNew;
  });
}
