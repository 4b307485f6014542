import { escapeXml } from '../xml/escape-xml';
import { appendInside, insertInOrder, setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributeOf, attributesOf, childrenOf, rootOf } from '../xml/xml-elements';
import { childOf, removeDefinedNames, shiftLocalNames, WORKBOOK_ORDER } from './defined-names';

/** A workbook part with one more sheet, at `index` or at the end. */
export function addSheetEntry(
  xml: string,
  sheet: {
    readonly name: string;
    readonly relationship: string;
    readonly hidden: boolean;
    readonly index?: number;
    readonly id?: string;
  },
  relationshipsNamespace: string,
): string {
  const list = childOf(xml, 'sheets');
  const root = rootOf(xml);
  if (!list || !root) return xml;
  const entries = childrenOf(xml, list);
  const ids = entries.map((entry) => Number(attributeOf(xml, entry, 'sheetId') ?? 0));
  const id = sheet.id ?? String(Math.max(0, ...ids) + 1);
  const known = attributesOf(xml, root).find(
    ({ name, value }) => name.startsWith('xmlns:') && value === relationshipsNamespace,
  );
  const prefix = known?.name.slice('xmlns:'.length) ?? 'r';
  const declaration = known ? '' : ` xmlns:r="${relationshipsNamespace}"`;
  const state = sheet.hidden ? ' state="hidden"' : '';
  const fragment = withPrefix(
    `<sheet${declaration} name="${escapeXml(sheet.name)}" sheetId="${id}"${state} ${prefix}:id="${sheet.relationship}"/>`,
    list.prefix,
  );
  const next = sheet.index === undefined ? undefined : entries[sheet.index];
  if (!next || sheet.index === undefined) return spliceXml(xml, [appendInside(xml, list, fragment)]);
  const moved = shiftLocalNames(xml, sheet.index, 1);
  return addAt(moved, sheet.index, fragment);
}

function addAt(xml: string, index: number, fragment: string): string {
  const list = childOf(xml, 'sheets');
  const next = list && childrenOf(xml, list)[index];
  return next ? spliceXml(xml, [{ from: next.start, to: next.start, text: fragment }]) : xml;
}

/** A workbook part without the sheet at `index`; the names of that sheet go, those of later ones are renumbered. */
export function removeSheetEntry(xml: string, index: number): string {
  const names = shiftLocalNames(
    removeDefinedNames(xml, ({ localSheet }) => localSheet === index),
    index,
    -1,
  );
  const list = childOf(names, 'sheets');
  const entry = list && childrenOf(names, list)[index];
  if (!entry) return xml;
  return stepBackActiveTab(spliceXml(names, [{ from: entry.start, to: entry.end, text: '' }]), index);
}

function stepBackActiveTab(xml: string, removed: number): string {
  const views = childOf(xml, 'bookViews');
  if (!views) return xml;
  const splices = childrenOf(xml, views).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const active = Number(attributeOf(xml, view, name) ?? 0);
      return active >= removed && active > 0 ? [setAttribute(xml, view, name, String(active - 1))] : [];
    }),
  );
  return spliceXml(xml, splices);
}

/** A workbook part that asks the application to calculate everything when it opens the file. */
export function recalculateOnLoad(xml: string): string {
  const root = rootOf(xml);
  const settings = childOf(xml, 'calcPr');
  if (settings) return spliceXml(xml, [setAttribute(xml, settings, 'fullCalcOnLoad', '1')]);
  const fragment = withPrefix('<calcPr calcId="0" fullCalcOnLoad="1"/>', root?.prefix ?? '');
  return root
    ? spliceXml(xml, [insertInOrder(xml, root, { name: 'calcPr', order: WORKBOOK_ORDER, fragment })])
    : xml;
}
