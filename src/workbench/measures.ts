/** Pixels of a column that is so many characters wide: 7 a character of the usual font, and 5 beside them. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Pixels of a row of so many lines of the usual font, with what stands above and below them. */
export function pixelsOfLines(lines: number): number {
  return Math.round(lines * 20 + 4);
}

/** How many characters fit into a column of so many pixels. */
export function charactersOfPixels(pixels: number): number {
  return Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);
}

/** A point is 4/3 of a pixel. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pointsOfPixels(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
