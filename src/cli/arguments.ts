import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLang, langOf, type Lang } from '../i18n';
import type { Io } from './io';
import { Misuse } from './misuse';

/** The options of a command: text takes a value, texts takes one each time that it is given, flag takes none. */
export type Options = Readonly<Record<string, 'text' | 'texts' | 'flag'>>;

export interface Arguments {
  readonly texts: Readonly<Record<string, string | undefined>>;
  /** The values of the options that may be given several times, in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** Reads the arguments of a command; throws a {@link Misuse} for anything that it does not know. */
export function readArguments(args: readonly string[], options: Options, positionals = 0): Arguments {
  const config: ParseArgsConfig['options'] = { help: { type: 'boolean', short: 'h' } };
  for (const [name, type] of Object.entries(options)) {
    config[name] = { type: type === 'flag' ? 'boolean' : 'string' };
  }
  // Not strict: the misuses are told in the reader's language, not in Node's.
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const texts: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const flags = new Set<string>();
  const free: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') free.push(token.value);
    if (token.kind !== 'option') continue;
    const known = config[token.name];
    if (known === undefined) throw new Misuse('UNKNOWN_OPTION', { value: token.rawName });
    if (known.type === 'boolean') {
      if (token.value !== undefined) throw new Misuse('OPTION_WITHOUT_VALUE', { option: token.rawName });
      flags.add(token.name);
    } else {
      if (token.value === undefined) throw new Misuse('OPTION_VALUE', { option: token.rawName });
      if (options[token.name] === 'texts') (lists[token.name] ??= []).push(token.value);
      else texts[token.name] = token.value;
    }
  }
  if (free.length > positionals) throw new Misuse('UNEXPECTED_ARGUMENT', { value: free[positionals]! });
  return { texts, lists, flags, positionals: free };
}

/** The language asked for with `--lang`, else that of the environment. */
export function languageOf({ texts }: Arguments, io: Io): Lang {
  const lang = texts['lang'];
  if (lang === undefined) return langOf(io.env);
  if (!isLang(lang))
    throw new Misuse('OPTION_VALUE', { option: '--lang', expected: 'fr, nl, de, en', value: lang });
  return lang;
}

/** A whole number of a range, as an option gives it. */
export function countOf(
  { texts }: Arguments,
  name: string,
  { min, max, otherwise }: { min: number; max: number; otherwise: number },
): number {
  const text = texts[name];
  if (text === undefined) return otherwise;
  const count = /^[0-9]{1,6}$/.test(text) ? Number(text) : NaN;
  if (count >= min && count <= max) return count;
  throw new Misuse('OPTION_VALUE', { option: `--${name}`, expected: `${min}–${max}`, value: text });
}
