import type { Place } from '../../../core/model/finding';
import { formatRange } from '../../../core/model/range';
import type { CheckResult } from '../../state/pane-state';
import type { Strings } from '../../strings/vi';

/** The address of a place, with its sheet where another one could be meant. */
export function placeText(place: Place, t: Strings, result: CheckResult | null): string {
  const address = formatRange(place.range);
  if (!result || isOnlySheet(place.sheet, result)) return t.cell(address);
  const sheet = result.snapshot.sheets.find(({ id }) => id === place.sheet);
  return `${sheet?.name ?? place.sheet}!${address}`;
}

/** Whether nothing but this sheet was read, or no other holds a table. */
function isOnlySheet(id: string, { analysis: { reading } }: CheckResult): boolean {
  const withTables = reading.sheets.filter(({ tables }) => tables.length > 0);
  const [only, other] = withTables.length > 0 ? withTables : reading.sheets;
  return other === undefined && only?.view.id === id;
}

/** A name for a place that no other place has. */
export const placeKey = ({ sheet, range }: Place): string => `${sheet}!${formatRange(range)}`;
