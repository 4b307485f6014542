import { SaxesParser } from 'saxes';

/** An element with its attributes by their written names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: OpenElement[];
  text: string;
}

/** Reads a small XML file whole; the reason when it is not well formed. */
export function parseXml(xml: string): XmlElement | { readonly problem: string } {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  let problem = '';
  parser.on('error', (error) => {
    problem ||= error.message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open[open.length - 1];
    if (current) current.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return problem === '' ? (root.children[0] ?? { problem: 'empty' }) : { problem };
}

/** All elements of that name below `element`, in document order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
