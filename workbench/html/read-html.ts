import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';

import { HtmlReader, type ProseDocument } from '../../shared/core';

type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** The text of a web page, or of what Word saved as one; the line of a paragraph is its line in the file. */
export function readHtml(html: string): ProseDocument {
  const reader = new HtmlReader();
  // why: a walk that called itself would run out of room on a page of a hundred thousand open elements
  const open: { readonly node: Parent; next: number }[] = [
    { node: parse(html, { sourceCodeLocationInfo: true }), next: 0 },
  ];
  for (let top = open[open.length - 1]; top; top = open[open.length - 1]) {
    const child = top.node.childNodes[top.next++];
    if (!child) {
      open.pop();
      if ('tagName' in top.node) reader.close(top.node.tagName);
    } else if ('value' in child) {
      reader.text(child.value, lineOf(child));
    } else if ('tagName' in child) {
      const values = new Map(child.attrs.map(({ name, value }) => [name, value]));
      reader.open(child.tagName, (name) => values.get(name), lineOf(child));
      open.push({ node: child, next: 0 });
    }
  }
  return reader.document();
}

const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 0;
