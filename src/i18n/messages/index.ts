export { DOSSIER_MESSAGES, dossierMessage } from './dossier-message';
export { MESSAGES, message } from './message';
export { shownValue } from './sentence';
export { PROCEDURE_MESSAGES, procedureMessage } from './procedure-message';
