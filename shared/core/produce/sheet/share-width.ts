/** Bounds of a column's width, in characters. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Each gets its least, then the rest by weight, but never more than its most. */
export function shareWidth(
  room: number,
  weights: readonly number[],
  limits: readonly Limits[],
): readonly number[] {
  const widths = limits.map(({ least }) => least);
  let rest = room - widths.reduce((sum, width) => sum + width, 0);
  // why: what a full column cannot take goes to the others; a few rounds settle it
  for (let round = 0; round < 4 && rest > 1; round++) {
    const open = weights.map((weight, index) =>
      (widths[index] ?? 0) < (limits[index]?.most ?? 0) ? weight : 0,
    );
    const total = open.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) break;
    const part = rest;
    open.forEach((weight, index) => {
      const most = limits[index]?.most ?? 0;
      const before = widths[index] ?? 0;
      widths[index] = Math.min(most, before + (part * weight) / total);
      rest -= (widths[index] ?? 0) - before;
    });
  }
  return widths.map((width) => Math.round(width * 10) / 10);
}
