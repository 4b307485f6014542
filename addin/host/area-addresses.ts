import type { CellRange } from '../../shared/core/model/range';
import { formatRange } from '../../shared/core/model/range';

/** Excel cuts an address list after 8192 characters. */
const MAX_ADDRESS = 8000;

/** Address lists for `Worksheet.getRanges` that together cover `ranges`. */
export function areaAddresses(ranges: readonly CellRange[]): readonly string[] {
  return joinAddresses(ranges.map(formatRange));
}

/** The same for addresses that are ready, such as `3:5`. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + address.length + 1 > MAX_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
