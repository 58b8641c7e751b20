export { PROCEDURE_FIELDS, PROCEDURE_ITEMS } from './fields';
export { PROCEDURE_FIGURES } from './figures';
export { PROCEDURE_READINGS } from './readings';
export { PROCEDURE_SECTIONS } from './sections';
export { valueLabel } from './values';
export { PROCEDURE_LINES, PROCEDURE_SHEET, PROCEDURE_TITLES, SANCTION_REASONS } from './words';
