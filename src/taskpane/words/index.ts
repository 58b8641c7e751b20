export { LANGUAGE_NAMES } from './languages';
export { SPREADSHEET_PROBLEMS } from './problems';
export { sayIn, type Say } from './say';
export { SHELL } from './shell';
