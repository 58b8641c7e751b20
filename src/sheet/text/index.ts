export { PAGE } from './line-text';
export { sheetText } from './sheet-text';
export { padEnd, padStart, wrap } from './wrap';
