import { unbroken } from '../unbroken';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Not exported: only {@link html} makes one, so that a text is always escaped. */
class Piece {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(piece: Piece): string {
    return piece.#text;
  }
}

/** A piece of HTML, as {@link html} makes it. */
export type Markup = Piece;

type Hole = string | number | Markup | readonly Markup[] | undefined;

/** A template of HTML: texts in its holes are escaped, pieces of HTML stand as they are, nothing where there is nothing. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Piece(parts.map((part, i) => (i === 0 ? part : filled(holes[i - 1]) + part)).join(''));
}

/** A piece of HTML as text. */
export function markupText(markup: Markup): string {
  return Piece.textOf(markup);
}

function filled(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Piece) return Piece.textOf(hole);
  if (typeof hole === 'object') return hole.map((piece) => Piece.textOf(piece)).join('');
  return unbroken(String(hole)).replace(/[&<>"']/g, (found) => ENTITIES[found]!);
}
