export { PAGE } from './line-text';
export { sheetText } from './sheet-text';
export { indented, padEnd, padStart, wrap } from './wrap';
