import type { RowShift } from './row-shift';
import { shiftSpread } from './row-shift';

/** The drawing of a sheet's notes and form controls with every anchor moved along. */
export function shiftVml(vml: string, shift: RowShift): string {
  const move = (row: number): number => shiftSpread({ top: row, bottom: row }, shift)?.top ?? shift.row;
  return vml
    .replace(/(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g, (_, open: string, row: string, close: string) =>
      [open, move(Number(row)), close].join(''),
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, anchor: string, close: string) => {
      const parts = anchor.split(',').map((part) => Number(part));
      const [top = 0, bottom = 0] = [parts[2], parts[6]];
      // why: the box keeps its height, whatever happens to the rows beneath it
      const by = move(top) - top;
      parts[2] = top + by;
      parts[6] = bottom + by;
      return `${open}${parts.join(', ')}${close}`;
    });
}
