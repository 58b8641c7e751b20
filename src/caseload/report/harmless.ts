/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe, which spreadsheets do not show.
 * For texts only; a negative amount stays a number. Example: `harmless('=1+1')` is `"'=1+1"`.
 */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
