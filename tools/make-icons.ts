import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from './png';

/**
 * Draws the icons of the add-in into assets/icons: a euro that stands on a floor, the minimum nobody falls below.
 * `npm run icons`; the files are committed, so nobody needs to run this to build.
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

type Colour = readonly [red: number, green: number, blue: number];
const GROUND: Colour = [11, 77, 92];
const SIGN: Colour = [255, 255, 255];
const FLOOR: Colour = [255, 191, 71];

/** Samples a side of each pixel; their mean makes the smooth edge. */
const SAMPLES = 8;

/** The mark at one size, with lines on whole pixels so that it stays sharp when small. */
function mark(size: number): (x: number, y: number) => Colour | undefined {
  const pixels = (share: number) => Math.max(1, Math.round(share * size));
  const corner = size * 0.2;
  const floorTop = size - pixels(0.14);
  const stroke = pixels(0.115);
  const bar = pixels(0.07);
  const outer = Math.round(floorTop * 0.4 * 2) / 2;
  const centreY = Math.round(floorTop / 2);
  const centreX = Math.round(size * 0.54);
  const left = centreX - outer - pixels(0.09);
  const right = centreX + pixels(0.1);
  // The two bars lie on either side of the centre line, a bar's width (at least a pixel) apart.
  const gap = pixels(0.075);
  const upperTop = centreY - Math.ceil(gap / 2) - bar;
  const lowerTop = upperTop + bar + gap;

  return (x, y) => {
    if (!insideRounded(x, y, size, corner)) return undefined;
    if (y >= floorTop) return FLOOR;
    const dx = x - centreX;
    const dy = y - centreY;
    const distance = Math.hypot(dx, dy);
    const open = dx > 0 && Math.abs(dy) < dx * 0.95;
    if (distance <= outer && distance >= outer - stroke && !open) return SIGN;
    const onBar = (y >= upperTop && y < upperTop + bar) || (y >= lowerTop && y < lowerTop + bar);
    return onBar && x >= left && x < right ? SIGN : GROUND;
  };
}

function insideRounded(x: number, y: number, size: number, corner: number): boolean {
  const dx = Math.max(corner - x, x - (size - corner), 0);
  const dy = Math.max(corner - y, y - (size - corner), 0);
  return Math.hypot(dx, dy) <= corner;
}

function draw(size: number): Uint8Array {
  const at = mark(size);
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const colour = at(
          x + ((sample % SAMPLES) + 0.5) / SAMPLES,
          y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES,
        );
        if (colour === undefined) continue;
        covered++;
        colour.forEach((value, channel) => (sum[channel]! += value));
      }
      if (covered === 0) continue;
      const offset = (y * size + x) * 4;
      sum.forEach((value, channel) => (rgba[offset + channel] = Math.round(value / covered)));
      rgba[offset + 3] = Math.round((255 * covered) / (SAMPLES * SAMPLES));
    }
  }
  return rgba;
}

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  writeFileSync(new URL(`icon-${size}.png`, folder), encodePng(size, draw(size)));
}
