import { builtInBareme, type Bareme } from '../bareme';
import type { RefusedResult } from '../engine';
import { SHEET, formatEuro, type Lang } from '../i18n';
import { calculationSections, shownSteps } from './calculation-sections';
import { factsOf, periodText, schemeLabel } from './facts';
import { LawAmounts } from './law-amounts';
import { ROUNDED } from './marks';
import { readingsApplied } from './readings';
import type { Conclusion, Line, Section, Sheet, Statement } from './sheet';
import {
  articleStatements,
  lawStatements,
  refusalStatements,
  statementSection,
  warningStatements,
} from './statements';
import type { TracedComputed, TracedResult } from './traced';
import { isGiven, personsOf, withNames } from './words';

export interface SheetOptions {
  readonly lang: Lang;
  /** The barème that the result was computed with; the built-in one by default. It is only cited. */
  readonly bareme?: Bareme;
  /** What a person is called whose id is not the dossier's own; undefined for one whose id is. */
  readonly nameOf?: (id: string) => string | undefined;
  /** What is to be known of how the dossier was made; said before the warnings of the calculation. */
  readonly remarks?: readonly Statement[];
  /** What limits the amount; said beside it. */
  readonly caveat?: string;
}

/**
 * The decision sheet of one dossier: every step of the result's trace with its article, figures and rounding, or every reason of a
 * refusal. `dossier` is the input as given: it names persons and places, and nothing is computed from it.
 *
 * @example
 * decisionSheet(dossier, assess(dossier, { trace: true }) as TracedResult, { lang: 'fr' }).conclusion.amount?.text // '1 367,34 €'
 */
export function decisionSheet(dossier: unknown, result: TracedResult, options: SheetOptions): Sheet {
  const { nameOf } = options;
  const named = nameOf === undefined ? dossier : withNames(dossier, nameOf);
  return result.status === 'refused'
    ? refusedSheet(named, result, options.lang)
    : computedSheet(named, result, options);
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
  { lang, bareme = builtInBareme, remarks = [], caveat }: SheetOptions,
): Sheet {
  const steps = shownSteps(result.trace);
  const law = new LawAmounts(bareme);
  const calculation = calculationSections(result, steps, { lang, persons: personsOf(dossier), law });
  const sections: Section[] = [
    ...calculation,
    ...statementSection(lang, 'warnings', [...remarks, ...warningStatements(lang, dossier, result.warnings)]),
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
    conclusion: conclusionOf(lang, dossier, result, caveat),
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
  caveat: string | undefined,
): Conclusion {
  const [period] = isGiven(dossier) ? periodText(lang, dossier, days) : [];
  const hasNoRight = trace.some(({ rule }) => rule.startsWith('l3.no-right'));
  const why = status === 'due' ? undefined : hasNoRight ? SHEET.noRight[lang] : SHEET.roundsToZero[lang];
  const sentence = [why, caveat].filter((text) => text !== undefined).join(' ');
  return {
    label: SHEET.payable[lang],
    amount: { value: payable, text: formatEuro(lang, payable) },
    ...(period !== undefined && { period }),
    ...(sentence !== '' && { sentence }),
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
