import { BooleanNumber, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { Look } from '../../host';
import { ACROSS, INDENT } from '../alignment';

/** The header of what would be a table in Excel. */
export const HEADER: Look = { bold: true, fill: 'DDEBF7' };

/** How a block looks, for the grid; only what the look says. */
export function gridLook({
  numberFormat,
  bold,
  italic,
  size,
  color,
  fill,
  wrap,
  align,
  indent,
}: Look): IStyleData {
  return {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: `#${color}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align !== undefined && { ht: ACROSS[align] }),
    ...(indent !== undefined && { pd: { l: indent * INDENT } }),
  };
}

function flag(set: boolean): BooleanNumber {
  return set ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
