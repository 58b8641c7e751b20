import type { Ask } from './ask';

/** Reports every text that was there before. */
export function reportDuplicates(
  texts: readonly string[],
  code: 'DUPLICATE_MONTH' | 'DUPLICATE_ID',
  path: (index: number) => string,
  ask: Ask,
): void {
  const seen = new Set<string>();
  texts.forEach((text, i) => {
    if (seen.has(text)) ask.report(code, path(i), { value: text });
    seen.add(text);
  });
}
