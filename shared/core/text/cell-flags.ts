import type { SheetView } from '../model/sheet-view';
import { EMPTY_VIEW } from '../model/sheet-view';
import { keepShape } from '../work/keep-shape';
import { memoFor } from '../work/memo';
import { Watched } from '../work/reads';
import { scanText } from './scan-text';
import type { TextFlags } from './text-flag';

/** A bit beside those of `TextFlag`: the cell has been looked at. */
const SEEN = 1 << 30;

/** The flags of a sheet's cells: each text is scanned once, whoever asks and however often. */
export class CellFlags {
  private readonly top: number;
  private readonly left: number;
  private readonly values: SheetView['snapshot']['values'];
  private readonly lists: FlagLists;

  constructor(
    view: SheetView,
    /** The view as it is watched, where it is. */
    private readonly watched?: SheetView,
  ) {
    this.top = view.top;
    this.left = view.left;
    this.values = view.snapshot.values;
    this.lists = flagLists(view);
  }

  /** What the text of a cell may hold (see `scan-text`); 0 for what is no text. */
  at(row: number, column: number): TextFlags {
    // why: of a watched view the cell that is asked for is noted, and no other
    this.watched?.valueAt(row, column);
    const { top, left } = this;
    const value = this.values[row - top]?.[column - left];
    if (typeof value !== 'string') return 0;
    const { starts, flags } = this.lists;
    const place = (starts[row - top] ?? 0) + column - left;
    const known = flags[place] ?? 0;
    if (known !== 0) return known & ~SEEN;
    const found = scanText(value);
    flags[place] = found | SEEN;
    return found;
  }
}

export const cellFlags = (view: SheetView): CellFlags =>
  view instanceof Watched ? new CellFlags(view.raw as SheetView, view) : new CellFlags(view);

interface FlagLists {
  /** Where the cells of each row begin. */
  readonly starts: Int32Array;
  readonly flags: Int32Array;
}

const flagLists: (view: SheetView) => FlagLists = memoFor(({ snapshot: { values } }: SheetView) => {
  // why: rows may differ in length by thousands, so the cells lie one behind the other and not in a rectangle
  const starts = new Int32Array(values.length + 1);
  values.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.length));
  return { starts, flags: new Int32Array(starts[values.length] ?? 0) };
});

/** Keeps of rows that are the very rows of a sheet before what was found in their cells. */
export function keepFlags(before: SheetView, view: SheetView): void {
  const [old, now] = [flagLists(before), flagLists(view)];
  const { values } = before.snapshot;
  view.snapshot.values.forEach((row, index) => {
    if (row !== values[index]) return;
    const from = old.starts[index] ?? 0;
    const to = now.starts[index] ?? 0;
    for (let cell = 0; cell < row.length; cell++) now.flags[to + cell] = old.flags[from + cell] ?? 0;
  });
}

keepShape(new CellFlags(EMPTY_VIEW));
