import type { Figure, TraceStep } from '../../engine';
import {
  CHOICES,
  CATEGORIES,
  READINGS,
  RESOURCE_KINDS,
  ROLES,
  STEP_UNITS,
  STEP_UNITS_ONE,
  formatAmount,
  formatCount,
  formatDate,
  formatMonth,
  groundLabel,
  isSingular,
  printable,
  type Lang,
} from '../../i18n';
import { DOSSIER_STEPS, type StepWords } from './step-words';

/** No-break space: a figure is never cut at the end of a line. */
export const NBSP = '\u00a0';

const SHARES: ReadonlySet<string> = new Set(['share', 'custodyShare', 'complement', 'right', 'part']);

/** Figures that are rates, and are told as percentages. */
const RATES: ReadonlySet<string> = new Set(['rate', 'baseRate', 'points', 'previousRate']);

/** Figures that the caller wrote in words of his own. */
const OWN_WORDS: ReadonlySet<string> = new Set(['stateShare.declared/ground']);

/** Decimals shown of an amount that no decimal holds. */
const DECIMALS = 4;

/** True for a figure that is a share of a whole, and stays a fraction: `"1/3"`; but `share` of AR 34 is an amount. */
export function isShare(name: string, figure: Figure): boolean {
  return SHARES.has(name) && typeof figure === 'string' && figure.includes('/');
}

/** The label of a figure of a step, by rule, by question or by name; the name itself for a figure of a later version. */
export function figureLabel(
  lang: Lang,
  rule: string,
  name: string,
  { figures }: StepWords = DOSSIER_STEPS,
): string {
  const numbered = /^(\D+)(\d+)$/.exec(name);
  const stem = numbered?.[1] ?? name;
  const label =
    (figures[`${rule}/${stem}`] ??
      figures[`${questionOf(rule)}/${stem}`] ??
      figures[stem] ??
      ROLES[stem] ??
      RESOURCE_KINDS[stem])?.[lang] ?? stem;
  return numbered === null ? label : `${label} ${numbered[2]}`;
}

/** The question that a rule of the procedure belongs to: `"recovery"`. */
function questionOf(rule: string): string {
  return rule.slice(0, rule.indexOf('.'));
}

/** A figure as it stands in a formula: an endless decimal ends with an ellipsis (`"85,4166…"`). */
export function figureText(
  lang: Lang,
  name: string,
  figure: Figure,
  rule = '',
  words: StepWords = DOSSIER_STEPS,
): string {
  if (typeof figure === 'number') return formatCount(lang, figure);
  if (OWN_WORDS.has(`${rule}/${name}`)) return printable(figure, Infinity);
  const value = words.valueLabel?.(lang, name, figure);
  if (value !== undefined) return value;
  if (RATES.has(name)) return rateText(lang, figure);
  if (isShare(name, figure)) return figure;
  if (/^\d{4}-\d{2}$/.test(figure)) return formatMonth(lang, figure);
  if (/^\d{4}-\d{2}-\d{2}$/.test(figure)) return formatDate(lang, figure);
  if (name === 'ground') return groundLabel(lang, figure) ?? figure;
  if (name === 'reading') return READINGS['custody']?.values[figure]?.[lang] ?? figure;
  if (figure.endsWith('%')) return formatAmount(lang, figure).replace(/ ?%/, `${NBSP}%`);
  return amountText(lang, figure);
}

/** A figure beside its name: a fraction of cents with its exact value. Example: `"85,4166… = 1 025/12"`. */
export function exactText(lang: Lang, name: string, figure: Figure, rule: string, words: StepWords): string {
  const text = figureText(lang, name, figure, rule, words);
  if (typeof figure === 'number' || !isFractionOfCents(name, figure)) return text;
  const [n = '', d = ''] = signed(figure).split('/');
  return `${text} = ${formatAmount(lang, n)}/${formatAmount(lang, d)}`;
}

/** True for an amount that no decimal holds, `n/d`. */
export function isFractionOfCents(name: string, figure: Figure): boolean {
  return /^-?\d+\/\d+$/.test(String(figure)) && !isShare(name, figure) && !RATES.has(name);
}

/** A rate as a percentage, `"12,5 %"`; one that no decimal holds stays a fraction. Takes `"0.125"` and `"1/8"`. */
export function rateText(lang: Lang, exact: string): string {
  const [, whole = '', decimals = '', divisor] = /^(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(exact) ?? [];
  const d = BigInt(divisor ?? `1${'0'.repeat(decimals.length)}`);
  const scaled = BigInt(whole + decimals) * 100n * RATE_SCALE;
  if (whole === '' || d === 0n || scaled % d !== 0n) return exact; // a refused text may be 0/0
  const percent = scaled / d;
  const rest = String(percent % RATE_SCALE)
    .padStart(RATE_DECIMALS, '0')
    .replace(/0+$/, '');
  return `${formatAmount(lang, `${percent / RATE_SCALE}${rest && `.${rest}`}`)}${NBSP}%`;
}

/** Decimals shown of a percentage. */
const RATE_DECIMALS = 4;
const RATE_SCALE = 10n ** BigInt(RATE_DECIMALS);

/** An exact amount; of an endless decimal the first decimals. */
export function amountText(lang: Lang, exact: string): string {
  const text = signed(exact);
  return text.includes('/') ? `${formatAmount(lang, cutDecimals(text))}…` : formatAmount(lang, text);
}

/** The result of a step, as it stands in the column of amounts: an endless decimal ends with an ellipsis. */
export function resultText(lang: Lang, { result, unit }: Pick<TraceStep, 'unit' | 'result'>): string {
  if (unit === 'category') return categoryText(lang, Number(result));
  if (unit === 'choice') return CHOICES[String(result)]?.[lang] ?? String(result);
  if (unit === 'share') return String(result);
  if (unit === 'date') return formatDate(lang, String(result));
  if (unit === 'rate') return rateText(lang, String(result));
  if (typeof result === 'number') return formatCount(lang, result);
  return result.includes('/')
    ? `${formatAmount(lang, cutDecimals(signed(result)))}…`
    : amountText(lang, result);
}

/** What stands behind the result: `"€/an"`. */
export function unitText(lang: Lang, { unit, result }: Pick<TraceStep, 'unit' | 'result'>): string {
  const one = typeof result === 'number' && isSingular(lang, result) ? STEP_UNITS_ONE[unit] : undefined;
  return (one ?? STEP_UNITS[unit])?.[lang] ?? unit;
}

/** `"1 cohabitant"`. */
export function categoryText(lang: Lang, category: number): string {
  return `${category} ${CATEGORIES[category as 1 | 2 | 3][lang]}`;
}

/** The typographic minus sign, as in the formulas. */
function signed(exact: string): string {
  return exact.replace(/^-/, '−');
}

/** The first decimals of `n/d`, cut and not rounded. */
function cutDecimals(fraction: string): string {
  const [, sign = '', n = '0', d = '1'] = /^(−?)(\d+)\/(\d+)$/.exec(fraction) ?? [];
  const [numerator, denominator] = [BigInt(n), BigInt(d)];
  const decimals = ((numerator % denominator) * 10n ** BigInt(DECIMALS)) / denominator;
  return `${sign}${numerator / denominator}.${String(decimals).padStart(DECIMALS, '0')}`;
}
