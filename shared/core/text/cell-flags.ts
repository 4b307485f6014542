import type { SheetView } from '../model/sheet-view';
import { memoFor } from '../work/memo';
import { scanText } from './scan-text';
import type { TextFlags } from './text-flag';

/** Tells what the text of a cell may hold (see `scan-text`); 0 for what is no text. */
export type CellFlags = (row: number, column: number) => TextFlags;

/** A bit beside those of `TextFlag`: the cell has been looked at. */
const SEEN = 1 << 30;

/** The flags of a sheet's cells: each text is scanned once, whoever asks and however often. */
export const cellFlags: (view: SheetView) => CellFlags = memoFor(flagsOf);

function flagsOf({ snapshot: { values }, top, left }: SheetView): CellFlags {
  // why: rows may differ in length by thousands, so the cells lie one behind the other and not in a rectangle
  const starts = new Int32Array(values.length + 1);
  values.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.length));
  const flags = new Int32Array(starts[values.length] ?? 0);
  return (row, column) => {
    const value = values[row - top]?.[column - left];
    if (typeof value !== 'string') return 0;
    const place = (starts[row - top] ?? 0) + column - left;
    const known = flags[place] ?? 0;
    if (known !== 0) return known & ~SEEN;
    const found = scanText(value);
    flags[place] = found | SEEN;
    return found;
  };
}
