import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

import { type HtmlTree, type ProseDocument, walkHtml } from '../../shared/core';

type Node = DefaultTreeAdapterMap['node'];

/** The text of a web page, or of what Word saved as one. */
export const readHtml = (html: string): ProseDocument => walkHtml<Node>(parse(html), PARSED);

/** The tree as parse5 makes it. */
const PARSED: HtmlTree<Node> = {
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  nameOf: (node) => ('tagName' in node ? node.tagName : undefined),
  textOf: (node) => ('value' in node ? node.value : undefined),
  attributeOf: (node, name) =>
    'attrs' in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined,
};
