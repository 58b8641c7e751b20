import { givenNames } from '../given-names';

/** What a file has before the names that LET and LAMBDA give: without it Excel takes them for unknown names. */
const PREFIX = '_xlpm.';

/** The formula with the prefix before the names that its LET and LAMBDA give. Example: `LET(x,1,x+A1)` is `LET(_xlpm.x,1,_xlpm.x+A1)`. */
export function withPrefixedParameters(formula: string): string {
  const places = givenNames(formula).map(({ at }) => at);
  return [0, ...places].map((at, i) => `${i === 0 ? '' : PREFIX}${formula.slice(at, places[i])}`).join('');
}
