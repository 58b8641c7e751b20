export { InsertButton } from './insert-button';
export { useWrite, type WriteActions, type Writing } from './use-write';
