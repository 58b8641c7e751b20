/** A reference to a table, as a formula writes it. */
export interface TableReference {
  /** Empty for the table in which the formula stands. */
  readonly table: string;
  /** First and last of the columns; undefined for all. */
  readonly columns?: readonly [first: string, last: string];
  readonly part: 'thisRow' | 'data' | 'headers' | 'all' | 'totals';
}

const PARTS: Readonly<Record<string, TableReference['part']>> = {
  '#this row': 'thisRow',
  '#data': 'data',
  '#headers': 'headers',
  '#all': 'all',
  '#totals': 'totals',
};

/** A name in brackets. Brackets, `#` and `'` inside it have an apostrophe before them. */
const NAME = String.raw`(?:[^\[\]#'@]|'.)(?:[^\[\]#']|'.)*`;
const WHOLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.*)\]$/su;
const ITEM = new RegExp(String.raw`^\s*\[(#[^\]]+|${NAME})\]\s*`, 'su');

/**
 * Reads `Table1[Montant payé]`, `Table1[@Col]`, `Table1[@[Col 1]:[Col 2]]`, `[@Col]`, `Table1[[#This Row],[Col]]`,
 * `Table1[#All]`. Undefined where it is none.
 */
export function tableReference(text: string): TableReference | undefined {
  const whole = WHOLE.exec(text);
  if (whole === null) return undefined;
  const [, table = '', inside = ''] = whole;
  if (inside === '') return { table, part: 'data' };
  if (inside.startsWith('@')) {
    const columns = columnsOf(inside.slice(1));
    if (columns === null) return undefined;
    return { table, part: 'thisRow', ...columns };
  }
  const part = PARTS[inside.toLowerCase()];
  if (part !== undefined) return { table, part };
  const parted = ITEM.exec(inside);
  const named = parted === null ? undefined : PARTS[parted[1]!.toLowerCase()];
  if (parted !== null && named !== undefined) {
    const rest = inside.slice(parted[0].length);
    const columns = rest === '' ? {} : /^[,;]/.test(rest) ? columnsOf(rest.slice(1)) : null;
    return columns === null ? undefined : { table, part: named, ...columns };
  }
  const columns = columnsOf(inside);
  return columns === null ? undefined : { table, part: 'data', ...columns };
}

/** `Col`, `[Col]`, `[Col 1]:[Col 2]`; nothing is all columns. Null where it is none of these. */
function columnsOf(text: string): Pick<TableReference, 'columns'> | null {
  if (text.trim() === '') return {};
  if (new RegExp(`^${NAME}$`, 'su').test(text)) return { columns: [unescaped(text), unescaped(text)] };
  const first = ITEM.exec(text);
  if (first === null || first[1]!.startsWith('#')) return null;
  const rest = text.slice(first[0].length);
  const name = unescaped(first[1]!);
  if (rest === '') return { columns: [name, name] };
  const last = rest.startsWith(':') ? ITEM.exec(rest.slice(1)) : null;
  if (last?.[0].length !== rest.length - 1 || last[1]!.startsWith('#')) return null;
  return { columns: [name, unescaped(last[1]!)] };
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, '$1');
}
