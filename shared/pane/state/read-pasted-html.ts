import type { ProseDocument } from '../../core/model/document';
import type { HtmlTree } from '../../core/prose/walk-html';
import { walkHtml } from '../../core/prose/walk-html';

/**
 * The text of what was copied in Word or from a web page. The browser parses it into a page of its own that is never
 * shown: no program of it runs and no picture is fetched, and only letters come out.
 */
export const readPastedHtml = (html: string): ProseDocument =>
  walkHtml<Node>(new DOMParser().parseFromString(html, 'text/html'), BROWSER);

/** The tree as a browser makes it. */
const BROWSER: HtmlTree<Node> = {
  children: ({ childNodes }) => childNodes,
  nameOf: (node) => (isElement(node) ? node.localName : undefined),
  textOf: (node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : undefined),
  attributeOf: (node, name) => (isElement(node) ? (node.getAttribute(name) ?? undefined) : undefined),
};

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
