import { builtInBareme, type Bareme } from '../bareme';
import { readAmount, type RefusedResult } from '../engine';
import { SHEET, WATERFALL, formatEuro, type Lang } from '../i18n';
import { calculationSections, shownSteps } from './calculation-sections';
import { factsOf, periodText, schemeLabel } from './facts';
import { LawAmounts } from './law-amounts';
import { directionText, ruleLabel } from './lines';
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
  readonly caveat?: string | undefined;
  /** EUR paid for the period, exact, where the dossier itself does not say it. */
  readonly paid?: string | undefined;
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
  { lang, bareme = builtInBareme, remarks = [], caveat, paid }: SheetOptions,
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
    facts: factsOf(lang, dossier, result.id, result),
    sections,
    conclusion: conclusionOf(dossier, result, { lang, caveat, paid }),
    notices: [...marksUsed(lang, lines), `${SHEET.toCheck[lang]} ${SHEET.noDecision[lang]}`],
  };
}

function titleOf(lang: Lang, dossier: unknown): string {
  return `${SHEET.title[lang]} · ${schemeLabel(lang, dossier)}`;
}

function conclusionOf(
  dossier: unknown,
  result: TracedComputed,
  { lang, caveat, paid }: Pick<SheetOptions, 'lang' | 'caveat' | 'paid'>,
): Conclusion {
  const { payable, days, status } = result;
  const [period] = isGiven(dossier) ? periodText(lang, dossier, days) : [];
  const why = status === 'due' ? undefined : SHEET[whyNothing(result)][lang];
  const sentence = [why, caveat].filter((text) => text !== undefined).join(' ');
  return {
    label: SHEET.payable[lang],
    amount: { value: payable, text: formatEuro(lang, payable) },
    ...comparedOf(lang, result, paid),
    ...(period !== undefined && { period }),
    ...(sentence !== '' && { sentence }),
  };
}

/** Why nothing is due: a partial new claim may be tested on the amounts of its days, and not on those of a year (L 3 4°). */
function whyNothing({ trace }: TracedComputed): 'noRight' | 'noRightPeriod' | 'roundsToZero' {
  const has = (name: string) => trace.some(({ rule }) => rule === name);
  if (has('l3.no-right')) return 'noRight';
  return has('l3.no-right-period') ? 'noRightPeriod' : 'roundsToZero';
}

/** What was paid and what it differs by, where that is known. */
function comparedOf(
  lang: Lang,
  { payable, difference, trace }: TracedComputed,
  paid: string | undefined,
): Pick<Conclusion, 'others'> {
  const step = trace.find(({ rule }) => rule === 'difference');
  const known = paid ?? step?.figures['paid'];
  if (known === undefined) return {};
  const exact = readAmount(String(known));
  const apart = difference ?? exact.minus(readAmount(payable)).toString();
  const euros = (value: string) => ({ value, text: formatEuro(lang, value) });
  return {
    others: [
      { label: WATERFALL.paid[lang], amount: euros(exact.toString()) },
      { label: `${ruleLabel(lang, 'difference')} (${directionText(lang, apart)})`, amount: euros(apart) },
    ],
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
