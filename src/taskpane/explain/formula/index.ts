export type { Argument, Written } from './argument';
export { callsIn, type RisCall } from './calls';
