/** The space of French before a colon and its like, and inside its quotes: no line ends there. */
const FRENCH_SPACE = / (?=[:;?!»])|(?<=«) /g;
const NBSP = '\u00a0';

/** A text whose lines end where French lets them. Example: `"payée ?"` keeps its mark. */
export function unbroken(text: string): string {
  return text.replace(FRENCH_SPACE, NBSP);
}
