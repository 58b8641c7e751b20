export { PROCEDURE_FIELDS, PROCEDURE_ITEMS } from './fields';
export { PROCEDURE_FIGURES } from './figures';
export { PROCEDURE_LINES } from './lines';
export { PROCEDURE_READINGS } from './readings';
export { PROCEDURE_SECTIONS } from './sections';
export { SANCTION_REASONS } from './reasons';
export { PROCEDURE_TITLES } from './titles';
export { valueLabel } from './values';
export { PROCEDURE_SHEET } from './words';
