/** How fast a work goes, and how long it still takes. */
export interface Pace {
  readonly perSecond: number;
  readonly secondsLeft?: number;
}

/** Too early to tell, in milliseconds. */
const EARLY = 500;

/** The pace of a work after so many milliseconds; undefined at its very beginning. Example: `pace(500, 2000, 1000)` is 500 a second, 3 s left. */
export function pace(done: number, all: number | undefined, milliseconds: number): Pace | undefined {
  if (milliseconds < EARLY || done === 0) return undefined;
  const perSecond = Math.round((done * 1000) / milliseconds);
  if (all === undefined || perSecond === 0) return { perSecond };
  return { perSecond, secondsLeft: Math.ceil(Math.max(all - done, 0) / perSecond) };
}
