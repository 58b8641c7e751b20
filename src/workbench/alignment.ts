import { HorizontalAlign } from '@univerjs/core';

/** Where a text stands in its cell, from side to side, as the grid has it. */
export const ACROSS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** Pixels of one step of indentation. */
export const INDENT = 9;
