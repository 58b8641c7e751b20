import { FIGURES, PROCEDURE_FIGURES, PROCEDURE_RULES, valueLabel } from '../../i18n';
import type { StepWords } from '../words';

/** The words of the steps of an answer; figures that mean the same as in a dossier have the same name. */
export const PROCEDURE_STEPS: StepWords = {
  rules: PROCEDURE_RULES,
  figures: { ...FIGURES, ...PROCEDURE_FIGURES },
  valueLabel,
};
