import type { TraceStep } from '../../../src/engine';
import { rounded } from '../../engine/trace/evaluate';
import { evaluate, isSame, parseValue, type Value } from './evaluate';

/** What is wrong between the formula of a step and its result. */
export function complaintOf(step: TraceStep): string | undefined {
  const { rule, formula, figures, result } = step;
  if (formula === undefined) return undefined;
  const shown = `${rule}: ${formula} with ${JSON.stringify(figures)} gives ${result}`;
  let value: Value;
  try {
    value = evaluate(formula, figures);
  } catch (error) {
    return `${shown}, ${String(error)}`;
  }
  if (step.rounded) value = typeof value === 'string' ? value : rounded(value);
  return isSame(value, parseValue(result)) ? undefined : shown;
}
