import { DOSSIER, type Field, type Shape, type Variant } from '../../engine';

/** What a row of the layout by person may be (caseload.md §2). */
export type RecordName = 'dossier' | 'equity' | 'policy' | 'person' | 'spi' | 'resource';

/** A field that one cell holds. */
export type ScalarField = Exclude<Field, { readonly type: 'object' | 'variant' | 'list' }>;

type Fields = ReadonlyMap<string, ScalarField>;

const PERSON = itemShape('persons', DOSSIER);

/**
 * The fields of each record, as the contract of the engine has them (HOUSEHOLD.md §2, §3, §7); those of all kinds together where
 * a field tells the kind. The two `id` and the month assessed stand in columns of their own, on every row.
 */
export const RECORDS: Readonly<Record<RecordName, Fields>> = {
  dossier: without(scalars(DOSSIER), ['id', 'month']),
  equity: scalars(objectShape('equity', DOSSIER)),
  policy: scalars(objectShape('policy', DOSSIER)),
  person: without(scalars(PERSON), ['id']),
  spi: anyKind(variant(fieldOf('spi', PERSON))),
  resource: anyKind(variant(item(fieldOf('resources', PERSON)))),
};

/** Every record, in the order of the contract. */
export const RECORD_NAMES = Object.keys(RECORDS) as RecordName[];

/** Records that are about one person: the column `person` names it. */
export const OF_PERSON: ReadonlySet<RecordName> = new Set(['person', 'spi', 'resource']);

function scalars({ fields }: Shape): Fields {
  return new Map([...fields].flatMap(([name, field]) => (isScalar(field) ? [[name, field]] : [])));
}

function isScalar(field: Field): field is ScalarField {
  return field.type !== 'object' && field.type !== 'variant' && field.type !== 'list';
}

function without(fields: Fields, names: readonly string[]): Fields {
  return new Map([...fields].filter(([name]) => !names.includes(name)));
}

/** The fields of all kinds; where a choice differs (`per`), every value: the engine knows which kind has which. */
function anyKind({ by, kinds }: Variant): Fields {
  const fields = new Map<string, ScalarField>();
  for (const shape of kinds.values()) {
    for (const [name, field] of scalars(shape)) fields.set(name, widest(fields.get(name), field));
  }
  return fields.set(by, { type: 'choice', values: [...kinds.keys()], required: true });
}

function widest(known: ScalarField | undefined, field: ScalarField): ScalarField {
  if (known?.type !== 'choice' || field.type !== 'choice') return known ?? field;
  return { ...known, values: [...new Set([...known.values, ...field.values])] };
}

function fieldOf(name: string, { fields }: Shape): Field {
  const field = fields.get(name);
  if (field === undefined) throw new Error(`the contract has no ${name}`);
  return field;
}

function objectShape(name: string, shape: Shape): Shape {
  const field = fieldOf(name, shape);
  if (field.type !== 'object') throw new Error(`${name} is no object`);
  return field.shape;
}

function item(field: Field): Field {
  if (field.type !== 'list') throw new Error('no list');
  return field.of;
}

function itemShape(name: string, shape: Shape): Shape {
  const of = item(fieldOf(name, shape));
  if (of.type !== 'object') throw new Error(`${name} is no list of objects`);
  return of.shape;
}

function variant(field: Field): Variant {
  if (field.type !== 'variant') throw new Error('no kinds');
  return field;
}
