import type { Figure, TraceStep } from '../../engine';
import { COUNTED, FORMULA_WORDS, fill, formatCount, isSingular, type Lang } from '../../i18n';
import { ROUNDED } from '../marks';

/** A fraction that the trace keeps as numerator and denominator, by the name that it has here. */
const FRACTIONS = ['rate', 'part'] as const;

/** Figures of a formula with days that are told with what they count. */
const COUNTS: Readonly<Record<string, keyof typeof COUNTED>> = {
  days: 'days',
  workingDays: 'workingDays',
  months: 'months',
  appealMonths: 'months',
  years: 'years',
};

/** Figures that the line tells elsewhere: the month and the dates that it is about. */
const TOLD_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  conditions: ['from'],
  premium: ['from'],
  'spiCounter.artistic': ['from', 'to'],
  'sanction.abroad-free': ['from', 'to'],
  'sanction.abroad-weeks': ['from', 'to'],
  'sanction.abroad-days': ['from', 'to'],
  'deadlines.appeal-last': ['other'],
};

/**
 * A step of the procedure as it is read: a fraction is one figure, a formula with days is in words, a sum has no zeros, and what the line
 * tells elsewhere is left out. Example: `"workingDays({event}; {workingDays})"` becomes `"{event} + 3 jours ouvrables"`.
 */
export function readableStep(lang: Lang, step: TraceStep): TraceStep {
  const { rule, unit } = step;
  const [question = ''] = rule.split('.');
  const elsewhere = ['month', ...(TOLD_ELSEWHERE[question] ?? []), ...(TOLD_ELSEWHERE[rule] ?? [])];
  const figures = withFractions(without(step.figures, elsewhere));
  const { formula: given, ...rest } = step;
  if (given === undefined) return { ...rest, figures };
  let formula = rule === 'recovery.total' ? withoutZeros(given, figures) : given;
  for (const name of FRACTIONS) formula = formula.replaceAll(`{${name}N} ÷ {${name}D}`, `{${name}}`);
  formula = formula.replaceAll(' ÷ ', ' / ').replace(/\bcent\(([^()]*)\)/g, `($1)${ROUNDED}`);
  if (unit === 'rate') formula = formula.replace('min(1; ', 'min(100\u00a0%; ');
  if (unit === 'date') formula = counted(lang, formula, figures);
  return { ...rest, figures, formula: inWords(lang, formula) };
}

type Figures = Readonly<Record<string, Figure>>;

function without(figures: Figures, names: readonly string[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => !names.includes(name)));
}

/** `rateN` and `rateD` become `rate`, `"1/2"`. */
function withFractions(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => {
      const fraction = FRACTIONS.find((one) => name === `${one}N` || name === `${one}D`);
      if (fraction === undefined) return [[name, figure]];
      return name.endsWith('N') ? [[fraction, `${figure}/${figures[`${fraction}D`]}`]] : [];
    }),
  );
}

/** The months of a sum that bring something; all of them where none does. */
function withoutZeros(formula: string, figures: Figures): string {
  const terms = formula.split(' + ');
  const some = terms.filter((term) => figures[term.slice(1, -1)] !== '0.00');
  return (some.length === 0 ? terms : some).join(' + ');
}

/** Numbers of days, months and years with their noun; none is not told. */
function counted(lang: Lang, formula: string, figures: Figures): string {
  return formula.replace(/( \+ )?\{(\w+)\}/g, (term, plus: string | undefined, name: string) => {
    const noun = COUNTS[name];
    const count = figures[name];
    if (noun === undefined || typeof count !== 'number') return term;
    return plus !== undefined && count === 0 ? '' : (plus ?? '') + countText(lang, noun, count);
  });
}

/** `"3 jours ouvrables"`, `"1 mois"`. */
export function countText(lang: Lang, noun: keyof typeof COUNTED, count: number): string {
  const { one, many } = COUNTED[noun]!;
  const text = isSingular(lang, count) ? one : many;
  return fill(lang, text[lang], { count: formatCount(lang, count) });
}

/** The words of the formula said in the language, from the inside out; `min` and `max` stay. */
function inWords(lang: Lang, formula: string): string {
  const said = formula.replace(/\b(\w+)\(([^()]*)\)/g, (call, word: string, inside: string) => {
    const text = FORMULA_WORDS[word]?.[lang];
    if (text === undefined) return call;
    const [first = '', second = ''] = inside.split('; ');
    return text.replace('$1', () => first).replace('$2', () => second);
  });
  return said === formula ? formula : inWords(lang, said);
}
