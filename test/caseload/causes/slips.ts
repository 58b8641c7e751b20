import type { ComputedResult } from '../../../src/engine';
import type { DossierInput } from '../../reference/input';
import type { Slip } from './clerk';
import type { Draw } from './draw';

/** A way to slip in this dossier, with a word that tells it from the other ways; undefined: not possible here. */
export type SlipDraw = (draw: Draw, input: DossierInput, result: ComputedResult) => NamedSlip | undefined;

export interface NamedSlip extends Slip {
  readonly way: string;
  /** What it is close to: nothing where it is a mistake of the list itself. */
  readonly near?: Slip;
}

/** One of the ways that are possible here. */
export function anyOf(draw: Draw, ways: readonly (NamedSlip | false | undefined)[]): NamedSlip | undefined {
  const possible = ways.filter((way) => way !== false && way !== undefined);
  return possible.length === 0 ? undefined : draw.oneOf(possible);
}
