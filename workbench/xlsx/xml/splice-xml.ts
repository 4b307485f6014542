import type { XmlElement } from './xml-elements';
import { attributesOf, childrenOf } from './xml-elements';
import { escapeXml } from './escape-xml';

/** A replacement of a stretch of a text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices done; they must not overlap. */
export function spliceXml(xml: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from)) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** The splice that puts `fragment` behind the last child of an element, opening it when it is self-closed. */
export function appendInside(xml: string, element: XmlElement, fragment: string): Splice {
  const isSelfClosed = element.innerStart === element.end;
  if (!isSelfClosed) return { from: element.innerEnd, to: element.innerEnd, text: fragment };
  const slash = xml.lastIndexOf('/', element.end);
  return { from: slash, to: element.end, text: `>${fragment}</${element.prefix}${element.name}>` };
}

/** The splice that puts `fragment` where the schema's `order` wants an element of that name. */
export function insertInOrder(
  xml: string,
  parent: XmlElement,
  {
    name,
    order,
    fragment,
  }: { readonly name: string; readonly order: readonly string[]; readonly fragment: string },
): Splice {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = childrenOf(xml, parent).find((child) => later.has(child.name));
  return next ? { from: next.start, to: next.start, text: fragment } : appendInside(xml, parent, fragment);
}

/** The splice that sets an attribute; `null` takes it off. */
export function setAttribute(
  xml: string,
  tag: { readonly start: number },
  name: string,
  value: string | null,
): Splice {
  const present = attributesOf(xml, tag).find((attribute) => attribute.name === name);
  const text = value === null ? '' : `${name}="${escapeXml(value)}"`;
  if (present) return { from: present.from, to: present.to, text };
  const at = xml.slice(tag.start).search(/[\s/>]/) + tag.start;
  return { from: at, to: at, text: value === null ? '' : ` ${text}` };
}

/** The fragment with a namespace prefix on every element, for producers that write `x:row`. */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === ''
    ? fragment
    : fragment.replace(
        /<(\/?)([a-z])/gi,
        (_, slash: string, letter: string) => `<${slash}${prefix}${letter}`,
      );
