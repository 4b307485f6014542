import { type CellRange, formatRange, type SheetDraft } from '../../../shared/core';

/** The A1 areas that are lined in each colour; neighbouring cells are one area, so that the list stays short. */
export function borderAreas({ rows, styles }: SheetDraft): ReadonlyMap<string, readonly string[]> {
  const open = new Map<string, CellRange>();
  const areas = new Map<string, string[]>();
  const close = (key: string, range: CellRange): void => {
    const [colour = ''] = key.split(' ');
    areas.set(colour, [...(areas.get(colour) ?? []), formatRange(range)]);
    open.delete(key);
  };
  rows.forEach(({ cells }, row) => {
    const colours = cells.map((cell) => {
      const style = styles[cell?.style ?? ''];
      return style?.border ? (style.borderColor ?? '#000000') : undefined;
    });
    const runs = runsOf(colours);
    for (const { key, left, right } of runs) {
      const above = open.get(key);
      open.set(key, { top: above?.top ?? row, left, bottom: row, right });
    }
    for (const [key, range] of [...open]) if (range.bottom < row) close(key, range);
  });
  for (const [key, range] of [...open]) close(key, range);
  return areas;
}

function runsOf(colours: readonly (string | undefined)[]) {
  const runs: { key: string; left: number; right: number }[] = [];
  for (let left = 0; left < colours.length; left++) {
    const colour = colours[left];
    if (colour === undefined) continue;
    let right = left;
    while (colours[right + 1] === colour) right++;
    runs.push({ key: `${colour} ${String(left)} ${String(right)}`, left, right });
    left = right;
  }
  return runs;
}
