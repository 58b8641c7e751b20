import type { Figure } from './model';

/** What a check says; a file that was never calculated says nothing. */
export const VERDICTS = { passed: 'juste', failed: 'écart', pending: 'non calculé' } as const;

/** The number that ERROR.TYPE gives to `#NAME?`: the add-in is not there. */
const UNKNOWN_NAME = 5;

/**
 * Compares a result with the cell beside it, error values by their sort, words in any of their languages. Plain functions of every
 * Excel, no spill.
 */
export function checkFormula(result: string, expected: string, figure: Figure): string {
  if ('words' in figure) {
    const isOne = figure.words.map((word) => `${result}="${word}"`).join(',');
    return verdict(result, `IF(OR(${isOne}),${passedOrFailed})`, quoted('failed'));
  }
  return 'error' in figure
    ? verdict(result, quoted('failed'), `IF(ERROR.TYPE(${result})=ERROR.TYPE(${expected}),${passedOrFailed})`)
    : verdict(result, `IF(${result}=${expected},${passedOrFailed})`, quoted('failed'));
}

/** Looks for a figure in a column of a spilled table that begins with `result`. */
export function holdsFormula(result: string, column: string, expected: string): string {
  return verdict(result, `IF(COUNTIF(${column},${expected})>0,${passedOrFailed})`, quoted('failed'));
}

const passedOrFailed = `${quoted('passed')},${quoted('failed')}`;

function verdict(result: string, ofValue: string, ofError: string): string {
  const known = `IF(ERROR.TYPE(${result})=${UNKNOWN_NAME},${quoted('pending')},${ofError})`;
  return `IF(ISERROR(${result}),${known},${ofValue})`;
}

function quoted(key: keyof typeof VERDICTS): string {
  return `"${VERDICTS[key]}"`;
}
