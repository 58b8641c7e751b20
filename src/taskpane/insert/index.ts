export { InsertButton } from './insert-button';
export type { Writing } from './sheet-writer';
export { useWrite, type WriteActions } from './use-write';
