import { numfmt } from '@univerjs/core';
import { csvBeginning, csvText, harmless } from '../../caseload';
import type { SheetValue } from '../../host';
import type { Lang } from '../../i18n';
import { isErrorText } from './error-text';

/**
 * Rows as a text file that spreadsheets of the language open: values only. `patternAt`: the format of a cell, for its days and cents.
 * As in the report, a text that begins like a formula gets an apostrophe, so that none runs where the file is opened.
 */
export function csvOf(
  rows: readonly (readonly SheetValue[])[],
  patternAt: (row: number, column: number) => string,
  lang: Lang,
): string {
  const formats = new Map<string, Format>();
  const formatOf = (pattern: string): Format => {
    const known = formats.get(pattern);
    if (known !== undefined) return known;
    const format = readFormat(pattern);
    formats.set(pattern, format);
    return format;
  };
  const texts = rows.map((row, i) =>
    row.map((value, j) =>
      typeof value === 'number' ? numberText(value, formatOf(patternAt(i, j)), lang) : textOf(value),
    ),
  );
  return csvBeginning(lang) + csvText(texts, lang);
}

function textOf(value: Exclude<SheetValue, number>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isErrorText(value) ? value : harmless(value);
}

/** What a number stands for. */
type Format =
  'number' | 'cents' | { readonly day: boolean; readonly time: string; readonly elapsed: boolean };

/** Texts, signs behind a backslash, and what stands in brackets (a colour, a condition, a language; not hours in all). */
const NOT_DIGITS = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

function readFormat(pattern: string): Format {
  const bare = pattern.replace(NOT_DIGITS, '');
  if (!numfmt.isDateFormat(pattern)) return bare.includes('0.00') ? 'cents' : 'number';
  const { year, month, day, hours, minutes, seconds } = numfmt.getFormatDateInfo(pattern);
  const time = seconds ? 'hh:mm:ss' : hours || minutes ? 'hh:mm' : '';
  return { day: year || month || day, time, elapsed: bare.includes('[') };
}

function numberText(value: number, format: Format, lang: Lang): string {
  // Days before the calendar have no name.
  if (typeof format === 'object' && value >= 0) return momentText(value, format);
  const text = decimalText(value);
  const shown = format === 'cents' ? withCents(text) : text;
  return lang === 'en' ? shown : shown.replace('.', ',');
}

/** A day in its Belgian form, hours as a clock shows them. What is shown as a clock alone, but is more than a day, has its day too. */
function momentText(serial: number, { day, time, elapsed }: Exclude<Format, string>): string {
  const seconds = Math.round(serial * SECONDS);
  const moment = time === '' ? serial : seconds / SECONDS;
  const shown = time === 'hh:mm' && seconds % 60 !== 0 ? 'hh:mm:ss' : time;
  if (elapsed) return numfmt.format(shown.replace('hh', '[h]'), moment);
  const parts = [...(day || moment >= 1 ? ['dd/mm/yyyy'] : []), ...(shown === '' ? [] : [shown])];
  return numfmt.format(parts.join(' '), moment);
}

/** Of a day. */
const SECONDS = 86_400;
/** As many digits as a spreadsheet shows: what comes behind them is noise of the computer's own counting. */
const DIGITS = { maximumSignificantDigits: 15, useGrouping: false } as const;

/** All digits, without an exponent. Example: `0.1 + 0.2` is `"0.3"`. */
function decimalText(value: number): string {
  return value === 0 ? '0' : value.toLocaleString('en', DIGITS);
}

/** Only fills up; a number of more decimals keeps them. Example: `"500"` is `"500.00"`. */
function withCents(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  return decimals.length >= 2 ? text : `${whole}.${decimals.padEnd(2, '0')}`;
}
