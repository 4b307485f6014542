import { formatRange, parseRange } from '../../../shared/core';
import type { SheetEntry } from '../package/workbook-part';
import { layOutSheet, WORKSHEET_ORDER } from '../sheet/sheet-layout';
import type { WorkbookEditor } from '../workbook-editor';
import type { Splice } from '../xml/splice-xml';
import { insertInOrder, setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributeOf, childrenOf, tagsOf } from '../xml/xml-elements';
import type { AttachedPart } from './attached-parts';
import { linksOf, putPart, takePart } from './attached-parts';
import type { RowMatch } from './match-rows';

/** Notes, discussions and links of a sheet. */
export interface Notes {
  readonly parts: readonly AttachedPart[];
  readonly links: readonly { readonly xml: string; readonly part?: AttachedPart }[];
}

const NOTE_PARTS = ['comments', 'threadedComment', 'vmlDrawing'];

export function takeNotes(editor: WorkbookEditor, { part, name }: SheetEntry): Notes {
  const xml = editor.file.text(part) ?? '';
  const { children } = layOutSheet(xml, name);
  const list = children.find((child) => child.name === 'hyperlinks');
  const targets = new Map(linksOf(editor, part, ['hyperlink']).map((link) => [link.id, link]));
  return {
    parts: linksOf(editor, part, NOTE_PARTS).map((link) => takePart(editor, link)),
    links: (list ? childrenOf(xml, list) : []).map((link) => {
      const target = targets.get(attributeOf(xml, link, ':id') ?? '');
      return {
        xml: xml.slice(link.start, link.end).replace(`<${link.prefix}`, '<'),
        ...(target ? { part: takePart(editor, target) } : {}),
      };
    }),
  };
}

/** Puts them back, each with the row that it belonged to; two never meet in one cell. */
export function putNotes(
  editor: WorkbookEditor,
  { part, name }: SheetEntry,
  { parts, links }: Notes,
  rows: RowMatch,
): void {
  const noteRows = spreadRows(parts, rows);
  const moveRefs = (xml: string): string => shiftRefs(xml, noteRows);
  const fragments: { readonly name: string; readonly fragment: string }[] = [];
  for (const attached of parts) {
    const isDrawing = attached.link.type === 'vmlDrawing';
    const id = putPart(editor, part, attached, isDrawing ? (xml) => moveVml(xml, noteRows) : moveRefs);
    if (isDrawing) fragments.push({ name: 'legacyDrawing', fragment: `<legacyDrawing r:id="${id}"/>` });
  }
  const items = links.map(({ xml, part: target }) => {
    const moved = shiftRefs(xml, (row) => rows.place(row));
    const id = target && putPart(editor, part, target);
    return id === undefined ? moved : moved.replace(/\s[\w.-]+:id="[^"]*"/, ` r:id="${id}"`);
  });
  if (items.length > 0)
    fragments.push({ name: 'hyperlinks', fragment: `<hyperlinks>${items.join('')}</hyperlinks>` });
  for (const { name: element, fragment } of fragments) {
    const xml = editor.file.text(part) ?? '';
    const { root, prefix } = layOutSheet(xml, name);
    const piece = { name: element, order: WORKSHEET_ORDER, fragment: withPrefix(fragment, prefix) };
    editor.replacePart(part, spliceXml(xml, [insertInOrder(xml, root, piece)]));
  }
}

/** The new row of each noted row; rows that are gone make room for each other. */
function spreadRows(parts: readonly AttachedPart[], rows: RowMatch): (row: number) => number {
  const noted = parts.flatMap(({ link, files }) =>
    link.type === 'comments'
      ? [...tagsOf(files[0]?.xml ?? '')].map((tag) => rowOf(files[0]?.xml ?? '', tag))
      : [],
  );
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const row of [...new Set(noted.filter((one) => one >= 0))].sort((a, b) => a - b)) {
    let place = rows.place(row);
    while (taken.has(place)) place++;
    taken.add(place);
    places.set(row, place);
  }
  return (row) => places.get(row) ?? rows.place(row);
}

const rowOf = (xml: string, tag: { readonly start: number }): number =>
  parseRange(attributeOf(xml, tag, 'ref') ?? '')?.top ?? -1;

function shiftRefs(xml: string, place: (row: number) => number): string {
  const splices = [...tagsOf(xml)].flatMap((tag): readonly Splice[] => {
    const range = tag.kind === 'close' ? undefined : parseRange(attributeOf(xml, tag, 'ref') ?? '');
    if (!range) return [];
    const by = place(range.top) - range.top;
    const moved = { ...range, top: range.top + by, bottom: range.bottom + by };
    return [setAttribute(xml, tag, 'ref', formatRange(moved))];
  });
  return spliceXml(xml, splices);
}

/** Boxes of notes move as far as their cells do. */
function moveVml(vml: string, place: (row: number) => number): string {
  return vml.replace(/<(?:[\w.-]+:)?ClientData[\s\S]*?<\/(?:[\w.-]+:)?ClientData>/g, (data) => {
    const row = /<x:Row>\s*(\d+)/.exec(data)?.[1];
    if (row === undefined) return data;
    const by = place(Number(row)) - Number(row);
    return data
      .replace(/(<x:Row>\s*)\d+/, (_, open: string) => open + String(Number(row) + by))
      .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
        const parts = anchor.split(',').map((part) => Number(part));
        return `${open}${parts.map((part, index) => (index === 2 || index === 6 ? part + by : part)).join(', ')}`;
      });
  });
}
