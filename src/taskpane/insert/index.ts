export { InsertButton } from './insert-button';
