/**
 * The key under which words are compared: without regard to case, accents, spaces, hyphens and other punctuation.
 * Example: `wordKey("Sans-abri (L 14)")` is `"sansabril14"`.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A table from the keys of words to what they mean. Throws when one word means two things: a slip in our own data. */
export function wordTable<T>(entries: Iterable<readonly [word: string, meaning: T]>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const [word, meaning] of entries) {
    const key = wordKey(word);
    const known = table.get(key);
    if (known !== undefined && known !== meaning) throw new Error(`"${word}" means two things`);
    table.set(key, meaning);
  }
  return table;
}
