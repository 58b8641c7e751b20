const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML: only {@link html} makes one, so that a text is always escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Hole = string | number | Markup | readonly Markup[] | undefined;

/** A template of HTML: texts in its holes are escaped, pieces of HTML stand as they are, nothing where there is nothing. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(parts.map((part, i) => (i === 0 ? part : filled(holes[i - 1]) + part)).join(''));
}

function filled(hole: Hole): string {
  if (hole === undefined) return '';
  if (hole instanceof Markup) return hole.text;
  if (typeof hole === 'object') return hole.map(({ text }) => text).join('');
  return String(hole).replace(/[&<>"']/g, (found) => ENTITIES[found]!);
}
