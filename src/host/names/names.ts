/** Longest name of a sheet. */
const LONGEST = 31;
/** The change history of Excel, under its names in the languages of its users: no sheet may be called that. */
const RESERVED = ['history', 'historique', 'geschiedenis', 'verlauf'];

/**
 * A name for a new sheet: the wished one, made legal, with a number where the workbook has it already. Excel sees no
 * difference of case. Example: `sheetName('RIS', ['ris'])` is `"RIS (2)"`.
 */
export function sheetName(wished: string, taken: readonly string[]): string {
  const legal = wished
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const used = new Set([...RESERVED, ...taken.map((name) => name.toLowerCase())]);
  return firstFree(used, (number) => {
    const suffix = number === 1 ? '' : ` (${number})`;
    const kept = withoutQuotes(legal.slice(0, LONGEST - suffix.length)) || 'RIS';
    return `${kept}${suffix}`;
  });
}

/**
 * A name for a new table: letters, digits, `_` and `.`, not like a cell, with a number where a table or a name of the
 * workbook is called that. Example: `tableName('Résultats 2026', [])` is `"Résultats_2026"`.
 */
export function tableName(wished: string, taken: readonly string[]): string {
  const legal = wished.replace(/[^\p{L}\p{N}_.]+/gu, '_').slice(0, 200);
  const begun =
    /^[\p{L}_]/u.test(legal) && !/^(r|c|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(legal) ? legal : `_${legal}`;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return firstFree(used, (number) => (number === 1 ? begun : `${begun}_${number}`));
}

function firstFree(used: ReadonlySet<string>, nameOf: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** No name may begin or end with an apostrophe. */
function withoutQuotes(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}
