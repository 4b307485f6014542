/** Draws the add-in's icons into addin/assets: one drawing for each command, in every size that Office asks for. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { encodePng } from './png.mjs';

const SIZES = [16, 32, 64, 80];
const SAMPLES = 4;
const GREEN = [16, 110, 66];
const WHITE = [255, 255, 255];
const GOLD = [244, 180, 26];
const DARK = [92, 68, 0];

/** Distance to the stretch between two points, all on a square of side 1. */
function toStretch(x, y, [ax, ay, bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const isInBox = (x, y, left, top, right, bottom) => x >= left && x < right && y >= top && y < bottom;
const isOnLines = (x, y, width, lines) => lines.some((line) => toStretch(x, y, line) < width);

/** The sheet of a table with a green head: the ground of every icon. */
function sheet(x, y) {
  if (!isInBox(x, y, 0.06, 0.06, 0.94, 0.94)) return null;
  if (y < 0.3) return GREEN;
  return isInBox(x, y, 0.12, 0.3, 0.88, 0.88) ? WHITE : GREEN;
}

const DRAWINGS = {
  icon: (x, y) =>
    isOnLines(x, y, 0.07, [
      [0.26, 0.62, 0.44, 0.78],
      [0.44, 0.78, 0.78, 0.42],
    ])
      ? GREEN
      : sheet(x, y),
  check: (x, y) => {
    const ring = Math.hypot(x - 0.54, y - 0.56);
    if (isOnLines(x, y, 0.07, [[0.7, 0.72, 0.9, 0.92]])) return GOLD;
    return ring > 0.17 && ring < 0.26 ? GOLD : sheet(x, y);
  },
  // lines of text that run out at different lengths
  paste: (x, y) =>
    isInBox(x, y, 0.2, 0.38, 0.8, 0.46) ||
    isInBox(x, y, 0.2, 0.54, 0.8, 0.62) ||
    isInBox(x, y, 0.2, 0.7, 0.56, 0.78)
      ? GOLD
      : sheet(x, y),
  // a pencil with a dark point
  fix: (x, y) => {
    if (isOnLines(x, y, 0.06, [[0.27, 0.82, 0.33, 0.76]])) return DARK;
    return isOnLines(x, y, 0.1, [[0.4, 0.69, 0.74, 0.35]]) ? GOLD : sheet(x, y);
  },
  table: (x, y) => {
    const isLine = (y > 0.64 && y < 0.7) || (x > 0.36 && x < 0.42) || (x > 0.62 && x < 0.68);
    return isLine && isInBox(x, y, 0.12, 0.3, 0.88, 0.88) ? GREEN : sheet(x, y);
  },
  summary: (x, y) => {
    const isBar =
      isInBox(x, y, 0.22, 0.62, 0.36, 0.88) ||
      isInBox(x, y, 0.43, 0.44, 0.57, 0.88) ||
      isInBox(x, y, 0.64, 0.54, 0.78, 0.88);
    return isBar ? GOLD : sheet(x, y);
  },
  // days in two rows, one of them marked
  calendar: (x, y) => {
    const isDay = [0.2, 0.42, 0.64].some((left) => isInBox(x, y, left, 0.4, left + 0.14, 0.54));
    const isLower = [0.2, 0.64].some((left) => isInBox(x, y, left, 0.66, left + 0.14, 0.8));
    if (isDay || isLower) return GREEN;
    return isInBox(x, y, 0.38, 0.62, 0.6, 0.84) ? GOLD : sheet(x, y);
  },
  // an arrow that turns back to the left
  undo: (x, y) => {
    const isHead = x > 0.17 && x < 0.42 && Math.abs(y - 0.5) < (x - 0.17) * 0.72;
    const ring = Math.hypot(x - 0.62, y - 0.64);
    const isTurn = x >= 0.62 && ring > 0.08 && ring < 0.2;
    const isShaft = isInBox(x, y, 0.4, 0.44, 0.62, 0.56) || isInBox(x, y, 0.36, 0.72, 0.62, 0.84);
    return isHead || isTurn || isShaft ? GOLD : sheet(x, y);
  },
};

/** One pixel as the mean of its samples. */
function pixel(draw, size, column, row) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const color = draw(x, y);
    if (color) [...color, 255].forEach((part, at) => (sum[at] += part));
  }
  const painted = sum[3] / 255 || 1;
  return [sum[0] / painted, sum[1] / painted, sum[2] / painted, sum[3] / (SAMPLES * SAMPLES)].map(Math.round);
}

function draw(file, drawing, size) {
  const pixels = Array.from({ length: size * size }, (_, at) =>
    pixel(drawing, size, at % size, Math.floor(at / size)),
  );
  writeFileSync(file, encodePng(size, pixels.flat()));
}

if (process.argv.includes('--listing')) {
  // what the shops ask for beside the icons of the ribbon
  mkdirSync('out/listing', { recursive: true });
  for (const size of [128, 300]) draw(`out/listing/icon-${size}.png`, DRAWINGS.icon, size);
} else {
  mkdirSync('addin/assets', { recursive: true });
  for (const [name, drawing] of Object.entries(DRAWINGS))
    for (const size of SIZES) draw(`addin/assets/${name}-${size}.png`, drawing, size);
}
