import type { XmlElement } from '../../xlsx/xml/xml-elements';
import { attributeOf, childrenOf, rootOf } from '../../xlsx/xml/xml-elements';

/** An element together with the text that it stands in, so that reading reads like a path. */
export interface XmlNode {
  readonly name: string;
  readonly element: XmlElement;
  readonly xml: string;
  children(name?: string): readonly XmlNode[];
  /** The first element at the end of a path of names. */
  find(...path: readonly string[]): XmlNode | undefined;
  attribute(name: string): string | undefined;
}

/** The document element of a part; `undefined` for a part that is not there. */
export function openXml(xml: string | undefined): XmlNode | undefined {
  const root = xml === undefined ? undefined : rootOf(xml);
  return xml === undefined || !root ? undefined : nodeOf(xml, root);
}

export function nodeOf(xml: string, element: XmlElement): XmlNode {
  const children = (name?: string): readonly XmlNode[] =>
    childrenOf(xml, element)
      .filter((child) => name === undefined || child.name === name)
      .map((child) => nodeOf(xml, child));
  return {
    name: element.name,
    element,
    xml,
    children,
    find(...path) {
      const [first, ...rest] = path;
      const child = first === undefined ? undefined : children(first)[0];
      return rest.length === 0 ? child : child?.find(...rest);
    },
    attribute: (name) => attributeOf(xml, element, name),
  };
}

/** Whether a switch like `<b/>` is there and not turned off. */
export const isOn = (node: XmlNode | undefined, attribute = 'val'): boolean =>
  node !== undefined && !['0', 'false', 'none'].includes(node.attribute(attribute) ?? '1');

/** Whether an attribute says yes. */
export const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A number attribute; `undefined` when it is missing or no number. */
export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
