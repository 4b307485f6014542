import type { ProseDocument } from '../model/document';
import { HtmlReader } from './html-reader';

/** How to go through a tree of HTML, whoever parsed it. */
export interface HtmlTree<Node> {
  children(node: Node): ArrayLike<Node>;
  /** Of an element, as its document writes it; `undefined` of anything else. */
  nameOf(node: Node): string | undefined;
  /** The letters of a piece of text; `undefined` of anything else. */
  textOf(node: Node): string | undefined;
  attributeOf(node: Node, name: string): string | undefined;
}

/** The text of a page, or of what was pasted from Word; comments and whatever else stands in a tree are passed over. */
export function walkHtml<Node>(root: Node, tree: HtmlTree<Node>): ProseDocument {
  const reader = new HtmlReader();
  // why: a walk that called itself would run out of room on a page of a hundred thousand open elements
  const open: { readonly name?: string; readonly children: ArrayLike<Node>; next: number }[] = [
    { children: tree.children(root), next: 0 },
  ];
  for (let top = open[open.length - 1]; top; top = open[open.length - 1]) {
    const child = top.children[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.name !== undefined) reader.close(top.name);
      continue;
    }
    const text = tree.textOf(child);
    const name = tree.nameOf(child);
    if (text !== undefined) reader.text(text);
    else if (name !== undefined) {
      reader.open(name, (attribute) => tree.attributeOf(child, attribute));
      open.push({ name, children: tree.children(child), next: 0 });
    }
  }
  return reader.document();
}
