export { headerOf, placed } from './placed';
export { formProblem, readRow, type ReadRow, type RowContext } from './read-row';
export { readArt34 } from './art34';
export { readKindValue } from './read-cell';
export { ofWorkbook } from './unreadable';
export { withoutEcho } from './without-echo';
