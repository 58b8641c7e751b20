import { FUNCTIONS, type WorksheetFunction } from '../../../functions';
import { argumentOf, type Argument } from './argument';
import { nodesOf, type Node } from './nodes';

/** A call of one of our functions in a formula. */
export interface RisCall {
  readonly definition: WorksheetFunction;
  /** As the formula calls it, in capitals: `RIS.AMOUNT`. */
  readonly name: string;
  /** By place of the parameter; what is left out at the end is missing. */
  readonly args: readonly Argument[];
  /** The formula is this call and nothing else: the cell shows what it gives. */
  readonly whole: boolean;
}

/** `RIS.AMOUNT`, the one of developers, and what Excel writes while it does not know the add-in. */
const OURS = /^@?(?:_xldudf_)?(RIS(?:DEV)?)[._]([A-Z]+)$/i;

/** Our functions in a formula, in the order in which they are written; none where there is none. */
export function callsIn(formula: string): readonly RisCall[] {
  const nodes = nodesOf(formula) ?? [];
  return found(nodes, nodes.length === 1);
}

function found(nodes: readonly Node[], whole: boolean): RisCall[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'function') return [];
    const inside = node.args.flatMap((arg) => found(arg, false));
    const call = callOf(node.name, node.args, whole);
    return call === undefined ? inside : [call, ...inside];
  });
}

function callOf(written: string, args: readonly (readonly Node[])[], whole: boolean): RisCall | undefined {
  const [, prefix = '', id = ''] = OURS.exec(written) ?? [];
  const definition = FUNCTIONS.find((one) => one.id === id.toUpperCase());
  if (definition === undefined) return undefined;
  const name = `${prefix}.${id}`.toUpperCase();
  return { definition, name, args: args.map(argumentOf), whole };
}
