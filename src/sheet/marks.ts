/** The mark of an amount rounded to the cent. */
export const ROUNDED = '*';
/** The mark of a line whose source is weak, or that follows one reading of several. */
export const MARKED = '!';
