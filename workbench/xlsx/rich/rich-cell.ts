import { type Run, spreadRuns } from '../../../shared/core';
import { relatedParts } from '../package/relationships';
import type { CellParts } from '../draft/cell-xml';
import type { EditCell } from '../sheet/sheet-editor';
import type { WorkbookEditor } from '../workbook-editor';
import { escapeCellText, unescapeCellText } from '../xml/escape-xml';
import type { XmlElement } from '../xml/xml-elements';
import { childrenOf, elementsIn, rootOf } from '../xml/xml-elements';

/**
 * A new text for a cell whose letters have looks of their own (bold, coloured words): they keep them. `undefined` when
 * the cell's text has one look.
 */
export function richParts(
  editor: WorkbookEditor,
  cell: EditCell | undefined,
  text: string,
): CellParts | undefined {
  const item = cell && itemOf(editor, cell);
  if (!item) return undefined;
  const runs = runsOf(item);
  if (!runs || text === '') return undefined;
  const body = spreadRuns(runs, text).map(
    (run) => `<r>${run.look}<t xml:space="preserve">${escapeCellText(run.text)}</t></r>`,
  );
  return { attributes: ' t="inlineStr"', body: `<is>${body.join('')}</is>` };
}

/** A string item with its prefix. */
interface Item {
  readonly xml: string;
  readonly element: XmlElement;
}

function itemOf(editor: WorkbookEditor, { attributes, body }: EditCell): Item | undefined {
  const type = /\st\s*=\s*["'](\w+)["']/.exec(attributes)?.[1];
  if (type === 'inlineStr') {
    const element = elementsIn(body).find(({ name }) => name === 'is');
    return element && { xml: body, element };
  }
  if (type !== 's') return undefined;
  const value = elementsIn(body).find(({ name }) => name === 'v');
  const index = value && Number(body.slice(value.innerStart, value.innerEnd));
  return index === undefined ? undefined : sharedItem(editor, index);
}

/** why: a fix changes many cells of one workbook, whose table of strings may be huge */
const known = new WeakMap<WorkbookEditor, readonly XmlElement[]>();

function sharedItem(editor: WorkbookEditor, index: number): Item | undefined {
  const [part] = relatedParts(editor.file, editor.workbook, 'sharedStrings');
  const xml = (part && editor.file.text(part)) ?? '';
  let items = known.get(editor);
  if (!items) {
    const root = rootOf(xml);
    items = root ? childrenOf(xml, root).filter(({ name }) => name === 'si') : [];
    known.set(editor, items);
  }
  const element = items[index];
  return element && { xml, element };
}

/** The runs of an item, their looks as XML without a prefix; `undefined` for plain text. */
function runsOf({ xml, element }: Item): readonly Run<string>[] | undefined {
  const children = childrenOf(xml, element);
  if (!children.some(({ name }) => name === 'r')) return undefined;
  return children.flatMap((child): readonly Run<string>[] => {
    if (child.name === 't') return [{ look: '', text: unescapeCellText(inner(xml, child)) }];
    if (child.name !== 'r') return [];
    const parts = childrenOf(xml, child);
    const look = parts.find(({ name }) => name === 'rPr');
    const text = parts.find(({ name }) => name === 't');
    return [
      {
        look: look ? withoutPrefix(xml.slice(look.start, look.end), look.prefix) : '',
        text: text ? unescapeCellText(inner(xml, text)) : '',
      },
    ];
  });
}

const inner = (xml: string, { innerStart, innerEnd }: XmlElement): string => xml.slice(innerStart, innerEnd);

const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
