export { RULES } from './dossier';
export { PROCEDURE_RULES } from './procedure';
