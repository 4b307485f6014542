import { attributeOf, childrenOf } from '../xml/xml-elements';
import type { SheetLayout } from './sheet-layout';

/** why: one span may reach over all 16,384 columns, and a plan has a few dozen */
const MAX_COLUMNS = 1_000;

/** Widths of the columns that have one of their own, in characters, by column. */
export function readColumnWidths({
  xml,
  children,
}: Pick<SheetLayout, 'xml' | 'children'>): ReadonlyMap<number, number> {
  const list = children.find(({ name }) => name === 'cols');
  const widths = new Map<number, number>();
  for (const span of list ? childrenOf(xml, list) : []) {
    const [first, last, width] = ['min', 'max', 'width'].map((key) => Number(attributeOf(xml, span, key)));
    if (first === undefined || last === undefined || !width) continue;
    for (let column = first; column <= Math.min(last, first + MAX_COLUMNS); column++)
      widths.set(column - 1, width);
  }
  return widths;
}
