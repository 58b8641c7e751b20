import { columns } from '../columns';

/** One line of a table: a label, then cells that are aligned to the right. */
export type Line = readonly string[];

/** Lays the lines of several tables out in the same columns, each line indented by two spaces. */
export function tables(parts: readonly (readonly Line[])[]): string[][] {
  const lines = columns(parts.flat(), ['left'], 3).map((line) => `  ${line}`);
  return parts.map((part) => lines.splice(0, part.length));
}
