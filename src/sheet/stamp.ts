import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bareme } from '../bareme';
import { STAMP, fill, type Lang } from '../i18n';

/** What a sheet was made from: the same three give the same sheet, to the cent. */
export interface Stamp {
  /** Version of the program. */
  readonly version: string;
  /** Fingerprint of every amount of the law that can have been used, supplements included. */
  readonly bareme: string;
  /** Fingerprint of the input. */
  readonly input: string;
}

/** Characters of a fingerprint that are shown: enough to tell two apart. */
const SHOWN = 16;

const known = new WeakMap<Bareme, string>();

/** The stamp of a sheet: SHA-256 of the input and of the barème, in an order of their own, so that only their content counts. */
export function stampOf(input: unknown, bareme: Bareme, version: string): Stamp {
  let amounts = known.get(bareme);
  if (amounts === undefined) known.set(bareme, (amounts = fingerprint(bareme)));
  return { version, bareme: amounts, input: fingerprint(input) };
}

function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, SHOWN);
}

/** The stamp in a sentence. */
export function stampText(lang: Lang, { version, bareme, input }: Stamp): string {
  return fill(lang, STAMP[lang], { version, bareme, input });
}

/** A text that is ready, or a value still to be written. */
type Pending = string | { readonly value: unknown };

/** JSON with sorted keys; a field without a value is no field. However deep it goes, the stack does not. */
function canonical(value: unknown): string {
  const done: string[] = [];
  const pending: Pending[] = [{ value }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') done.push(next);
    else for (const piece of piecesOf(next.value).reverse()) pending.push(piece);
  }
  return done.join('');
}

function piecesOf(value: unknown): Pending[] {
  if (Array.isArray(value)) return ['[', ...listed(value.map((item: unknown) => [{ value: item }])), ']'];
  if (value === undefined) return ['null']; // in a list, as JSON has it
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]): Pending[] => [`${JSON.stringify(key)}:`, { value: member }]);
  return ['{', ...listed(members), '}'];
}

/** With a comma between two. */
function listed(items: readonly (readonly Pending[])[]): Pending[] {
  return items.flatMap((item, i) => (i === 0 ? item : [',', ...item]));
}
