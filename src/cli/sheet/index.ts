export { sheetCommand } from './sheet';
