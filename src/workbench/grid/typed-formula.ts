/** Parts of a formula in which nothing is a separator: texts, names of sheets, array constants. */
const APART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

const TRUTHS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vrai|waar|wahr)\b/gi, 'TRUE'],
  [/\b(?:faux|onwaar|falsch)\b/gi, 'FALSE'],
];

/**
 * A formula as it is typed in Belgium, in the form that the grid reads: where arguments are parted by `;`, a `,` is a decimal sign.
 * Example: `=RIS.EXEMPTION(A1;"wage";687,50)` becomes `=RIS.EXEMPTION(A1,"wage",687.50)`. Others stay as they are.
 */
export function readFormula(typed: string): string {
  if (!typed.startsWith('=') || !typed.replace(APART, '').includes(';')) return typed;
  let read = '';
  let at = 0;
  for (const apart of typed.matchAll(APART)) {
    read += plain(typed.slice(at, apart.index)) + apart[0];
    at = apart.index + apart[0].length;
  }
  return read + plain(typed.slice(at));
}

function plain(part: string): string {
  const parted = part.replaceAll(',', '.').replaceAll(';', ',');
  return TRUTHS.reduce((text, [word, english]) => text.replace(word, english), parted);
}
