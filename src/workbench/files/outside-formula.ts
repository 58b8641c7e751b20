/** Texts in a formula. What is left of it has `[` only where it refers to a table (`Loyers[Montant]`) or to another workbook (`[1]Feuil1!A1`). */
const TEXT = /"(?:[^"]|"")*"/g;

/**
 * Whether a formula, or what a name refers to, needs something that the grid does not have: a table or another workbook. Saved again it
 * would be broken.
 */
export function needsMore(formula: string): boolean {
  return formula.replace(TEXT, '').includes('[');
}
