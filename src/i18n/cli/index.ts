export { BAREME_LISTING } from './bareme';
export { HELP } from './help';
export { MISUSE, SEE_HELP, type MisuseCode } from './misuse';
