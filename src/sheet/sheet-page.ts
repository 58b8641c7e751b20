import type { Sheet } from './sheet';
import { stampText, type Stamp } from './stamp';
import { PAGE, sheetText, wrap } from './text';
import { waterfallText, type Waterfall } from './waterfall';

/** A sheet to be printed, with what else is said on its page. */
export interface SheetPage {
  readonly sheet: Sheet;
  /** What it was made from, shown at its foot. */
  readonly stamp?: Stamp | undefined;
  /** What explains the difference between paid and due. */
  readonly explained?: Waterfall | undefined;
}

/** A page as plain text, at most 100 characters wide. Ends with a line break. */
export function pageText({ sheet, stamp, explained }: SheetPage): string {
  if (explained === undefined) return sheetText(sheet, stamp);
  const foot = stamp === undefined ? '' : `${wrap(stampText(sheet.lang, stamp), PAGE).join('\n')}\n`;
  return `${sheetText(sheet)}\n${waterfallText(explained)}${foot}`;
}
