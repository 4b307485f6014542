import type { Place } from '../../../core/model/finding';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { formatRange } from '../../../core/model/range';

/** The address of a place, with its sheet where there are several. */
export function placeText({ sheet, range }: Place, snapshot: WorkbookSnapshot | undefined): string {
  const address = formatRange(range);
  const visible = snapshot?.sheets.filter(({ hidden }) => !hidden) ?? [];
  if (visible.length < 2) return address;
  const name = visible.find(({ id }) => id === sheet)?.name ?? sheet;
  return `${name}!${address}`;
}
