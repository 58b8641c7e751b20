export { BAREME_LISTING } from './bareme';
export { HELP } from './help';
export { LINES_REFUSED } from './lines-refused';
export { fileReason } from './reasons';
export { MISUSE, SEE_HELP, type MisuseCode } from './misuse';
