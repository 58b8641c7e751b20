import { fractionText, readAmount, type Money } from '../../engine';
import { CATEGORIES, WATERFALL, fill, type Lang } from '../../i18n';
import { monthOf, type Assessed } from '../difference';
import type { ShownAmount } from '../sheet';
import { shortArticle } from '../words';
import { FACETS, makeups, paymentOf, type Facet, type Makeup } from './payment';
import { annualText, effectOf, shown } from './shown';

/** What changes from one amount to another, step by step: the effects add up to the difference, to the cent. */
export interface Waterfall {
  readonly lang: Lang;
  readonly title: string;
  readonly start: Standing;
  /** In the order of the calculation; none where nothing changes. */
  readonly steps: readonly WaterfallStep[];
  readonly end: Standing;
  /** What the amounts are for, and what the order means. */
  readonly notices: readonly string[];
}

/** Where it begins or ends; EUR. */
export interface Standing {
  readonly label: string;
  readonly amount: ShownAmount;
}

/** One change, with its effect on what stood before it. */
export interface WaterfallStep {
  /** `base`, `professional`, `exemption`…, `custody`, `days`, `rounding`; or the code of a mistake. */
  readonly id: string;
  readonly label: string;
  /** Short form. */
  readonly article?: string;
  /** From what to what. */
  readonly detail?: string;
  /** EUR, signed. */
  readonly effect: ShownAmount;
  /** What would be payable so far, EUR. */
  readonly total: ShownAmount;
}

export interface WaterfallOptions {
  readonly lang: Lang;
}

const ARTICLES: Readonly<Record<Facet | 'custody' | 'days', string>> = {
  base: 'L 14 §1',
  professional: 'AR 23',
  spi: 'AR 35',
  otherMonthly: 'L 16',
  artistic: 'AR 35 §3',
  ale: 'AR 22 §1',
  volunteer: 'AR 22 §1',
  immovable: 'AR 25',
  movable: 'AR 27',
  transfers: 'AR 28',
  benefitsInKind: 'AR 33',
  familyAllowanceImputed: 'AR 34',
  partnerExcess: 'AR 34 §1',
  debtorsExcess: 'AR 34 §2',
  exemption: 'AR 22 §2',
  custody: 'L 14 §1',
  days: 'L 21 §5',
};

/**
 * Why one assessment comes to another amount than an earlier one: each thing that changed put into the calculation in turn, in the order
 * of the law, with what it makes payable. Every amount on the way is rounded where the law rounds; should the last one not be the amount of
 * the second assessment, the rest is a step of its own, `rounding`.
 *
 * @example
 * waterfall(inAugust, inSeptember, { lang: 'en' }).steps.map(({ id, effect }) => [id, effect.value]) // [['base', '26.87']]
 */
export function waterfall(before: Assessed, after: Assessed, { lang }: WaterfallOptions): Waterfall {
  const [from, to] = makeups(before.result, after.result);
  const steps: WaterfallStep[] = [];
  let total = readAmount(before.result.payable);
  const add = (step: Omit<WaterfallStep, 'effect' | 'total'>, effect: Money): void => {
    total = total.plus(effect);
    steps.push({ ...step, effect: effectOf(lang, effect), total: shown(lang, total) });
  };
  let state = from;
  for (const { id, made } of changesBetween(from, to)) {
    const next = made(state);
    const detail = fill(lang, WATERFALL.changed[lang], detailOf(lang, id, before, after, from, to));
    const article = shortArticle(lang, ARTICLES[id]);
    add({ id, label: WATERFALL[id][lang], article, detail }, paymentOf(next).minus(paymentOf(state)));
    state = next;
  }
  const end = readAmount(after.result.payable);
  if (!total.equals(end)) add({ id: 'rounding', label: WATERFALL.rounding[lang] }, end.minus(total));
  return {
    lang,
    title: WATERFALL.title[lang],
    start: {
      label: standingLabel(lang, 'before', before),
      amount: shown(lang, readAmount(before.result.payable)),
    },
    steps,
    end: { label: standingLabel(lang, 'after', after), amount: shown(lang, end) },
    notices: noticesOf(lang, steps.length),
  };
}

/** What is said below: with several steps, that their order counts. */
export function noticesOf(lang: Lang, steps: number): string[] {
  if (steps === 0) return [WATERFALL.none[lang]];
  return [WATERFALL.unit[lang], ...(steps > 1 ? [WATERFALL.order[lang]] : [])];
}

function standingLabel(lang: Lang, which: 'before' | 'after', one: Assessed): string {
  const month = monthOf(lang, one);
  return fill(lang, WATERFALL[which][lang], month === '' ? {} : { month });
}

interface Change {
  readonly id: Facet | 'custody' | 'days';
  readonly made: (state: Makeup) => Makeup;
}

/** Everything that is not the same in both, in the order of the calculation. */
function changesBetween(from: Makeup, to: Makeup): Change[] {
  const isWeighted = [from, to].some(({ share }) => share.n !== share.d);
  const differs = (facet: Facet): boolean =>
    !from.main[facet].equals(to.main[facet]) || (isWeighted && !from.rest[facet].equals(to.rest[facet]));
  const changes: Change[] = FACETS.filter(differs).map((facet) => ({
    id: facet,
    made: (state) => ({
      ...state,
      main: { ...state.main, [facet]: to.main[facet] },
      rest: { ...state.rest, [facet]: to.rest[facet] },
    }),
  }));
  if (fractionText(from.share) !== fractionText(to.share))
    changes.push({ id: 'custody', made: (state) => ({ ...state, share: to.share }) });
  const isOtherDays =
    from.days.covered * to.days.inMonth !== to.days.covered * from.days.inMonth ||
    String(from.byPeriod) !== String(to.byPeriod);
  if (isOtherDays)
    changes.push({
      id: 'days',
      made: (state) => ({ ...state, days: to.days, byPeriod: to.byPeriod }),
    });
  return changes;
}

/** From what to what: amounts a year; a category that changed too; a share; days. */
function detailOf(
  lang: Lang,
  id: Change['id'],
  before: Assessed,
  after: Assessed,
  from: Makeup,
  to: Makeup,
): { from: string; to: string } {
  const both = (text: (one: Makeup, result: Assessed['result']) => string): { from: string; to: string } => ({
    from: text(from, before.result),
    to: text(to, after.result),
  });
  if (id === 'custody') return both(({ share }) => fractionText(share));
  if (id === 'days') return both(({ days }) => `${days.covered}/${days.inMonth}`);
  const isOther = before.result.category !== after.result.category;
  return both(({ main }, { category }) => {
    const amount = annualText(lang, main[id]);
    return id === 'base' && isOther ? `${category} ${CATEGORIES[category][lang]}, ${amount}` : amount;
  });
}
