import type { Argument, ExampleFormula, WorkedExample } from './model';

/** Rows of the cells of an example on its sheet, from 1 as addresses count; values and results stand in column B, kinds in column C. */
export interface Places {
  readonly facts: ReadonlyMap<string, number>;
  /** First and last row of each set of resources. */
  readonly resources: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
  readonly formulas: ReadonlyMap<string, number>;
}

/** The set that every resource belongs to. */
const ALL = 'all';

/** Where the cells stand, when the first fact stands in row `firstFact` and the first formula in row `firstFormula`. */
export function placesOf(
  { cells, resources, formulas }: WorkedExample,
  firstFact: number,
  firstFormula: number,
): Places {
  const firstResource = firstFact + cells.length;
  const sets = new Map<string, { first: number; last: number }>();
  resources.forEach(({ set }, i) => {
    const row = firstResource + i;
    for (const name of set === undefined ? [ALL] : [ALL, set]) {
      sets.set(name, { first: sets.get(name)?.first ?? row, last: row });
    }
  });
  return {
    facts: new Map(cells.map(({ name }, i) => [name, firstFact + i])),
    resources: sets,
    formulas: new Map(formulas.map(({ name }, i) => [name, firstFormula + i])),
  };
}

/** A formula as Excel takes it, in English: `=RIS.AMOUNT(B6,B7,B8:B9,C8:C9)`. */
export function formulaText({ args }: Pick<ExampleFormula, 'args'>, name: string, places: Places): string {
  return `=${name}(${args.map((argument) => argumentText(argument, places)).join(',')})`;
}

function argumentText(argument: Argument, places: Places): string {
  if (argument === null) return '';
  if ('literal' in argument) {
    const { literal } = argument;
    return typeof literal === 'number' ? String(literal) : `"${literal.replaceAll('"', '""')}"`;
  }
  if ('cell' in argument) return `B${rowOf(places, argument.cell)}`;
  return 'amounts' in argument
    ? rangeOf('B', places, argument.amounts)
    : rangeOf('C', places, argument.kinds);
}

function rowOf({ facts, formulas }: Places, name: string): number {
  const row = facts.get(name) ?? formulas.get(name);
  if (row === undefined) throw new Error(`no cell ${name}`);
  return row;
}

function rangeOf(column: string, { resources }: Places, set: string): string {
  const found = resources.get(set);
  if (found === undefined) throw new Error(`no resources ${set}`);
  const { first, last } = found;
  return first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
}
