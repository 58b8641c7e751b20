import type { Field } from '../../src/engine';

/** What a field says, its value where it is left out, and its article. */
export type Said = readonly [meaning: string, otherwise: string, article: string];

/** The field that is never read. */
export const NOTE: Said = ['your own remark; never read', 'none', '–'];

export const FIELD_HEADER = ['Field', 'Values', 'What it says', 'If left out', 'Article'];

/** A table of Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a field may hold, as one writes it. */
export function valuesOf(field: Field): string {
  switch (field.type) {
    case 'text':
      if (field.max === Infinity) return 'text';
      return field.min === 0 ? `text, up to ${field.max}` : `text, ${field.min} to ${field.max}`;
    case 'integer':
      return `whole number, ${field.min} to ${field.max}`;
    case 'boolean':
      return '`true`, `false`';
    case 'category':
      return '`1`, `2`, `3` (numbers)';
    case 'choice':
      return field.values.map((value) => `\`${value}\``).join(', ');
    case 'object':
    case 'variant':
      return 'object';
    case 'list':
      return field.min === undefined || field.min === 0
        ? `list, at most ${field.max}`
        : `list, ${field.min} to ${field.max}`;
    case 'fraction':
      return 'share';
    default:
      return field.type;
  }
}

/** A row of {@link FIELD_HEADER}. */
export function fieldRow(name: string, field: Field, [meaning, otherwise, article]: Said): string[] {
  const left = otherwise === '' ? '–' : otherwise;
  return [`\`${name}\``, valuesOf(field), meaning, field.required ? '**required**' : left, article];
}

/** What is said of each name; a name that nobody describes, or a description without name, stops the making. */
export function described<T>(
  said: Readonly<Record<string, T>>,
  names: Iterable<string>,
  what: string,
): [string, T][] {
  const known = [...names];
  const missing = known.filter((name) => said[name] === undefined);
  const superfluous = Object.keys(said).filter((name) => !known.includes(name));
  if (missing.length > 0) throw new Error(`${what}: not described: ${missing.join(', ')}`);
  if (superfluous.length > 0) throw new Error(`${what}: no such field: ${superfluous.join(', ')}`);
  return known.map((name) => [name, said[name]!]);
}

/** A value as a block of JSON. */
export function jsonBlock(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
