export { CHECK_HELP } from './help';
export { CHECK_SUMMARY } from './summary';
