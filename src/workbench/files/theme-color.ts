import type { CellStyle } from 'hucre/xlsx';

/** A colour of a cell of a file. */
export type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The colours of a theme in the order of its part: the first two pairs stand the other way round than cells count them. */
export type Theme = readonly string[];
const PLACES = [1, 0, 3, 2];

/** A colour of a file as `#RRGGBB`; one of a theme is looked up there, and made lighter or darker. Undefined where it is none of these. */
export function rgbOf(color: Color | undefined, theme: Theme): string | undefined {
  if (color === undefined) return undefined;
  const { rgb, theme: place, tint = 0 } = color;
  const found = rgb ?? (place === undefined ? undefined : theme[PLACES[place] ?? place]);
  // Files have `RRGGBB`, or `AARRGGBB`.
  return found === undefined ? undefined : `#${tinted(found.slice(-6), tint)}`;
}

/**
 * A colour made lighter (`tint` up to 1) or darker (down to -1): its lightness goes that part of the way to white or to black, its hue and
 * saturation stay (ECMA-376-1, 18.8.19). Example: `tinted('4472C4', 0.8)` is `"DAE3F3"`.
 */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With the same hue and saturation each part stays as far from the middle, for the room that there is at that lightness.
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  const reach = room(light) === 0 ? 0 : room(wanted) / room(light);
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - light) * reach)) * 255))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
