import { isOwnFrame } from '../chart/drawing-xml';
import { readRelationships } from '../package/relationships';
import type { SheetEntry } from '../package/workbook-part';
import { addDrawing } from '../put-sheet';
import { layOutSheet, WORKSHEET_ORDER } from '../sheet/sheet-layout';
import type { WorkbookEditor } from '../workbook-editor';
import { escapeXml } from '../xml/escape-xml';
import { appendInside, insertInOrder, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributesOf, childrenOf, rootOf, tagsOf } from '../xml/xml-elements';
import type { AttachedPart } from './attached-parts';
import { linksOf, putPart, takePart } from './attached-parts';

/** A picture, shape or chart that a person laid over the sheet, with what it shows. */
export interface Picture {
  readonly xml: string;
  readonly parts: readonly AttachedPart[];
}

/** Takes up what a person drew; the tool's own charts are made anew. */
export function takePictures(editor: WorkbookEditor, { part }: SheetEntry): readonly Picture[] {
  return linksOf(editor, part, ['drawing']).flatMap(({ target }) => {
    const xml = editor.file.text(target) ?? '';
    const root = rootOf(xml);
    if (!root) return [];
    const links = readRelationships(editor.file, target);
    const names = attributesOf(xml, root).filter(({ name }) => name.startsWith('xmlns'));
    const declared = names.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('');
    return childrenOf(xml, root).flatMap((anchor) => {
      const own = xml.slice(anchor.start, anchor.end);
      if (isOwnFrame(own)) return [];
      const used = new Set(referencesIn(own));
      const head = anchor.prefix.length + anchor.name.length + 1;
      return [
        {
          // why: moved into another drawing, it no longer stands under the names that its old one declared
          xml: own.slice(0, head) + declared + own.slice(head),
          parts: links.filter(({ id }) => used.has(id)).map((link) => takePart(editor, link)),
        },
      ];
    });
  });
}

/** The relationships that a piece of a drawing names. */
const referencesIn = (xml: string): readonly string[] =>
  [...tagsOf(xml)].flatMap((tag) =>
    tag.kind === 'close'
      ? []
      : attributesOf(xml, tag)
          .filter(({ name }) => LINK.test(name))
          .map(({ value }) => value),
  );

const LINK = /:(?:embed|id|link|pict|dm|lo|qs|cs)$/;

/** Lays the pictures over the sheet again. */
export function putPictures(editor: WorkbookEditor, sheet: SheetEntry, pictures: readonly Picture[]): void {
  if (pictures.length === 0) return;
  const drawing = linksOf(editor, sheet.part, ['drawing'])[0]?.target ?? addEmptyDrawing(editor, sheet);
  for (const { xml, parts } of pictures) {
    const ids = new Map(parts.map((part) => [part.link.id, putPart(editor, drawing, part)]));
    const moved = xml.replace(
      /(\s[\w.-]+:(?:embed|id|link|pict|dm|lo|qs|cs)=")([^"]*)(?=")/g,
      (whole, head: string, id: string) => (ids.has(id) ? head + String(ids.get(id)) : whole),
    );
    const text = editor.file.text(drawing) ?? '';
    const root = rootOf(text);
    if (root) editor.file.setText(drawing, spliceXml(text, [appendInside(text, root, moved)]));
  }
}

function addEmptyDrawing(editor: WorkbookEditor, { part, name }: SheetEntry): string {
  const id = addDrawing(editor, part, []);
  const xml = editor.file.text(part) ?? '';
  const { root, prefix } = layOutSheet(xml, name);
  const fragment = withPrefix(`<drawing r:id="${id}"/>`, prefix);
  editor.replacePart(
    part,
    spliceXml(xml, [insertInOrder(xml, root, { name: 'drawing', order: WORKSHEET_ORDER, fragment })]),
  );
  return linksOf(editor, part, ['drawing'])[0]?.target ?? '';
}
