import type { Lang } from '../../i18n';
import { pairText, ROUNDED, type Line, type Statement } from '../../sheet';

/** A line of a sheet in the two rows of a narrow pane. */
export interface LineTexts {
  /** What the step is, whose, and the number of the amount of the law that it uses. */
  readonly label: string;
  /** What it gives; with the mark of a rounding and its unit. */
  readonly amount: string;
  readonly article?: string;
  /** The formula with its figures, or the figures by name where there is none. */
  readonly calculation?: string;
  /** The figures of the formula by name, where they do not speak for themselves. */
  readonly where?: string;
  /** What is to be known before the line is relied on. */
  readonly marks: readonly string[];
}

/** Keeps the unit, and the number of a footnote, with what stands before. */
const NBSP = '\u00a0';

export function lineTexts(lang: Lang, line: Line): LineTexts {
  const { label, about, law, article, calculation, terms, explained, outcome, marks = [] } = line;
  const named = terms.map((term) => pairText(lang, term.label, term.text)).join(' · ');
  const shown = calculation ?? named;
  const { text, unitText, rounded } = outcome;
  return {
    label: [about === undefined ? label : `${label} (${about})`, law && `[${law}]`]
      .filter(Boolean)
      .join(NBSP),
    amount: `${text}${rounded ? ROUNDED : ''}${unitText === '' ? '' : NBSP + unitText}`,
    ...(article !== undefined && { article }),
    ...(shown !== '' && { calculation: shown }),
    ...(explained && named !== shown && { where: named }),
    marks: marks.map((mark) => mark.text),
  };
}

/** What stands in bold before a statement; absent where it speaks for itself. */
export function statementLabel({ about, law }: Statement): string | undefined {
  return law === undefined ? about : `[${law.number}] ${about ?? ''}`.trim();
}
