export { inWholeMonth } from './in-whole-month';
export { LastRows } from './last-rows';
