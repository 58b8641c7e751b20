import { CATEGORIES, CHECK_SUMMARY as WORDS, fill, formatAmount, type Lang } from '../../i18n';
import { isHarmless } from '../findings';
import { causeOfMany } from '../report';
import type { DifferenceBand, DueTally, Summary, Tally } from '../summary';
import type { Line } from './blocks';

/** The categories of L 14 §1. */
export const CATEGORY_NUMBERS = [1, 2, 3] as const;

/** The same lines as the summary on the terminal. */
export function countLines(summary: Summary, lang: Lang): Line[] {
  const { dossiers, refused, all, compared, correct, asRead, harmless, over, under, unpaid } = summary;
  return [
    tallyLine(WORDS.correct[lang], correct),
    ...(asRead.count === 0 ? [] : [tallyLine(WORDS.asRead[lang], asRead)]),
    ...(harmless.count === 0 ? [] : [tallyLine(WORDS.harmless[lang], harmless)]),
    tallyLine(WORDS.over[lang], over),
    tallyLine(WORDS.under[lang], under),
    tallyLine(WORDS.compared[lang], compared),
    dueLine(WORDS.unpaid[lang], unpaid),
    dueLine(WORDS.assessed[lang], all),
    [WORDS.refused[lang], refused],
    [WORDS.read[lang], dossiers],
  ];
}

/** Each category of those compared, then of those without an amount paid; whichever there are. */
export function categoryLines({ byCategory, unpaid, compared }: Summary, lang: Lang): Line[] {
  const name = (category: 1 | 2 | 3): string => `${category} · ${CATEGORIES[category][lang]}`;
  const isCompared = compared.count > 0 || unpaid.count === 0;
  const withPaid = isCompared
    ? CATEGORY_NUMBERS.map((category) => tallyLine(name(category), byCategory[category].compared))
    : [];
  if (unpaid.count === 0) return withPaid;
  const without = CATEGORY_NUMBERS.map((category) => {
    const label = fill(lang, WORDS.unpaidCategory[lang], { category: name(category) });
    return dueLine(label, byCategory[category].unpaid);
  });
  return [...withPaid, ...without];
}

/** The correct ones before all, for the chart leaves them out; then the commonest cause first; what is right but for a rounding or a reading last. */
export function causeLines(summary: Summary, lang: Lang): Line[] {
  return [...summary.byCause]
    .sort(
      ([a, one], [b, other]) =>
        Number(isCorrect(b)) - Number(isCorrect(a)) ||
        Number(isHarmless(a)) - Number(isHarmless(b)) ||
        other.count - one.count,
    )
    .map(([code, { count, over, under }]) => [
      causeOfMany(lang, code, summary),
      count,
      over,
      under,
      over + under,
    ]);
}

/** How many of the causes are none: correct to the cent. */
export function correctCauses({ byCause }: Summary): number {
  return byCause.has('correct') ? 1 : 0;
}

function isCorrect(code: string): boolean {
  return code === 'correct';
}

/** No difference before all, for the chart leaves it out; then from the lowest to the highest. */
export function bandLines({ distribution }: Summary, lang: Lang): Line[] {
  const none = distribution.filter(isNone);
  return [...none, ...distribution.filter((band) => !isNone(band))].map((band) => [
    bandName(band, lang),
    band.count,
    undefined,
    undefined,
    band.difference,
  ]);
}

function isNone({ from, to }: DifferenceBand): boolean {
  return from === to;
}

/** Example: `"−100,00 … −10,00"`; with the minus of the typographer, which begins no formula. */
function bandName({ from, to }: DifferenceBand, lang: Lang): string {
  const [low, high] = [from, to].map((exact) =>
    exact === undefined ? undefined : formatAmount(lang, exact),
  );
  if (low === undefined) return `< ${high ?? ''}`;
  if (high === undefined) return `> ${low}`;
  return low === high ? low : `${low} … ${high}`;
}

function tallyLine(name: string, { count, due, paid, difference }: Tally): Line {
  return [name, count, due, paid, difference];
}

function dueLine(name: string, { count, due }: DueTally): Line {
  return [name, count, due];
}
