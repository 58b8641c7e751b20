/** A place in a text, counted from 1; the line only where the text has several. */
export interface TextPlace {
  readonly line?: number;
  /** Of characters, not of UTF-16 halves. */
  readonly column: number;
}

/** What stands alone: a literal, a number, the text of a string up to its closing quote. The longest good beginning matches. */
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const SPACE = /[ \t\n\r]*/y;

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/**
 * Where a text stops being JSON (RFC 8259): the first character that cannot go on, or the place behind the last one where something is
 * missing. Undefined for a text that is JSON, and for a blank one. `JSON.parse` says it in words that every engine and version changes.
 *
 * @example
 * jsonFault('{"id":"A",}') // { column: 11 }
 */
export function jsonFault(text: string): TextPlace | undefined {
  const at = text.trim() === '' ? undefined : faultIn(text);
  return at === undefined ? undefined : placeOf(text, at);
}

function faultIn(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  /** Passes what matches here; false where nothing does. */
  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (;;) {
    pass(SPACE);
    const next = text[at];
    if (wanted === ', or end') {
      const inside = open.at(-1);
      if (inside === undefined) return at < text.length ? at : undefined;
      if (next === ',') wanted = inside === '{' ? 'key' : 'value';
      else if (next === CLOSING[inside]) open.pop();
      else return at;
      at += 1;
    } else if (wanted === ':') {
      if (next !== ':') return at;
      at += 1;
      wanted = 'value';
    } else if ((wanted === 'value or ]' && next === ']') || (wanted === 'key or }' && next === '}')) {
      open.pop();
      at += 1;
      wanted = ', or end';
    } else if (next === '"') {
      pass(STRING);
      if (text[at] !== '"') return at;
      at += 1;
      wanted = wanted.startsWith('key') ? ':' : ', or end';
    } else if (wanted.startsWith('key')) {
      return at;
    } else if (next === '{' || next === '[') {
      open.push(next);
      at += 1;
      wanted = next === '{' ? 'key or }' : 'value or ]';
    } else if (pass(LITERAL) || pass(NUMBER)) {
      wanted = ', or end';
    } else {
      return at;
    }
  }
}

const CLOSING = { '{': '}', '[': ']' } as const;

function placeOf(text: string, at: number): TextPlace {
  const said = text.trimEnd(); // what is missing at the end is missing behind the last word
  const lines = said.slice(0, at).split('\n');
  const column = [...lines.at(-1)!].length + 1;
  return said.includes('\n') ? { line: lines.length, column } : { column };
}
