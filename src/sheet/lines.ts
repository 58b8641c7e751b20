import type { TraceStep } from '../engine';
import { SHEET, type Lang } from '../i18n';
import type { LawAmounts } from './law-amounts';
import type { Line } from './sheet';
import {
  DOSSIER_STEPS,
  calculationText,
  isExplained,
  personName,
  resultText,
  shortArticle,
  termsOf,
  unitText,
  type Given,
  type StepWords,
} from './words';

/** What making lines needs to know. */
export interface LineMaker {
  readonly lang: Lang;
  readonly persons: readonly Given[];
  readonly law: LawAmounts;
}

/** The label of a rule; its name for a rule of a later version. */
export function ruleLabel(lang: Lang, rule: string, { rules }: StepWords = DOSSIER_STEPS): string {
  return rules[rule]?.[lang] ?? rule;
}

/** One step as a line; `named` says whose it is, where several persons are added up. */
export function lineOf(step: TraceStep, { lang, persons, law }: LineMaker, named = false): Line {
  const calculation = calculationText(lang, step);
  const number = law.numberOf(step);
  return {
    rule: step.rule,
    label: ruleLabel(lang, step.rule),
    ...(named && step.person !== undefined && { about: personName(lang, persons, step.person) }),
    ...(step.rule === 'difference' && { about: directionText(lang, String(step.result)) }),
    ...(step.article !== '' && { article: shortArticle(lang, step.article) }),
    ...(calculation !== undefined && { calculation }),
    terms: termsOf(lang, step, persons),
    explained: isExplained(step),
    outcome: {
      value: step.result,
      unit: step.unit,
      text: resultText(lang, step),
      unitText: unitText(lang, step),
      rounded: step.rounded ?? false,
    },
    ...(number !== undefined && { law: number }),
    paths: step.inputs,
  };
}

/** Overpaid, underpaid or correct, by the sign of paid less due. */
export function directionText(lang: Lang, difference: string): string {
  if (difference === '0.00') return SHEET.correct[lang];
  return SHEET[difference.startsWith('-') ? 'underpaid' : 'overpaid'][lang];
}

/** Sums that may have a single term, and then only repeat the line above. */
const SUMS: ReadonlySet<string> = new Set(['ar23.professional-monthly', 'ar28.capital']);

/** The steps as lines, without a sum that only repeats the line above it. */
export function linesOf(steps: readonly TraceStep[], maker: LineMaker, named = false): Line[] {
  return steps
    .filter((step, i) => !(SUMS.has(step.rule) && isOneTerm(step) && steps[i - 1]?.result === step.result))
    .map((step) => lineOf(step, maker, named));
}

function isOneTerm({ figures }: TraceStep): boolean {
  return Object.keys(figures).length === 1;
}
