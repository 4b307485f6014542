import type { HeaderChoice } from '../model/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { hashText } from '../work/hash';

/**
 * A chosen header row as one line of the workbook's settings: its row, what stands in it, and the sheet's name and id.
 * why: an id is the host's own, so that only the name finds the sheet again in another host
 */
export function writeHeader({ sheet, row }: HeaderChoice, { sheets }: WorkbookSnapshot): string {
  const found = sheets.find(({ id }) => id === sheet);
  return `${String(row)} ${found ? rowHash(found, row) : '-'} ${found?.name ?? sheet}\t${sheet}`;
}

/** The choice that a line tells; rows may have come or gone above it, so the row is known by what stands in it. */
export function readHeader(line: string, { sheets }: WorkbookSnapshot): readonly HeaderChoice[] {
  const [, row, hash, name, id] = /^(\d{1,7}) (\S+) ([^\t]+)(?:\t(.+))?$/.exec(line) ?? [];
  const sheet = sheets.find((one) => one.id === id) ?? sheets.find((one) => one.name === name);
  if (row === undefined || !sheet) return [];
  const at = rowHash(sheet, Number(row)) === hash ? Number(row) : findRow(sheet, hash);
  return at === undefined ? [] : [{ sheet: sheet.id, row: at }];
}

function findRow(sheet: SheetSnapshot, hash: string | undefined): number | undefined {
  const index = sheet.values.findIndex((_, offset) => rowHash(sheet, sheet.origin.row + offset) === hash);
  return index < 0 ? undefined : sheet.origin.row + index;
}

const rowHash = ({ values, origin }: SheetSnapshot, row: number): string =>
  hashText(
    (values[row - origin.row] ?? [])
      .map((value) => String(value ?? '').trim())
      .join('\t')
      .trim(),
  );
