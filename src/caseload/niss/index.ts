export { maskedRows, type MaskedRows } from './masked-rows';
export { isNiss, nissOf, withoutNiss } from './niss';
export { findNissColumns, type NissColumns } from './niss-columns';
export { isNissHeader } from './niss-header';
export { NissMasks } from './niss-masks';
