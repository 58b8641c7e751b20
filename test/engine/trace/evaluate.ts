import type { Figure } from '../../../src/engine';

/** A fraction of whole numbers, the denominator above 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const ratio = (n: bigint, d: bigint): Ratio => (d < 0n ? { n: -n, d: -d } : { n, d });

export const compare = (a: Ratio, b: Ratio): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Half-up to the cent. */
export function rounded({ n, d }: Ratio): Ratio {
  const twice = 200n * n + d;
  const rest = ((twice % (2n * d)) + 2n * d) % (2n * d);
  return { n: (twice - rest) / (2n * d), d: 100n };
}

/** A figure of a step as a fraction: `"1314.20"`, `"-0.01"`, `"1025/12"`, `"6 %"`, or a number. */
export function parseFigure(figure: Figure): Ratio {
  const match = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+))?( %)?$/.exec(String(figure));
  if (!match || (match[2] !== undefined && match[3] !== undefined)) throw new Error(`no figure: ${figure}`);
  const [, whole = '', decimals = '', divisor = '1', percent] = match;
  return ratio(
    BigInt(whole + decimals),
    10n ** BigInt(decimals.length) * BigInt(divisor) * (percent ? 100n : 1n),
  );
}

/** What a formula says: a value, or a comparison of two. */
export type Said =
  { readonly value: Ratio } | { readonly left: Ratio; readonly sign: '<' | '≥'; readonly right: Ratio };

const TOKENS = /\s*(?:\{(\w+)\}|(\d+)|(min|max)|([-+−×/();<≥]))/gy;

/**
 * Evaluates a formula of the trace with its figures, exactly: + − × / with the usual precedence, `min(a; b)`, `max(a; b)`,
 * parentheses, and one comparison at the top. Throws on anything else, and on a name without figure.
 */
export function evaluate(formula: string, figures: Readonly<Record<string, Figure>>): Said {
  const tokens = tokensOf(formula);
  let position = 0;
  const take = (wanted?: string): string => {
    const token = tokens[position];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(
        `${formula}: ${wanted ?? 'something'} expected at ${position}, found ${token ?? 'the end'}`,
      );
    position += 1;
    return token;
  };
  const takeIf = (...wanted: string[]): string | undefined => {
    const token = tokens[position];
    return token !== undefined && wanted.includes(token) ? take() : undefined;
  };

  function sum(): Ratio {
    let left = product();
    for (let sign = takeIf('+', '−'); sign !== undefined; sign = takeIf('+', '−')) {
      const right = product();
      const n = sign === '+' ? left.n * right.d + right.n * left.d : left.n * right.d - right.n * left.d;
      left = ratio(n, left.d * right.d);
    }
    return left;
  }

  function product(): Ratio {
    let left = term();
    for (let sign = takeIf('×', '/'); sign !== undefined; sign = takeIf('×', '/')) {
      const right = term();
      if (sign === '/' && right.n === 0n) throw new Error(`${formula}: division by zero`);
      left =
        sign === '×' ? ratio(left.n * right.n, left.d * right.d) : ratio(left.n * right.d, left.d * right.n);
    }
    return left;
  }

  function term(): Ratio {
    const token = take();
    if (token === '(') return closed(sum());
    if (token === 'min' || token === 'max') {
      take('(');
      const a = sum();
      take(';');
      const b = closed(sum());
      return compare(a, b) < 0 === (token === 'min') ? a : b;
    }
    if (token.startsWith('{')) {
      const name = token.slice(1);
      if (!Object.hasOwn(figures, name)) throw new Error(`${formula}: no figure ${name}`);
      return parseFigure(figures[name]!);
    }
    return parseFigure(token);
  }

  const closed = (inside: Ratio): Ratio => {
    take(')');
    return inside;
  };

  const left = sum();
  const sign = takeIf('<', '≥') as '<' | '≥' | undefined;
  const said: Said = sign === undefined ? { value: left } : { left, sign, right: sum() };
  if (position < tokens.length) throw new Error(`${formula}: ${tokens[position]!} is too much`);
  return said;
}

/** The names of the figures that a formula uses. */
export function namesIn(formula: string): string[] {
  return [...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

/** Names are marked by `{`. */
function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [whole, name, digits, word, sign] = match;
    tokens.push(name !== undefined ? `{${name}` : (digits ?? word ?? sign)!);
    end = match.index + whole.length;
  }
  if (formula.slice(end).trim() !== '') throw new Error(`${formula}: not understood from ${end}`);
  return tokens;
}
