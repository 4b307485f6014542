import type { FakeArea } from './fake-area';
import { isWithin } from './fake-area';
import { blankCell } from './fake-cell';
import { serviceError } from './fake-error';
import type { SheetData } from './sheet-data';

/** Copies an area with its merges, repeated as often as it fits. The product never copies onto the source. */
export function copyArea(data: SheetData, from: FakeArea, to: FakeArea): void {
  data.guard(to);
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  if ((to.bottom - to.top + 1) % height !== 0 || (to.right - to.left + 1) % width !== 0)
    throw serviceError('The fake repeats whole copies only.');
  const inside = data.merges.filter((merge) => isWithin(merge, from));
  for (let row = to.top; row <= to.bottom; row++) {
    for (let column = to.left; column <= to.right; column++) {
      const source = data.at(from.top + ((row - to.top) % height), from.left + ((column - to.left) % width));
      const { looks, ...content } = source ?? blankCell();
      Object.assign(data.ensure(row, column), content, { looks: new Map(looks) });
    }
  }
  for (let down = to.top - from.top; from.top + down <= to.bottom; down += height) {
    for (let across = to.left - from.left; from.left + across <= to.right; across += width)
      data.merges.push(...inside.map((merge) => moved(merge, down, across)));
  }
}

const moved = ({ top, left, bottom, right }: FakeArea, down: number, across: number): FakeArea => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});
