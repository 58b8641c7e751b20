import type { TableId } from '../../bareme';
import { readAmount } from '../../engine';
import { baremeAsOf } from './bareme-as-of';
import { NEAREST } from './effect';
import { firstDayOf } from './first-day';
import { paymentOf, type Known, type Scenario, type Variant } from './scenario';

/**
 * The dossier with the amounts of some tables as they stood at an earlier step of the first one: at the nearest steps, and at the latest
 * of the others that pays no more than was paid. Amounts only rise, and with them what is paid.
 */
export function* withEarlierAmounts(
  scenario: Scenario,
  { paid }: Known,
  tables: readonly [TableId, ...TableId[]],
): Generator<Variant> {
  const day = firstDayOf(scenario.input);
  const steps = scenario.bareme.tables[tables[0]].rows.map(({ from }) => from).filter((from) => from <= day);
  const earlier = steps.slice(0, -1).reverse();
  const at = (date: string): Variant => ({
    figures: { date },
    scenario: { ...scenario, bareme: baremeAsOf(scenario.bareme, date, tables) },
  });
  yield* earlier.slice(0, NEAREST).map(at);
  const others = earlier.slice(NEAREST).map(at);
  const isAbove = (variant: Variant): boolean => {
    const payment = paymentOf(variant.scenario);
    return payment !== undefined && readAmount(payment).isAbove(readAmount(paid));
  };
  const found = others[firstNot(others, isAbove)];
  if (found !== undefined) yield found;
}

/** Place of the first for which something is not so, where it is so of all before and of none after. */
function firstNot<T>(sorted: readonly T[], isSo: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
