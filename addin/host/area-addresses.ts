import { type CellRange, formatRange } from '../../shared/core';

/** Excel cuts an address list after 8192 characters. */
const MAX_ADDRESS = 8000;

/** Address lists for `cellsAt` that together cover `ranges`; one range each where Excel knows no areas. */
export function areaAddresses(ranges: readonly CellRange[], hasAreas: boolean): readonly string[] {
  return joinAddresses(ranges.map(formatRange), hasAreas);
}

/** The same for addresses that are ready, such as `3:5`. */
export function joinAddresses(addresses: readonly string[], hasAreas: boolean): readonly string[] {
  if (!hasAreas) return addresses;
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + address.length + 1 > MAX_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** The cells of an address list, as one thing to format. */
export const cellsAt = (sheet: Excel.Worksheet, addresses: string): Excel.Range | Excel.RangeAreas =>
  addresses.includes(',') ? sheet.getRanges(addresses) : sheet.getRange(addresses);
