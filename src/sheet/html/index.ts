export { differenceHtml } from './difference-html';
export { sheetHtml, sheetsHtml } from './sheet-html';
