export { sheetHtml } from './sheet-html';
