/** The mark of an amount rounded to the cent. */
export const ROUNDED = '*';
