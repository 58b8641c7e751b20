import { wrap } from '../../sheet';

/** Columns of a terminal that sentences fill at most. */
export const WIDTH = 100;

/** A title over its lines; nothing where there are none. Tables come indented, sentences are wrapped. */
export function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [title, ...lines.flatMap((line) => (line.startsWith('  ') ? [line] : hanging(line)))];
}

/** What names a law: never cut from the number of its article. */
const ARTICLE = /\b(L|W|G|AR|KB|KE) (?=\d)/g;

/** A sentence in lines of a terminal, indented by two spaces, further lines by four. */
function hanging(text: string): string[] {
  return wrap(text.replace(ARTICLE, '$1\u00a0'), WIDTH - 4).map(
    (line, i) => (i === 0 ? '  ' : '    ') + line,
  );
}
