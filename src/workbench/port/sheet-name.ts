/** Longest name of a sheet in a workbook file. */
const LONGEST = 31;

/** A name for a new sheet: the wished one, made legal, with a number where the workbook has it already. Example: `"RIS (2)"`. */
export function sheetName(wished: string, taken: readonly string[]): string {
  const legal = wished
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const kept = legal.slice(0, LONGEST - suffix.length).replace(/^['\s]+|['\s]+$/g, '') || 'RIS';
    const name = kept + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
