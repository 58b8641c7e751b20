import { tokensOf, type Token } from './tokens';

/** A part of a formula: something written, an operator, or a function (or brackets, whose name is empty) with what stands in it. */
export type Node =
  | { readonly kind: 'operand'; readonly subtype: string; readonly value: string }
  | { readonly kind: 'operator'; readonly type: string; readonly value: string }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly (readonly Node[])[] };

/** The parts of a formula, functions with their arguments. Undefined where its brackets do not match: Excel has no such formula. */
export function nodesOf(formula: string): readonly Node[] | undefined {
  const top: Node[] = [];
  const open: { name: string; args: Node[][] }[] = [];
  const here = (): Node[] => open.at(-1)?.args.at(-1) ?? top;
  for (const token of tokensOf(formula)) {
    if (begins(token)) open.push({ name: token.value, args: [[]] });
    else if (token.type === 'argument') {
      if (open.length === 0) return undefined;
      open.at(-1)!.args.push([]);
    } else if (ends(token)) {
      const done = open.pop();
      if (done === undefined) return undefined;
      here().push({ kind: 'function', ...done });
    } else here().push(partOf(token));
  }
  return open.length === 0 ? top : undefined;
}

const bracketed = ({ type }: Token): boolean => type === 'function' || type === 'subexpression';
const begins = (token: Token): boolean => bracketed(token) && token.subtype === 'start';
const ends = (token: Token): boolean => bracketed(token) && token.subtype === 'stop';

function partOf({ type, subtype, value }: Token): Node {
  return type === 'operand' ? { kind: 'operand', subtype, value } : { kind: 'operator', type, value };
}
