import { type CellRange, parseRange } from '../../shared/core';

/** The ranges of a `RangeAreas` address such as `'Kế hoạch, mới'!A1:B2,'Kế hoạch, mới'!C4:C5`. */
export function parseAreas(address: string): readonly CellRange[] {
  return splitOutsideQuotes(address).flatMap((part) => {
    const range = parseRange(part.slice(part.lastIndexOf('!') + 1).trim());
    return range ? [range] : [];
  });
}

/** why: the name of a sheet may hold a comma, and then it stands in quotes */
function splitOutsideQuotes(address: string): readonly string[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of address) {
    if (letter === "'") isQuoted = !isQuoted;
    if (letter === ',' && !isQuoted) parts.push('');
    else parts[parts.length - 1] = (parts[parts.length - 1] ?? '') + letter;
  }
  return parts;
}
