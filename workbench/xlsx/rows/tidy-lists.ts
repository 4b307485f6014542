import type { Splice } from '../xml/splice-xml';
import { setAttribute, spliceXml } from '../xml/splice-xml';
import { attributeOf, childrenOf, elementsIn } from '../xml/xml-elements';

const LISTS = new Set(
  'mergeCells dataValidations hyperlinks ignoredErrors cellWatches rowBreaks protectedRanges'.split(' '),
);

/** The stretch behind a sheet's data with true counts and without lists that have become empty, which are not valid. */
export function tidyLists(tail: string): string {
  const splices = elementsIn(tail).flatMap((list): readonly Splice[] => {
    if (!LISTS.has(list.name)) return [];
    const count = childrenOf(tail, list).length;
    if (count === 0) return [{ from: list.start, to: list.end, text: '' }];
    const stated = attributeOf(tail, list, 'count');
    return stated === undefined || stated === String(count)
      ? []
      : [setAttribute(tail, list, 'count', String(count))];
  });
  return spliceXml(tail, splices);
}
