/** A piece of a page, ready to be written; made by `tag` only. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in an element. */
export type Child = Markup | string | readonly Child[];

/** Elements without an end. */
const EMPTY = new Set(['meta', 'link', 'br']);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Makes an element; texts are texts, never markup. Example: `tag('b', {}, '1 < 2').html` is `<b>1 &lt; 2</b>`. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}>`;
  return new Markup(EMPTY.has(name) ? start : `${start}${children.map(inside).join('')}</${name}>`);
}

function inside(child: Child): string {
  if (child instanceof Markup) return child.html;
  return typeof child === 'string' ? escaped(child) : child.map(inside).join('');
}
