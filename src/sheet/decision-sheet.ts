import { builtInBareme, type Bareme } from '../bareme';
import type { RefusedResult } from '../engine';
import { SHEET, formatEuro, type Lang } from '../i18n';
import { calculationSections, shownSteps } from './calculation-sections';
import { factsOf, periodText, schemeLabel } from './facts';
import { LawAmounts } from './law-amounts';
import { ROUNDED } from './marks';
import { readingsApplied } from './readings';
import type { Conclusion, Line, Section, Sheet } from './sheet';
import {
  articleStatements,
  lawStatements,
  refusalStatements,
  statementSection,
  warningStatements,
} from './statements';
import type { TracedComputed, TracedResult } from './traced';
import { isGiven, personsOf } from './words';

export interface SheetOptions {
  readonly lang: Lang;
  /** The barème that the result was computed with; the built-in one by default. It is only cited. */
  readonly bareme?: Bareme;
}

/**
 * The decision sheet of one dossier: every step of the result's trace with its article, figures and rounding, or every reason of a
 * refusal. `dossier` is the input as given: it names persons and places, and nothing is computed from it.
 *
 * @example
 * decisionSheet(dossier, assess(dossier, { trace: true }) as TracedResult, { lang: 'fr' }).conclusion.amount?.text // '1 367,34 €'
 */
export function decisionSheet(dossier: unknown, result: TracedResult, options: SheetOptions): Sheet {
  return result.status === 'refused'
    ? refusedSheet(dossier, result, options.lang)
    : computedSheet(dossier, result, options);
}

function refusedSheet(dossier: unknown, { id, errors }: RefusedResult, lang: Lang): Sheet {
  return {
    lang,
    title: titleOf(lang, dossier),
    status: 'refused',
    facts: factsOf(lang, dossier, id),
    sections: statementSection(lang, 'refusal', refusalStatements(lang, dossier, errors)),
    conclusion: { label: SHEET.refused[lang], sentence: SHEET.refusedWhy[lang] },
    notices: [SHEET.noDecision[lang]],
  };
}

function computedSheet(
  dossier: unknown,
  result: TracedComputed,
  { lang, bareme = builtInBareme }: SheetOptions,
): Sheet {
  const steps = shownSteps(result.trace);
  const law = new LawAmounts(bareme);
  const calculation = calculationSections(result, steps, { lang, persons: personsOf(dossier), law });
  const sections: Section[] = [
    ...calculation,
    ...statementSection(lang, 'warnings', warningStatements(lang, dossier, result.warnings)),
    ...statementSection(lang, 'readings', readingsApplied(lang, result, steps)),
    ...statementSection(lang, 'law', lawStatements(lang, law)),
    ...statementSection(
      lang,
      'articles',
      articleStatements(
        lang,
        steps.map(({ article }) => article),
      ),
    ),
  ];
  const lines = calculation.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  return {
    lang,
    title: titleOf(lang, dossier),
    status: result.status,
    facts: factsOf(lang, dossier, result.id, result.days),
    sections,
    conclusion: conclusionOf(lang, dossier, result),
    notices: [...marksUsed(lang, lines), `${SHEET.toCheck[lang]} ${SHEET.noDecision[lang]}`],
  };
}

function titleOf(lang: Lang, dossier: unknown): string {
  return `${SHEET.title[lang]} · ${schemeLabel(lang, dossier)}`;
}

function conclusionOf(
  lang: Lang,
  dossier: unknown,
  { payable, days, status, trace }: TracedComputed,
): Conclusion {
  const [period] = isGiven(dossier) ? periodText(lang, dossier, days) : [];
  const hasNoRight = trace.some(({ rule }) => rule.startsWith('l3.no-right'));
  const sentence = status === 'due' ? undefined : hasNoRight ? SHEET.noRight[lang] : SHEET.roundsToZero[lang];
  return {
    label: SHEET.payable[lang],
    amount: { value: payable, text: formatEuro(lang, payable) },
    ...(period !== undefined && { period }),
    ...(sentence !== undefined && { sentence }),
  };
}

/** Explains the marks that the lines carry, and no other. */
function marksUsed(lang: Lang, lines: readonly Line[]): string[] {
  const shown = lines.map(({ calculation = '' }) => calculation);
  const marks: string[] = [];
  if (lines.some(({ outcome }) => outcome.rounded))
    marks.push(SHEET.rounded[lang].replace('{mark}', ROUNDED));
  if (lines.some(({ outcome }) => outcome.text.endsWith('…'))) marks.push(SHEET.endless[lang]);
  if (shown.some((text) => /\bm(in|ax)\(/.test(text))) marks.push(SHEET.minMax[lang]);
  return marks;
}
