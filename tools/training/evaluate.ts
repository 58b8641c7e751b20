import { call, cellsOf, errorKind, FUNCTIONS } from '../../src/functions';
import { areaOf, cellAt, addressOf } from '../examples/address';
import { NATIVES } from './natives';
import { CellError, type Value } from './value';

/** A cell as the calculation reads it: what was typed, or a formula in the form of the file. */
export interface CalcCell {
  readonly value?: Exclude<Value, CellError>;
  readonly formula?: string;
}

/** The cells of a workbook, and its defined names. */
export interface CalcBook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CalcCell>>;
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly at: string }>;
}

type Block = readonly (readonly Value[])[];

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|"(?<text>(?:[^"]|"")*)"|(?:'(?<sheet>[^']+)'!)?(?<cells>[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?)(?![\w(])|(?<name>[A-Za-z_][\w.]*)|(?<sign><=|>=|<>|[-+*/%=<>(),]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'cells' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly sheet?: string;
}

/**
 * Calculates a training workbook: our functions by calling them as Excel does, and the few native ones that the workbooks use
 * (`NATIVES`). For the saved values of the file, and for the tests; anything else in a formula throws.
 */
export class Calculation {
  private readonly known = new Map<string, Block>();

  constructor(private readonly book: CalcBook) {}

  /** The value of a cell; of a spill, its first. */
  valueAt(sheet: string, at: string): Value {
    return this.blockAt(sheet, at)[0]?.[0] ?? null;
  }

  /** What the formula of a cell spills, or its single value. */
  blockAt(sheet: string, at: string): Block {
    const key = `${sheet}!${at}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const cells = this.book.sheets.get(sheet);
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    const { value = null, formula } = cells.get(at) ?? {};
    const block = formula === undefined ? [[value]] : this.formula(formula, sheet);
    this.known.set(key, block);
    return block;
  }

  private formula(text: string, sheet: string): Block {
    const tokens = tokensOf(text);
    let at = 0;
    const peek = () => tokens[at]!;
    const next = () => tokens[at++]!;
    const isSign = (...signs: string[]) => peek().kind === 'sign' && signs.includes(peek().text);
    const expect = (sign: string) => {
      if (!isSign(sign)) throw new Error(`${sign} expected in ${text}`);
      at += 1;
    };
    const binary = (below: () => Block, ...signs: string[]) => {
      let left = below();
      while (isSign(...signs)) {
        const sign = next().text;
        left = [[operate(sign, single(left), single(below()))]];
      }
      return left;
    };
    const comparison = (): Block => binary(sum, '=', '<', '>', '<=', '>=', '<>');
    const sum = (): Block => binary(product, '+', '-');
    const product = (): Block => binary(percent, '*', '/');
    const percent = (): Block => {
      let value = primary();
      while (isSign('%')) {
        at += 1;
        value = [[operate('/', single(value), 100)]];
      }
      return value;
    };
    const args = (): (Block | null)[] => {
      const found: (Block | null)[] = [];
      do {
        at += 1; // the bracket, or a comma
        found.push(isSign(',', ')') ? null : comparison());
      } while (isSign(','));
      expect(')');
      return found;
    };
    const primary = (): Block => {
      const token = next();
      if (token.kind === 'number') return [[Number(token.text)]];
      if (token.kind === 'text') return [[token.text.replaceAll('""', '"')]];
      if (token.kind === 'cells') return this.range(token.sheet ?? sheet, token.text);
      if (token.kind === 'name') return isSign('(') ? called(token.text, args()) : this.named(token.text);
      if (token.text !== '(') throw new Error(`${token.text} unexpected in ${text}`);
      const inner = comparison();
      expect(')');
      return inner;
    };
    const result = comparison();
    if (peek().kind !== 'end') throw new Error(`${peek().text} left over in ${text}`);
    return result;
  }

  private range(sheet: string, range: string): Block {
    const { first, last } = areaOf(range);
    return Array.from({ length: last.row - first.row + 1 }, (_row, row) =>
      Array.from({ length: last.column - first.column + 1 }, (_column, column) =>
        this.valueAt(sheet, addressOf({ row: first.row + row, column: first.column + column })),
      ),
    );
  }

  private named(name: string): Block {
    const place = this.book.names.get(name);
    if (place === undefined) throw new Error(`no name ${name}`);
    cellAt(place.at);
    return this.range(place.sheet, place.at);
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) throw new Error(`cannot read ${text.slice(from)}`);
    const kind = (['number', 'text', 'cells', 'name', 'sign'] as const).find(
      (one) => groups[one] !== undefined,
    )!;
    const { sheet } = groups;
    tokens.push({ kind, text: groups[kind]!, ...(sheet !== undefined && { sheet }) });
  }
  return [...tokens, { kind: 'end', text: 'end' }];
}

function single(block: Block): Value {
  return block[0]?.[0] ?? null;
}

function operate(sign: string, left: Value, right: Value): Value {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (sign === '=' || sign === '<>') return (left === right) === (sign === '=');
  const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
  if (Number.isNaN(a) || Number.isNaN(b)) return new CellError('#VALUE!');
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? new CellError('#DIV/0!') : a / b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

const OURS = /^_xldudf_RIS_([A-Z]+)$/;

function called(name: string, args: readonly (Block | null)[]): Block {
  const id = OURS.exec(name)?.[1];
  if (id === undefined) {
    const native = NATIVES[name];
    if (native === undefined) throw new Error(`no native function ${name}`);
    return [[native(args)]];
  }
  const definition = FUNCTIONS.find((one) => one.id === id);
  if (definition === undefined) throw new Error(`no function of ours: ${id}`);
  const raw = args.map((block) => block?.map((row) => row.map(rawValue)) ?? null);
  try {
    return cellsOf(call(definition, raw), (fault) => new CellError(KIND_CODES[errorKind(fault)])).map((row) =>
      row.map((value) => value as Value),
    );
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

const KIND_CODES = { notAvailable: '#N/A', invalidValue: '#VALUE!' } as const;

function rawValue(value: Value): unknown {
  return value instanceof CellError ? { type: 'Error', basicType: 'Error', basicValue: value.code } : value;
}
