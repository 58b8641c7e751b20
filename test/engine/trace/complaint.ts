import type { TraceStep } from '../../../src/engine';
import { compare, evaluate, parseFigure, rounded } from './evaluate';

/** What is wrong between the formula of a step and its result. */
export function complaintOf(step: TraceStep): string | undefined {
  const { rule, formula, figures, result } = step;
  if (formula === undefined) return undefined;
  const shown = `${rule}: ${formula} with ${JSON.stringify(figures)} gives ${result}`;
  const said = evaluate(formula, figures);
  if ('sign' in said) {
    const below = compare(said.left, said.right) < 0;
    if (below !== (said.sign === '<')) return `${shown}, but the comparison is not so`;
    if (!step.rounded) return undefined;
    return compare(rounded(said.right), parseFigure(result)) === 0 ? undefined : shown;
  }
  const value = step.rounded ? rounded(said.value) : said.value;
  return compare(value, parseFigure(result)) === 0 ? undefined : shown;
}
