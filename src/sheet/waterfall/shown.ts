import { Money } from '../../engine';
import { STEP_UNITS, formatAmount, type Lang } from '../../i18n';
import type { ShownAmount } from '../sheet';

/** No-break space: an amount is never cut at the end of a line. */
const NBSP = '\u00a0';

/** An amount, exact and as shown; EUR. */
export function shown(lang: Lang, amount: Money): ShownAmount {
  const value = amount.toString();
  return { value, text: formatAmount(lang, value) };
}

/** The same with its sign: `"+26,87"`, `"−400,00"`; nothing before a zero. */
export function effectOf(lang: Lang, amount: Money): ShownAmount {
  const { value, text } = shown(lang, amount);
  return { value, text: amount.isAbove(Money.ZERO) ? `+${text}` : text };
}

/** `"16 085,64 €/an"`, to the cent. */
export function annualText(lang: Lang, amount: Money): string {
  return `${formatAmount(lang, amount.toString())}${NBSP}${STEP_UNITS['EUR/year']?.[lang] ?? ''}`;
}
