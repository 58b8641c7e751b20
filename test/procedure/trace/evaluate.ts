import type { Figure } from '../../../src/engine';
import { daysAfter } from '../../engine/calendar/holidays';
import { compare, parseFigure, rounded, type Ratio } from '../../engine/trace/evaluate';
import * as dates from './dates';

/** A number, or a day as text. */
export type Value = Ratio | string;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A figure of a step: a day, or a number. */
export function parseValue(figure: Figure): Value {
  return typeof figure === 'string' && DATE.test(figure) ? figure : parseFigure(figure);
}

export function isSame(a: Value, b: Value): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : compare(a, b) === 0;
}

const ratio = (n: bigint, d: bigint): Ratio => (d < 0n ? { n: -n, d: -d } : { n, d });

function number(value: Value | undefined): Ratio {
  if (value === undefined || typeof value === 'string') throw new Error(`${value ?? 'nothing'} is no number`);
  return value;
}

function count(value: Value | undefined): number {
  const { n, d } = number(value);
  if (d !== 1n || n < 0n) throw new Error(`${n}/${d} is no count`);
  return Number(n);
}

function date(value: Value | undefined): string {
  if (typeof value !== 'string') throw new Error('no day');
  return value;
}

/** Half-up to the euro. */
function toEuro({ n, d }: Ratio): Ratio {
  const { n: hundredths } = rounded({ n, d: d * 100n });
  return ratio(hundredths, 1n);
}

const extreme = (values: readonly Value[], sign: number): Ratio =>
  values.map(number).reduce((a, b) => (compare(a, b) * sign > 0 ? a : b));

/** The words of the formulas; `takes`: how many values, `many` for two or more. */
const WORDS: Readonly<Record<string, { takes: number | 'many'; of: (values: readonly Value[]) => Value }>> = {
  min: { takes: 'many', of: (values) => extreme(values, -1) },
  max: { takes: 'many', of: (values) => extreme(values, 1) },
  cent: { takes: 1, of: ([x]) => rounded(number(x)) },
  euro: { takes: 1, of: ([x]) => toEuro(number(x)) },
  workingDay: { takes: 1, of: ([day]) => dates.workingDay(date(day)) },
  firstOfNextMonth: { takes: 1, of: ([day]) => dates.firstOfNextMonth(date(day)) },
  workingDays: { takes: 2, of: ([day, n]) => dates.workingDays(date(day), count(n)) },
  endOfMonths: { takes: 2, of: ([day, n]) => dates.endOfMonths(date(day), count(n)) },
  monthsAfter: { takes: 2, of: ([day, n]) => dates.monthsAfter(date(day), count(n)) },
  yearsAfter: { takes: 2, of: ([day, n]) => dates.yearsAfter(date(day), count(n)) },
};

const TOKENS = /\s*(?:\{(\w+)\}|(\d+)|([a-zA-Z]+)(?=\()|([+−×÷();]))/gy;

/**
 * Evaluates a formula of the trace with its figures, exactly: + − × ÷ with the usual precedence, parentheses, the words above, and a day
 * plus a number of days. Throws on anything else, and on a name without figure.
 */
export function evaluate(formula: string, figures: Readonly<Record<string, Figure>>): Value {
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
  const takeIf = (...wanted: string[]): string | undefined =>
    wanted.includes(tokens[position] ?? '') ? take() : undefined;

  function sum(): Value {
    let left = product();
    for (let sign = takeIf('+', '−'); sign !== undefined; sign = takeIf('+', '−')) {
      const right = product();
      left =
        typeof left === 'string' && sign === '+'
          ? daysAfter(left, count(right))
          : added(number(left), sign, number(right));
    }
    return left;
  }

  function product(): Value {
    let left = term();
    for (let sign = takeIf('×', '÷'); sign !== undefined; sign = takeIf('×', '÷')) {
      const [a, b] = [number(left), number(term())];
      if (sign === '÷' && b.n === 0n) throw new Error(`${formula}: division by zero`);
      left = sign === '×' ? ratio(a.n * b.n, a.d * b.d) : ratio(a.n * b.d, a.d * b.n);
    }
    return left;
  }

  function term(): Value {
    const token = take();
    if (token === '(') {
      const inside = sum();
      take(')');
      return inside;
    }
    if (token.startsWith('{')) {
      const name = token.slice(1);
      if (!Object.hasOwn(figures, name)) throw new Error(`${formula}: no figure ${name}`);
      return parseValue(figures[name]!);
    }
    return /^\d/.test(token) ? parseFigure(token) : called(token);
  }

  function called(name: string): Value {
    const word = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
    if (word === undefined) throw new Error(`${formula}: no word ${name}`);
    take('(');
    const values = [sum()];
    while (takeIf(';') !== undefined) values.push(sum());
    take(')');
    const fits = word.takes === 'many' ? values.length > 1 : values.length === word.takes;
    if (!fits) throw new Error(`${formula}: ${name} of ${values.length}`);
    return word.of(values);
  }

  const value = sum();
  if (position < tokens.length) throw new Error(`${formula}: ${tokens[position]!} is too much`);
  return value;
}

function added(a: Ratio, sign: string, b: Ratio): Ratio {
  const n = sign === '+' ? a.n * b.d + b.n * a.d : a.n * b.d - b.n * a.d;
  return ratio(n, a.d * b.d);
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
