import type { Node } from './nodes';

/** A value that is written in the formula itself. */
export type Written = number | string | boolean;

/** What stands in the place of an argument. */
export type Argument =
  /** Nothing: left out, or between two commas. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'written'; readonly value: Written }
  /** `{1,2;3,4}`. */
  | { readonly kind: 'list'; readonly rows: readonly (readonly Written[])[] }
  | { readonly kind: 'reference'; readonly reference: string }
  /** `DATE(year, month, day)`. */
  | { readonly kind: 'date'; readonly parts: readonly [Argument, Argument, Argument] }
  /** A calculation of its own: only Excel knows what it gives. `name`: the function, where it is one. */
  | { readonly kind: 'calculation'; readonly name?: string };

const CALCULATION: Argument = { kind: 'calculation' };

/** What the parts of an argument are. */
export function argumentOf(nodes: readonly Node[]): Argument {
  const [first, second, ...more] = nodes;
  if (first === undefined) return { kind: 'nothing' };
  if (more.length > 0) return calculation(nodes);
  if (second === undefined) return single(first);
  if (first.kind === 'operator' && first.type === 'operator-prefix') return signed(argumentOf([second]));
  return second.kind === 'operator' && second.value === '%' ? percentage(single(first)) : calculation(nodes);
}

function single(node: Node): Argument {
  if (node.kind === 'operator') return CALCULATION;
  if (node.kind === 'operand') return operand(node.subtype, node.value);
  const { name, args } = node;
  if (name === '') return args.length === 1 ? argumentOf(args[0]!) : CALCULATION;
  if (name === 'ARRAY') return list(args);
  const isDate = name.toUpperCase() === 'DATE' && args.length === 3;
  if (!isDate) return { kind: 'calculation', name };
  const [year, month, day] = args.map(argumentOf);
  return { kind: 'date', parts: [year!, month!, day!] };
}

function operand(subtype: string, value: string): Argument {
  if (subtype === 'number') return { kind: 'written', value: Number(value) };
  if (subtype === 'logical') return { kind: 'written', value: value === 'TRUE' };
  // The text of an error reaches a function as an error does.
  if (subtype !== 'range') return { kind: 'written', value };
  // `@` takes the one cell of a range that stands in the row of the formula; of a single cell it takes that.
  const whole = value.startsWith('@') ? value.slice(1) : value;
  return whole !== value && whole.includes(':') ? CALCULATION : { kind: 'reference', reference: whole };
}

function signed(argument: Argument): Argument {
  return argument.kind === 'written' && typeof argument.value === 'number'
    ? { kind: 'written', value: -argument.value }
    : CALCULATION;
}

function percentage(argument: Argument): Argument {
  return argument.kind === 'written' && typeof argument.value === 'number'
    ? { kind: 'written', value: argument.value / 100 }
    : CALCULATION;
}

/** The rows of `{1,2;3,4}`: a constant holds nothing but values. */
function list(rows: readonly (readonly Node[])[]): Argument {
  const read = rows.map(([row]) => (row?.kind === 'function' ? row.args.map(argumentOf) : []));
  const written = read.map((row) => row.flatMap((one) => (one.kind === 'written' ? [one.value] : [])));
  const whole = written.every((row, i) => row.length > 0 && row.length === read[i]!.length);
  return whole ? { kind: 'list', rows: written } : CALCULATION;
}

function calculation(nodes: readonly Node[]): Argument {
  const called = nodes.find((node) => node.kind === 'function' && node.name !== '');
  return called?.kind === 'function' ? { kind: 'calculation', name: called.name } : CALCULATION;
}
