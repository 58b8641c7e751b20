export { cellError } from './cell-error';
