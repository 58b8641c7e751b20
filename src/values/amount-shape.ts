import type { Convention } from './convention';

/** How an amount is written: its digits, and what its form proves. */
export interface AmountShape {
  readonly negative: boolean;
  /** Digits before the decimal sign, groups closed up. */
  readonly whole: string;
  /** Digits after it; empty where there is none. */
  readonly decimals: string;
  /** The decimal sign that this form proves. */
  readonly decimalSign?: Convention;
  /** The sign that either groups thousands or begins exactly three decimals (`1.314`): two readings. */
  readonly ambiguous?: Convention;
}

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const EURO = String.raw`(?:€|EUR|euros?)`;
/** Around the digits: a euro sign on one side, a minus sign or the brackets of bookkeeping. */
const AROUND = new RegExp(
  String.raw`^(?<open>\()?(?<minus>[-\u2212\u2013] ?)?(?<left>${EURO} ?)?(?<inner>[-\u2212\u2013] ?)?` +
    String.raw`(?<digits>\d(?:[\d., ]*\d)?)(?<trailing> ?[-\u2212\u2013])?(?<right> ?${EURO})?(?<close>\))?$`,
  'i',
);

/** `1314`, `1314,2`, `1314.205`: no groups. */
const PLAIN = /^(\d+)(?:([.,])(\d+))?$/;
/** `1 314`, `1.314.000,20`, `1,314`: groups of three by one sign, decimals by another. */
const GROUPED = /^(\d{1,3})([ .,])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/;

/** The form of an amount written as text, with ordinary, no-break or thin spaces; undefined where it is none. */
export function shapeOf(text: string): AmountShape | undefined {
  const found = AROUND.exec(text.replace(SPACES, ' ').trim())?.groups;
  if (found === undefined || (found['open'] === undefined) !== (found['close'] === undefined))
    return undefined;
  if (found['left'] !== undefined && found['right'] !== undefined) return undefined;
  const signs = [found['open'], found['minus'], found['inner'], found['trailing']].filter(
    (sign) => sign !== undefined,
  );
  if (signs.length > 1) return undefined;
  const digits = digitsOf(found['digits'] ?? '');
  return digits && { negative: signs.length === 1, ...digits };
}

function digitsOf(text: string): Omit<AmountShape, 'negative'> | undefined {
  const grouped = GROUPED.exec(text);
  if (grouped !== null) {
    const [, first = '', group, rest = '', sign, decimals = ''] = grouped;
    if (sign === group) return undefined; // 1.314.20
    const whole = first + rest.replace(/\D/g, '');
    if (sign !== undefined) return withDecimals(whole, sign, decimals);
    if (group === ' ') return { whole, decimals };
    // Twice the same sign groups; once, before three digits, it says nothing. No group begins with a zero.
    if (rest.length > 3) return { whole, decimals, decimalSign: group === ',' ? 'point' : 'comma' };
    if (!first.startsWith('0')) return { whole: first, decimals: rest, ambiguous: named(group) };
  }
  const [, whole, sign, decimals = ''] = PLAIN.exec(text) ?? [];
  return whole === undefined ? undefined : withDecimals(whole, sign, decimals);
}

/** An amount that is none (too many decimals) proves nothing. */
function withDecimals(
  whole: string,
  sign: string | undefined,
  decimals: string,
): Omit<AmountShape, 'negative'> {
  return sign === undefined || decimals.length > 2
    ? { whole, decimals }
    : { whole, decimals, decimalSign: named(sign) };
}

function named(sign: string | undefined): Convention {
  return sign === ',' ? 'comma' : 'point';
}
