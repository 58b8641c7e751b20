import type { Waterfall } from '../../sheet';

/** A row of a difference told step by step, with its bar. */
export interface Bar {
  readonly label: string;
  readonly article?: string;
  readonly detail?: string;
  /** The effect, or the amount where it begins and ends. */
  readonly text: string;
  readonly look: 'end' | 'up' | 'down';
  /** Where the bar stands, in percent of the width. */
  readonly left: number;
  readonly width: number;
}

/** So that the smallest effect is seen, in percent of the width. */
const LEAST = 1;

/** The bars of a difference. Numbers only to draw with: every amount that is told is the exact one. */
export function barsOf({ start, steps, end }: Waterfall): Bar[] {
  const totals = [start.amount, ...steps.map(({ total }) => total), end.amount].map(({ value }) =>
    Number(value),
  );
  const [least, most] = [Math.min(0, ...totals), Math.max(0, ...totals)];
  const percent = (amount: number) => ((amount - least) / (most - least || 1)) * 100;
  const place = (from: number, to: number) => {
    const width = Math.max(LEAST, Math.abs(percent(to) - percent(from)));
    return { left: Math.min(percent(Math.min(from, to)), 100 - width), width };
  };
  const standing = ({ label, amount }: Waterfall['start']): Bar => ({
    label,
    text: amount.text,
    look: 'end',
    ...place(0, Number(amount.value)),
  });
  return [
    standing(start),
    ...steps.map(({ label, article, detail, effect, total }): Bar => {
      const [change, to] = [Number(effect.value), Number(total.value)];
      return {
        label,
        ...(article !== undefined && { article }),
        ...(detail !== undefined && { detail }),
        text: effect.text,
        look: change < 0 ? 'down' : 'up',
        ...place(to - change, to),
      };
    }),
    standing(end),
  ];
}
