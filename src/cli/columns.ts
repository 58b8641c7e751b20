/** Lays cells out in columns for a terminal, `gap` spaces apart; columns without an alignment of their own are numbers: right. */
export function columns(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
  gap = 2,
): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (align[i] === 'left' ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
