import { escapeXml } from '../xml/escape-xml';
import type { Splice } from '../xml/splice-xml';
import { appendInside, insertInOrder, setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import type { XmlElement } from '../xml/xml-elements';
import { attributeOf, childrenOf, rootOf, textOf } from '../xml/xml-elements';

/** The order that the schema wants of a workbook's children. */
export const WORKBOOK_ORDER: readonly string[] = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A name of the workbook, or of one sheet by its place in the list. */
export interface DefinedName {
  readonly name: string;
  readonly localSheet?: number;
  readonly text: string;
}

interface PlacedName extends DefinedName {
  readonly element: XmlElement;
}

function readDefinedNames(xml: string): readonly PlacedName[] {
  const list = childOf(xml, 'definedNames');
  if (!list) return [];
  return childrenOf(xml, list).map((element) => {
    const localSheet = attributeOf(xml, element, 'localSheetId');
    return {
      name: attributeOf(xml, element, 'name') ?? '',
      ...(localSheet === undefined ? {} : { localSheet: Number(localSheet) }),
      text: textOf(xml, element),
      element,
    };
  });
}

/** The names that fulfil a condition. */
export const findDefinedNames = (xml: string, test: (name: DefinedName) => boolean): readonly DefinedName[] =>
  readDefinedNames(xml)
    .filter(test)
    .map(({ name, localSheet, text }) => ({
      name,
      text,
      ...(localSheet === undefined ? {} : { localSheet }),
    }));

/** A workbook part with more names; one that is there already gives way. */
export function addDefinedNames(xml: string, names: readonly DefinedName[]): string {
  if (names.length === 0) return xml;
  const clean = removeDefinedNames(xml, (old) =>
    names.some(({ name, localSheet }) => name === old.name && localSheet === old.localSheet),
  );
  const root = rootOf(clean);
  if (!root) return xml;
  const items = names.map(({ name, localSheet, text }) => {
    const local = localSheet === undefined ? '' : ` localSheetId="${String(localSheet)}"`;
    return `<definedName name="${escapeXml(name)}"${local}>${escapeXml(text)}</definedName>`;
  });
  const list = childOf(clean, 'definedNames');
  const place = (fragment: string): Splice =>
    list
      ? appendInside(clean, list, withPrefix(fragment, root.prefix))
      : insertInOrder(clean, root, {
          name: 'definedNames',
          order: WORKBOOK_ORDER,
          fragment: withPrefix(`<definedNames>${fragment}</definedNames>`, root.prefix),
        });
  return spliceXml(clean, [place(items.join(''))]);
}

/** A workbook part without the names that fulfil a condition. */
export function removeDefinedNames(xml: string, test: (name: DefinedName) => boolean): string {
  const names = readDefinedNames(xml);
  const gone = names.filter(test);
  const list = childOf(xml, 'definedNames');
  if (gone.length === 0 || !list) return xml;
  if (gone.length === names.length) return spliceXml(xml, [{ from: list.start, to: list.end, text: '' }]);
  return spliceXml(
    xml,
    gone.map(({ element }) => ({ from: element.start, to: element.end, text: '' })),
  );
}

/** A workbook part whose sheet names of places from `from` on count `by` further. */
export function shiftLocalNames(xml: string, from: number, by: number): string {
  const splices = readDefinedNames(xml).flatMap(({ localSheet, element }) =>
    localSheet === undefined || localSheet < from
      ? []
      : [setAttribute(xml, element, 'localSheetId', String(localSheet + by))],
  );
  return spliceXml(xml, splices);
}

/** A child of the document element. */
export function childOf(xml: string, name: string): XmlElement | undefined {
  const root = rootOf(xml);
  return root && childrenOf(xml, root).find((child) => child.name === name);
}
