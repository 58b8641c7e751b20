import { FIGURES, RULES, type Lang, type Texts } from '../../i18n';

/** How the steps of a trace are told: those of a dossier and those of the procedure have their own words, and neither loads the other's. */
export interface StepWords {
  /** What a step does, by its rule. */
  readonly rules: Readonly<Record<string, Texts>>;
  /** The names of its figures, by `rule/figure`, `question/figure` or `figure`. */
  readonly figures: Readonly<Record<string, Texts>>;
  /** What a figure that is the value of a field says. */
  readonly valueLabel?: (lang: Lang, name: string, value: string) => string | undefined;
}

/** The words of the calculation of a dossier. */
export const DOSSIER_STEPS: StepWords = { rules: RULES, figures: FIGURES };
