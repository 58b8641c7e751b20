import {
  BooleanNumber,
  BorderStyleTypes,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type ITextRotation,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { ACROSS, INDENT } from '../alignment';
import { rgbOf, type Color, type Theme } from './theme-color';

type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;

const LINES: Readonly<Record<Side['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const LINE_NAMES = new Map(Object.entries(LINES).map(([name, line]) => [line, name as Side['style']]));

const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/**
 * The short dates of Excel (formats 14 and 22 of a file) are written as the computer writes days. The reader gives them as they are in
 * America, and not the number of the format: one that somebody wrote as `m/d/yyyy` cannot be told from them. Here the day stands first in
 * both, so that no reader takes the month for it; saved again it does in the file too.
 */
const LOCAL_DAYS: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

/** How a cell of an XLSX file looks, in the grid. What the grid cannot show (patterns) is left out. */
export function gridStyle(
  { font, fill, border, alignment, numFmt }: CellStyle,
  theme: Theme = [],
): IStyleData {
  const style: IStyleData = {};
  if (font?.bold) style.bl = BooleanNumber.TRUE;
  if (font?.italic) style.it = BooleanNumber.TRUE;
  if (font?.underline) style.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (font?.size !== undefined) style.fs = font.size;
  if (font?.name !== undefined && font.name !== FONT.name) style.ff = font.name;
  const ink = isPlain(font?.color) ? undefined : rgbOf(font?.color, theme);
  if (ink !== undefined) style.cl = { rgb: ink };
  const ground =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? rgbOf(fill.fgColor, theme) : undefined;
  if (ground !== undefined) style.bg = { rgb: ground };
  if (numFmt !== undefined && numFmt !== 'General') style.n = { pattern: LOCAL_DAYS[numFmt] ?? numFmt };
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment ?? {};
  if (horizontal !== undefined && horizontal in ACROSS) style.ht = ACROSS[horizontal as keyof typeof ACROSS];
  if (vertical !== undefined && vertical in DOWN) style.vt = DOWN[vertical as keyof typeof DOWN];
  if (wrapText) style.tb = WrapStrategy.WRAP;
  if (textRotation) style.tr = gridRotation(textRotation);
  if (indent) style.pd = { l: indent * INDENT };
  const sides = SIDES.flatMap(([name, key]) => {
    const side = border?.[name];
    return side === undefined ? [] : [[key, gridLine(side, theme)] as const];
  });
  if (sides.length > 0) style.bd = Object.fromEntries(sides);
  return style;
}

/** How a cell of the grid looks, for an XLSX file. */
export function fileStyle(style: IStyleData): CellStyle {
  const { bl, it, ul, st, ff, fs, cl, bg, n, ht, vt, tb, tr, pd, bd } = style;
  const font: NonNullable<CellStyle['font']> = {
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(ff != null && { name: ff }),
    ...(fs !== undefined && { size: fs }),
    ...fileColor('color', cl?.rgb ?? undefined),
  };
  const ground = hexOf(bg?.rgb ?? undefined);
  const across = Object.entries(ACROSS).find(([, value]) => value === ht)?.[0];
  const down = Object.entries(DOWN).find(([, value]) => value === vt)?.[0];
  const indent = Math.round((pd?.l ?? 0) / INDENT);
  const alignment = {
    ...(across !== undefined && { horizontal: across as keyof typeof ACROSS }),
    ...(down !== undefined && { vertical: down as keyof typeof DOWN }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(tr != null && fileRotation(tr)),
  };
  const sides = SIDES.flatMap(([name, key]) => {
    const line = bd?.[key];
    const lineName = line && LINE_NAMES.get(line.s);
    return lineName === undefined
      ? []
      : [[name, { style: lineName, ...fileColor('color', line?.cl.rgb ?? undefined) }] as const];
  });
  return {
    ...(Object.keys(font).length > 0 && { font: { ...FONT, ...font } }),
    ...(ground !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ground } } as const,
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
    ...(n?.pattern !== undefined && { numFmt: n.pattern }),
  };
}

/** The font of the files that are saved: a style that names its font in part would get another program's default for the rest. */
export const FONT = { name: 'Calibri', size: 11 } as const;

function gridLine({ style, color }: Side, theme: Theme): IBorderStyleData {
  return { s: LINES[style], cl: { rgb: rgbOf(color, theme) ?? '#000000' } };
}

/** Letters one below the other, as a file says it. */
const STACKED = 255;
/** Degrees that a file counts upwards; those downwards come behind them. */
const UPRIGHT = 90;

/** Files turn upwards from 1 to 90, downwards from 91 to 180; the grid downwards, and upwards below 0. */
function gridRotation(turn: number): ITextRotation {
  if (turn === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: turn <= UPRIGHT ? -turn : turn - UPRIGHT };
}

function fileRotation({ a, v }: ITextRotation): { textRotation?: number } {
  if (v === BooleanNumber.TRUE) return { textRotation: STACKED };
  const turn = a <= 0 ? -a : a + UPRIGHT;
  return turn === 0 ? {} : { textRotation: turn };
}

/** The colour of all texts, where nobody chose one. */
function isPlain({ theme, tint }: Color = {}): boolean {
  return theme === 1 && !tint;
}

function fileColor(key: 'color', rgb: string | undefined): { color?: { rgb: string } } {
  const hex = hexOf(rgb);
  return hex === undefined ? {} : { [key]: { rgb: hex } };
}

/** `RRGGBB` of a colour of the grid: `#0b4d5c`, `rgb(11, 77, 92)`. */
export function hexOf(rgb: string | undefined): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(rgb ?? '');
  if (hex !== null) return hex[1]!.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb ?? '');
  if (parts === null) return undefined;
  return parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
