import { CHECK_SUMMARY, fill, formatCount, printable, type Lang } from '../../i18n';
import type { SettledColumn } from '../check';

/** How amounts such as `1.314` were read, because another cell of their column proves it; behind the `name` of the column where one is given. */
export function settledText(lang: Lang, settled: SettledColumn, name?: string): string {
  const { cells, example, amount, proof, line } = settled;
  return fill(lang, CHECK_SUMMARY.settled[lang], {
    count: formatCount(lang, cells),
    example: printable(example),
    amount,
    proof: printable(proof),
    line,
    ...(name !== undefined && { column: name }),
  });
}
