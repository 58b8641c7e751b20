import type { Figures } from '../fill';
import { LANGS, type Lang, type Texts } from '../lang';

/** What is said of a cause beside its label, in four languages. */
export interface CauseText {
  /** One sentence: what the amount paid amounts to, and the article. It blames nobody. */
  readonly meaning: Texts;
  /**
   * The calculation that gives the amount paid, with the figures of the finding: a part of a sentence, so that two can be joined. A fact has
   * none, its meaning says all.
   */
  readonly proof?: Texts;
  /** Figures of the proof that are codes, in words. */
  readonly words?: (lang: Lang, figures: Figures) => Figures;
  /** What to look at next, whom it concerns, and who decides. */
  readonly next: Texts;
}

/** Whatever was found, it is the centre that decides (L 22: review; L 24: recovery), after hearing the person. */
const DECIDES: Texts = {
  fr: 'Une révision, des arriérés ou une récupération relèvent d’une décision du CPAS (L 22, 24).',
  nl: 'Over een herziening, achterstallen of een terugvordering beslist het OCMW (W 22, 24).',
  de: 'Über eine Revision, Nachzahlungen oder eine Rückforderung beschließt das ÖSHZ (G 22, 24).',
  en: 'A review, arrears or a recovery are decisions of the centre (L 22, 24).',
};

/** What to do next, and that the decision is the centre's. */
export function decided(next: Texts): Texts {
  const said = LANGS.map((lang) => [lang, `${next[lang]} ${DECIDES[lang]}`] as const);
  return Object.fromEntries(said) as Record<Lang, string>;
}
