import { dossiersOf, gridOf, type Dossier, type Outcome, type RawArgument, type Shape } from './arguments';
import { environment } from './environment';
import type { WorksheetFunction } from './registry';

/** The dossiers that a call assesses: how they lie, and one of them. */
export interface CalledDossiers {
  readonly shape: Shape;
  /** Undefined where its row says nothing. */
  readonly dossier: Outcome<Dossier | undefined>;
}

/**
 * The dossier that a call of `RIS.AMOUNT`, `RIS.CHECK` or `RIS.EXPLAIN` assesses, or what is wrong with it: what the function itself reads.
 * `index`: which one, in the order in which the answers lie. Undefined for a function that assesses none.
 */
export function dossierOf(
  { parameters }: WorksheetFunction,
  raw: readonly RawArgument[],
  index = 0,
): Outcome<CalledDossiers> | undefined {
  const args = Object.fromEntries(parameters.map(({ name }, i) => [name, gridOf(raw[i])]));
  if (!('amounts' in args && 'kinds' in args && 'category' in args)) return undefined;
  const dossiers = dossiersOf(args, environment().from1904);
  if ('fault' in dossiers) return dossiers;
  const { shape } = dossiers.value;
  const place = { row: Math.floor(index / shape.columns), column: index % shape.columns };
  return { value: { shape, dossier: dossiers.value.at(place) } };
}
