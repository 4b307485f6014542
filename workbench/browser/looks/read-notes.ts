import { parseCell } from '../../../shared/core';
import { relatedParts } from '../../xlsx/package/relationships';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { textOf } from '../../xlsx/xml/xml-elements';
import type { NoteLook } from './sheet-look';
import type { XmlNode } from './xml-path';
import { openXml } from './xml-path';

/** The notes on the cells of a sheet. */
export const readNotes = (file: XlsxPackage, sheetPart: string): readonly NoteLook[] =>
  relatedParts(file, sheetPart, 'comments').flatMap((part) => {
    const list = openXml(file.text(part))?.find('commentList');
    return (list?.children('comment') ?? []).flatMap((comment) => {
      const at = parseCell(comment.attribute('ref') ?? '');
      return at ? [{ ...at, text: textIn(comment) }] : [];
    });
  });

/** All the text below an element. */
function textIn(node: XmlNode): string {
  if (node.name === 't') return textOf(node.xml, node.element);
  return node
    .children()
    .filter(({ name }) => name !== 'rPh')
    .map(textIn)
    .join('');
}
