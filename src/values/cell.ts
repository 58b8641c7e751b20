/** Everything that a cell can be, of a worksheet, of a file or of a text field. */
export type Cell =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly error: string }
  /** An empty cell. It is not a zero. */
  | { readonly type: 'blank' }
  /** An argument that was left out. */
  | { readonly type: 'missing' };

const BLANK: Cell = { type: 'blank' };
const MISSING: Cell = { type: 'missing' };

/** Error values of spreadsheets as they stand in a saved text file: English, French, Dutch, German. */
const ERROR_TEXTS = new Set(
  (
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BUSY! #BLOCKED! #CONNECT! ' +
    '#NUL! #VALEUR! #NOM? #NOMBRE! #EPARS! #PROPAGATION! #CALCUL! ' +
    '#LEEG! #DEEL/0! #WAARDE! #VERW! #NAAM? #GETAL! #N/B #OVERLOOP! ' +
    '#WERT! #BEZUG! #ZAHL! #NV #ÜBERLAUF! #KALK!'
  ).split(' '),
);

/** What a library or Excel hands over for an error cell: `{ type: 'Error', basicValue: '#N/A' }` or alike. */
interface ErrorLike {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

/**
 * The cell of a raw value. `null`, `""` and spaces are blank; `undefined` is missing; the text of a spreadsheet error is
 * that error; what is no value at all (an object, NaN, Infinity) is an error too. Example: `cellOf('#N/A')` is
 * `{ type: 'error', error: '#N/A' }`.
 */
export function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case 'string':
      return textCell(raw);
    case 'number':
      return Number.isFinite(raw) ? { type: 'number', value: raw } : { type: 'error', error: '#NUM!' };
    case 'boolean':
      return { type: 'boolean', value: raw };
    case 'undefined':
      return MISSING;
    default:
      return raw === null ? BLANK : { type: 'error', error: errorText(raw as ErrorLike) };
  }
}

function textCell(raw: string): Cell {
  if (raw === '') return BLANK;
  const text = tidy(raw);
  if (text === '') return BLANK;
  if (text.startsWith('#') && ERROR_TEXTS.has(text.toUpperCase())) return { type: 'error', error: text };
  return { type: 'text', text };
}

function errorText({ type, basicValue, code }: ErrorLike): string {
  if (type === 'Error' && typeof basicValue === 'string') return basicValue;
  return typeof code === 'string' ? code : '#VALUE!';
}

/** Outside ASCII, or a control character: only then is there something to tidy but plain spaces around. */
const UNUSUAL = /[^\u0020-\u007e]/;
/** Marks without width: byte order mark, zero width and direction marks, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A text without invisible marks, its spaces of any kind made ordinary, none around. */
function tidy(raw: string): string {
  return UNUSUAL.test(raw) ? raw.replace(INVISIBLE, '').replace(/\s/g, ' ').trim() : raw.trim();
}

/** True where nothing is given: blank or left out. */
export function isBlank(cell: Cell): boolean {
  return cell.type === 'blank' || cell.type === 'missing';
}

/** The cell as a person sees it, for a message. Example: `seen({ type: 'number', value: 0.5 })` is `"0.5"`. */
export function seen(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'error':
      return cell.error;
    case 'number':
    case 'boolean':
      return String(cell.value);
    default:
      return '';
  }
}
