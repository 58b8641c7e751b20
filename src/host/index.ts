/** The spreadsheet behind a port, and Excel as its adapter. */
export { excel } from './excel';
export { languageOf } from './language';
export type { Spreadsheet } from './spreadsheet';
