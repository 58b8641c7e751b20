import type { NewSheet } from '../workbook-port';
import { addressOf } from '../names';

type Rule = NonNullable<NewSheet['rules']>[number];

const OPERATORS = { greaterThan: 'GreaterThan', lessThan: 'LessThan', equal: 'EqualTo' } as const;

/** A conditional format over the block of its rule: values of the cells only, since formulas in rules cost every scroll. */
export function addRule(sheet: Excel.Worksheet, { block, operator, than, look }: Rule): void {
  if (block.rows === 0 || block.columns === 0) return;
  const range = sheet.getRange(addressOf(block));
  const { cellValue } = range.conditionalFormats.add('CellValue');
  if (look.color !== undefined) cellValue.format.font.color = `#${look.color}`;
  if (look.bold !== undefined) cellValue.format.font.bold = look.bold;
  if (look.fill !== undefined) cellValue.format.fill.color = `#${look.fill}`;
  cellValue.rule = { formula1: `=${than}`, operator: OPERATORS[operator] };
}
