import { columns } from '../columns';

/** One line of a table: a label, then cells. */
export type Line = readonly string[];

/**
 * Lays the lines of several tables out in the same columns, each line indented by two spaces. The first column is a label, the others are
 * aligned to the right, unless `align` says otherwise.
 */
export function tables(
  parts: readonly (readonly Line[])[],
  align: readonly ('left' | 'right')[] = ['left'],
): string[][] {
  const lines = columns(parts.flat(), align, 3).map((line) => `  ${line}`);
  return parts.map((part) => lines.splice(0, part.length));
}
