/** A rectangle of cells, 1-based as Sheets counts, all edges inclusive. */
export interface FakeArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const overlap = (a: FakeArea, b: FakeArea): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const isWithin = (inner: FakeArea, outer: FakeArea): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** An area after rows came (`count` positive) or went from `row` on; `undefined` when nothing is left of it. */
export function shiftArea(area: FakeArea, row: number, count: number): FakeArea | undefined {
  if (count >= 0) {
    const move = (at: number): number => (at >= row ? at + count : at);
    return { ...area, top: move(area.top), bottom: move(area.bottom) };
  }
  const end = row - count;
  const top = area.top < row ? area.top : Math.max(row, area.top + count);
  const bottom = area.bottom < row ? area.bottom : area.bottom < end ? row - 1 : area.bottom + count;
  return bottom < top ? undefined : { ...area, top, bottom };
}

export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
