import { readAmount } from '../../engine';
import { WATERFALL, causeLabel } from '../../i18n';
import { effectOf, shown } from './shown';
import { noticesOf, type Waterfall, type WaterfallOptions, type WaterfallStep } from './waterfall';

/** A mistake as it was made again, and what is then paid; EUR. */
export interface Replayed {
  readonly code: string;
  readonly payment: string;
}

/** An amount paid, the amount due, and what was found between them. */
export interface PaidCase {
  /** EUR, exact. */
  readonly due: string;
  /** EUR, exact. */
  readonly paid: string;
  /** Code of the main cause: it names what no mistake explains. */
  readonly cause: string;
  /** The mistakes one upon the other; none for a fact that explains itself. */
  readonly replayed: readonly Replayed[];
}

/**
 * From the amount due to the amount paid, by the mistakes of a finding, each made upon the one before it. What they leave is a step under
 * the main cause. No step where the amount is right.
 *
 * @example
 * paidWaterfall({ due: '1367.34', paid: '1340.47', cause: 'old-bareme', replayed: [{ code: 'old-bareme', payment: '1340.47' }] }, { lang: 'fr' })
 *   .steps[0]?.effect.text // '−26,87'
 */
export function paidWaterfall(
  { due, paid, cause, replayed }: PaidCase,
  { lang }: WaterfallOptions,
): Waterfall {
  const end = readAmount(paid);
  const made = replayed.at(-1)?.payment ?? due;
  const rest = readAmount(made).equals(end) ? [] : [{ code: cause, payment: paid }];
  let total = readAmount(due);
  const steps = [...replayed, ...rest].map(({ code, payment }): WaterfallStep => {
    const next = readAmount(payment);
    const effect = effectOf(lang, next.minus(total));
    total = next;
    // Beside a mistake a rounding is no "correct but for".
    const isRounding = code === 'correct-rounding' && replayed.length > 1;
    const label = isRounding ? WATERFALL.rounding[lang] : capital(causeLabel(lang, code));
    return { id: code, label, effect, total: shown(lang, next) };
  });
  return {
    lang,
    title: WATERFALL.title[lang],
    start: { label: WATERFALL.due[lang], amount: shown(lang, readAmount(due)) },
    steps,
    end: { label: WATERFALL.paid[lang], amount: shown(lang, end) },
    notices: noticesOf(lang, steps.length),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
