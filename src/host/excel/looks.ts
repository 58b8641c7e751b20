import type { Look, NewSheet } from '../workbook-port';
import { addressOf, lettersOf } from '../names';
import { supports } from './run';

const ALIGNED = { left: 'Left', right: 'Right', center: 'Center' } as const;

/** Widths of the columns and looks of the blocks, a later one over an earlier one. */
export function look(sheet: Excel.Worksheet, { widths = [], looks = [] }: NewSheet): void {
  widths.forEach((characters, column) => {
    const letters = lettersOf(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points(characters);
  });
  for (const { block, look } of looks) {
    if (block.rows > 0 && block.columns > 0) dress(sheet.getRange(addressOf(block)), look);
  }
}

/** Excel measures a column in points: 7 pixels a character of its usual font and 5 beside them, 4 pixels being 3 points. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function dress(
  range: Excel.Range,
  { numberFormat, bold, italic, size, color, fill, wrap, align, indent }: Look,
): void {
  const { format } = range;
  const { font } = format;
  // One for all cells: Excel takes a single one so, and it is a small message for 100,000 rows.
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = ALIGNED[align];
  if (indent !== undefined && supports('1.9')) format.indentLevel = indent;
}
