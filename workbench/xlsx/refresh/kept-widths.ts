import { draftContents, type PlacedContent, type SheetDraft } from '../../../shared/core';
import { readColumnWidths } from '../sheet/column-widths';
import { layOutSheet } from '../sheet/sheet-layout';

/**
 * The widths of the columns of a draft, those of the sheet as it is where the column has the same header: a person
 * set them so, or an earlier build did.
 */
export function keptWidths(
  xml: string,
  {
    name,
    before,
    after,
  }: { readonly name: string; readonly before: readonly PlacedContent[]; readonly after: SheetDraft },
): readonly number[] {
  const header = after.print?.repeatRows?.last;
  if (header === undefined) return after.columnWidths;
  const old = headersOf(before, header);
  const fresh = headersOf(draftContents(after), header);
  const widths = readColumnWidths(layOutSheet(xml, name));
  return after.columnWidths.map((width, column) =>
    fresh.has(column) && fresh.get(column) === old.get(column) ? (widths.get(column) ?? width) : width,
  );
}

const headersOf = (cells: readonly PlacedContent[], row: number): ReadonlyMap<number, unknown> =>
  new Map(
    cells.flatMap(({ row: at, column, content }) =>
      at === row && content.kind === 'value' ? [[column, content.value] as const] : [],
    ),
  );
