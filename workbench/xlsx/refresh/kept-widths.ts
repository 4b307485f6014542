import { draftContents, type PlacedContent, type SheetDraft } from '../../../shared/core';
import { layOutSheet } from '../sheet/sheet-layout';
import { attributeOf, childrenOf } from '../xml/xml-elements';

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
  const widths = widthsOf(xml, name);
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

function widthsOf(xml: string, name: string): ReadonlyMap<number, number> {
  const { children } = layOutSheet(xml, name);
  const list = children.find((child) => child.name === 'cols');
  const widths = new Map<number, number>();
  for (const span of list ? childrenOf(xml, list) : []) {
    const [first, last, width] = ['min', 'max', 'width'].map((key) => Number(attributeOf(xml, span, key)));
    if (first === undefined || last === undefined || !width) continue;
    for (let column = first; column <= Math.min(last, first + MAX_COLUMNS); column++)
      widths.set(column - 1, width);
  }
  return widths;
}

/** why: one span may reach over all 16,384 columns, and the tool's sheets have a few dozen */
const MAX_COLUMNS = 1_000;
