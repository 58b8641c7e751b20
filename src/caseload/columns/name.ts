import { wordKey } from '../../values';

/** A header, or a name of a column or a kind, as they are compared. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

export function named(text: string): Name {
  return { key: wordKey(text).slice(0, 60), words: wordsOf(text) };
}

/** The words of a text, of two letters at least. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter((word) => word.length > 1);
}
