export { CHOICES, LAW_TABLES, STEP_UNITS, STEP_UNITS_ONE } from './choices';
export { DIFFERENCE } from './difference';
export { FIELDS } from './fields';
export { FIGURES } from './figures';
export { COUNTED, FORMULA_WORDS } from './formula-words';
export { SHEET_HELP } from './help';
export { ARTICLE, LAWS, type LawKey } from './law';
export { TRAITS, flatPersonName } from './persons';
export { ROW_REMARKS } from './row-remarks';
export {
  PROCEDURE_FIELDS,
  PROCEDURE_FIGURES,
  PROCEDURE_ITEMS,
  PROCEDURE_LINES,
  PROCEDURE_READINGS,
  PROCEDURE_SECTIONS,
  PROCEDURE_SHEET,
  PROCEDURE_TITLES,
  SANCTION_REASONS,
  valueLabel,
} from './procedure';
export { READINGS, type ReadingText } from './readings';
export { RESOURCE_KINDS, groundLabel } from './resources';
export { PROCEDURE_RULES, RULES } from './rules';
export { RESOURCE_GROUPS, SECTIONS } from './sections';
export { SHEET } from './words';
export { STAMP } from './stamp';
export { WATERFALL } from './waterfall';
