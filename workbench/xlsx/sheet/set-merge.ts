import { type CellRange, formatRange, parseRange } from '../../../shared/core';
import type { Splice } from '../xml/splice-xml';
import { appendInside, insertInOrder, setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributeOf, childrenOf } from '../xml/xml-elements';
import { layOutSheet, WORKSHEET_ORDER } from './sheet-layout';

/** A sheet part with one merged range more or less. */
export function setMerge(
  xml: string,
  name: string,
  { kind, range }: { readonly kind: 'merge' | 'unmerge'; readonly range: CellRange },
): string {
  const { root, children, prefix } = layOutSheet(xml, name);
  const list = children.find((child) => child.name === 'mergeCells');
  const merges = list ? childrenOf(xml, list) : [];
  const reference = formatRange(range);
  if (kind === 'merge') {
    const item = withPrefix(`<mergeCell ref="${reference}"/>`, prefix);
    const whole = withPrefix('<mergeCells count="1">', prefix) + item + withPrefix('</mergeCells>', prefix);
    const place: readonly Splice[] = list
      ? [setAttribute(xml, list, 'count', String(merges.length + 1)), appendInside(xml, list, item)]
      : [insertInOrder(xml, root, { name: 'mergeCells', order: WORKSHEET_ORDER, fragment: whole })];
    return spliceXml(xml, place);
  }
  const gone = merges.find((merge) => {
    const found = parseRange(attributeOf(xml, merge, 'ref') ?? '');
    return found && formatRange(found) === reference;
  });
  if (!gone || !list) return xml;
  // why: an empty list of merges is not valid
  if (merges.length === 1) return spliceXml(xml, [{ from: list.start, to: list.end, text: '' }]);
  return spliceXml(xml, [
    setAttribute(xml, list, 'count', String(merges.length - 1)),
    { from: gone.start, to: gone.end, text: '' },
  ]);
}
