import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { formatAmount, formatDate, formatMonth } from '../../src/i18n';
import { dayOfSerial } from '../../src/values';
import { SCALE } from './camera';
import type { TourLang } from './rows';

type Value = string | number | boolean | null | object;

/** What is drawn of a sheet: columns by their places, the first rows, and which columns hold months or days. */
export interface Drawing {
  readonly lang: TourLang;
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly months?: readonly number[];
  readonly days?: readonly number[];
}

const LOOK = `
  body { margin: 0; width: max-content; font: 12px/1.35 "Segoe UI", "Liberation Sans", sans-serif; color: #242424; background: #fff }
  table { border-collapse: collapse } td, th { border: 1px solid #d4d4d4; padding: 3px 6px; max-width: 210px; vertical-align: top }
  th { background: #f3f3f3; color: #616161; font-weight: 400; text-align: center } .number { text-align: right; white-space: nowrap }
  tr.head td { font-weight: 600 } caption { caption-side: bottom; text-align: left; padding: 4px 6px; background: #f3f3f3; color: #242424 }`;

/** Draws rows as they stand in a worksheet: a drawing of values, no picture of Excel. */
export async function drawSheet(browser: Browser, drawing: Drawing, file: string): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: SCALE });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${LOOK}</style>${tableOf(drawing)}`);
  mkdirSync(new URL('.', `file://${file}`), { recursive: true });
  await tab.locator('table').screenshot({ path: file });
  await tab.close();
}

function tableOf(drawing: Drawing): string {
  const letters = (drawing.rows[0] ?? []).map((_, i) => `<th>${String.fromCharCode(65 + i)}</th>`);
  const rows = drawing.rows.map((row, i) => {
    const cells = row.map((value, column) => cellOf(drawing, value, column));
    return `<tr${i === 0 ? ' class="head"' : ''}><th>${i + 1}</th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(drawing.name)}</caption><tr><th></th>${letters.join('')}</tr>${rows.join('')}</table>`;
}

function cellOf({ lang, months = [], days = [] }: Drawing, value: Value, column: number): string {
  if (typeof value !== 'number') return `<td>${escaped(typeof value === 'string' ? value : '')}</td>`;
  const day = months.includes(column) || days.includes(column) ? dayOfSerial(value) : undefined;
  if (day !== undefined) {
    return `<td class="number">${months.includes(column) ? formatMonth(lang, day.slice(0, 7)) : formatDate(lang, day)}</td>`;
  }
  const shown =
    Number.isInteger(value) && value > 0 && value < 10 ? String(value) : formatAmount(lang, value.toFixed(2));
  return `<td class="number">${shown}</td>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
