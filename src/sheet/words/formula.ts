import type { Figure, TraceStep } from '../../engine';
import { STEP_UNITS, type Lang } from '../../i18n';
import type { Term } from '../sheet';
import { NBSP, exactText, figureLabel, figureText, isFractionOfCents } from './figure';
import { personName, type Given } from './persons';
import { DOSSIER_STEPS, type StepWords } from './step-words';

/** Name of a figure in a formula. */
const NAME = /\{([^}]+)\}/g;

/** Figures that say nothing where they are one: a whole share, a single good. Days and cheques are said even then. */
const SILENT_ONES: ReadonlySet<string> = new Set([
  'share',
  'right',
  'goods',
  'applicants',
  'count',
  'part',
  'heads',
  'all',
  'times',
]);

/** Figures that only repeat the outcome or the heading, or belong to another step. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  'l14.category-derived': ['derived'],
  'l14.base': ['category'],
  'l14.custody-whole': ['custodyShare', 'reading'],
  'l14.custody-weighted': ['custodyShare', 'reading'],
};

/** Figures that speak for themselves in a formula. */
const PLAIN: ReadonlySet<string> = new Set(['days', 'daysInMonth']);

/**
 * The formula of a step with its figures: `"12 × max(0; 900,00 − 6,00 × 30)"`. A whole share, a single good and, among several
 * figures, a zero taken off are left out; undefined for a step without formula.
 */
export function calculationText(
  lang: Lang,
  step: TraceStep,
  words: StepWords = DOSSIER_STEPS,
): string | undefined {
  const formula = spoken(step);
  if (formula === undefined) return undefined;
  return formula.replace(NAME, (_, name: string) => {
    return figureText(lang, name, step.figures[name] ?? '', step.rule, words);
  });
}

/**
 * The figures of a step by name: those of its formula as shown, or all of them where there is no formula. `persons` of the dossier
 * name the debtors.
 */
export function termsOf(
  lang: Lang,
  step: TraceStep,
  persons: readonly Given[],
  words: StepWords = DOSSIER_STEPS,
): Term[] {
  const formula = spoken(step);
  const unsaid = UNSAID[step.rule] ?? [];
  const names = formula === undefined ? Object.keys(step.figures) : [...new Set(namesIn(formula))];
  return names
    .filter((name) => !unsaid.includes(name) && name !== 'per')
    .map((name) => ({
      label: debtorName(lang, step, name, persons) ?? figureLabel(lang, step.rule, name, words),
      text: exactText(lang, name, step.figures[name] ?? '', step.rule, words) + unitOf(lang, step, name),
    }));
}

/** `debtor2` is the second person among the inputs of the step. */
function debtorName(
  lang: Lang,
  { inputs }: TraceStep,
  name: string,
  persons: readonly Given[],
): string | undefined {
  const number = /^debtor(\d+)$/.exec(name)?.[1];
  const index = number && /^\/persons\/(\d+)$/.exec(inputs[Number(number) - 1] ?? '')?.[1];
  const id = index && persons[Number(index)]?.['id'];
  return typeof id === 'string' ? personName(lang, persons, id) : undefined;
}

/** What an amount that was only declared is per: month or year. */
function unitOf(lang: Lang, { figures: { per } }: TraceStep, name: string): string {
  return name === 'amount' && per !== undefined ? `${NBSP}${STEP_UNITS[`EUR/${per}`]?.[lang] ?? ''}` : '';
}

/**
 * Do the figures of the formula need their names beside it? Two speak for themselves, but not the terms of a sum, nor a fraction of
 * cents, whose exact value is told with its name.
 */
export function isExplained(step: TraceStep): boolean {
  const formula = spoken(step) ?? '';
  if (namesIn(formula).some((name) => isFractionOfCents(name, step.figures[name] ?? ''))) return true;
  const names = new Set(namesIn(formula).filter((name) => !PLAIN.has(name)));
  return names.size > 2 || (names.size === 2 && formula.includes(' + '));
}

function namesIn(formula: string): string[] {
  return [...formula.matchAll(NAME)].map(([, name]) => name!);
}

/** The formula without what changes nothing; undefined where no figure is in it. */
function spoken({ formula, figures }: TraceStep): string | undefined {
  if (formula === undefined || namesIn(formula).length === 0) return undefined;
  const several = new Set(namesIn(formula)).size > 2;
  const isSilent = (name: string): boolean => SILENT_ONES.has(name) && isOne(figures[name]);
  const whole = figures['days'] === figures['daysInMonth'];
  const short = formula
    .replace(/ × \{days\} \/ \{daysInMonth\}/, (term) => (whole ? '' : term))
    .replace(/ [×/] \{([^}]+)\}/g, (term, name: string) => (isSilent(name) ? '' : term))
    .replace(/\{([^}]+)\} × /g, (term, name: string) => (isSilent(name) ? '' : term))
    .replace(/ − \{([^}]+)\}/g, (term, name: string) => (several && figures[name] === '0.00' ? '' : term));
  return withoutOuterBrackets(short.replace(/^max\(0; (max\(0; .*\))\)$/, '$1'));
}

/** `(a + b)` becomes `a + b`; `(a) + (b)` stays. */
function withoutOuterBrackets(formula: string): string {
  if (!formula.startsWith('(')) return formula;
  let depth = 0;
  for (let i = 0; i < formula.length; i += 1) {
    if (formula[i] === '(') depth += 1;
    if (formula[i] === ')') depth -= 1;
    if (depth === 0) return i === formula.length - 1 ? formula.slice(1, -1) : formula;
  }
  return formula;
}

function isOne(figure: Figure | undefined): boolean {
  return figure === 1 || figure === '1/1';
}
