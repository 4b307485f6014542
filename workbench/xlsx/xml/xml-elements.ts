import { unescapeXml } from './escape-xml';

/** A tag of an XML text; `name` is without its prefix. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An element by its places in the text; an empty one has its inner part at the end of its tag. */
export interface XmlElement {
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  /** One past the opening tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** Tags from `from` to `to`; comments, CDATA and declarations are passed over. */
export function* tagsOf(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const next = xml.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      at = xml.indexOf('<', endOfDeclaration(xml, at));
      continue;
    }
    const tag = readTag(xml, at);
    yield tag;
    at = xml.indexOf('<', tag.end);
  }
}

function endOfDeclaration(xml: string, at: number): number {
  const close = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.charCodeAt(at + 1) === 63
        ? '?>'
        : '>';
  const end = xml.indexOf(close, at);
  return end < 0 ? xml.length : end + close.length;
}

function readTag(xml: string, start: number): XmlTag {
  const end = endOfTag(xml, start);
  const isClose = xml.charCodeAt(start + 1) === 47;
  const nameFrom = start + (isClose ? 2 : 1);
  let nameTo = nameFrom;
  while (nameTo < end && !isNameEnd(xml.charCodeAt(nameTo))) nameTo++;
  const full = xml.slice(nameFrom, nameTo);
  const colon = full.indexOf(':');
  const kind = isClose ? 'close' : xml.charCodeAt(end - 2) === 47 ? 'empty' : 'open';
  return { kind, prefix: full.slice(0, colon + 1), name: full.slice(colon + 1), start, end };
}

/** One past the `>` of the tag at `start`; a `>` within quotes does not end it. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 34 || char === 39) {
      quote = char;
    } else if (char === 62) {
      return at + 1;
    }
  }
  return xml.length;
}

const isNameEnd = (char: number): boolean => char === 62 || char === 47 || char <= 32;

/** The elements directly inside a stretch of XML. */
export function elementsIn(xml: string, from = 0, to = xml.length): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let at = from;
  while (at < to) {
    const tag = firstTag(xml, at, to);
    if (tag === undefined || tag.kind === 'close') break;
    const element = tag.kind === 'empty' ? emptyElement(tag) : wholeElement(xml, tag, to);
    found.push(element);
    at = element.end;
  }
  return found;
}

function firstTag(xml: string, from: number, to: number): XmlTag | undefined {
  for (const tag of tagsOf(xml, from, to)) return tag;
  return undefined;
}

const emptyElement = ({ prefix, name, start, end }: XmlTag): XmlElement => ({
  prefix,
  name,
  start,
  innerStart: end,
  innerEnd: end,
  end,
});

function wholeElement(xml: string, open: XmlTag, to: number): XmlElement {
  const element = (innerEnd: number, end: number): XmlElement => ({
    ...emptyElement(open),
    innerEnd,
    end,
  });
  // why: sheet data never nests and may be hundreds of megabytes, so its end is looked up, not walked to
  if (open.name === 'sheetData') {
    const close = xml.indexOf(`</${open.prefix}sheetData`, open.end);
    return close < 0 ? element(to, to) : element(close, endOfTag(xml, close));
  }
  let depth = 1;
  for (const tag of tagsOf(xml, open.end, to)) {
    if (tag.kind === 'open') depth++;
    if (tag.kind === 'close' && --depth === 0) return element(tag.start, tag.end);
  }
  return element(to, to);
}

/** The children of an element. */
export const childrenOf = (xml: string, element: XmlElement): readonly XmlElement[] =>
  elementsIn(xml, element.innerStart, element.innerEnd);

/** The document element; `undefined` when the text has none. */
export function rootOf(xml: string): XmlElement | undefined {
  const open = firstTag(xml, 0, xml.length);
  if (open === undefined || open.kind === 'close') return undefined;
  if (open.kind === 'empty') return emptyElement(open);
  // why: nothing but comments may follow its closing tag, which is found from the end and not by a walk over a huge part
  const close = xml.lastIndexOf(`</${open.prefix}${open.name}`);
  if (close < open.end) return { ...emptyElement(open), innerEnd: xml.length, end: xml.length };
  return { ...emptyElement(open), innerEnd: close, end: endOfTag(xml, close) };
}

/** The text inside an element, entities resolved. */
export const textOf = (xml: string, element: XmlElement): string =>
  unescapeXml(xml.slice(element.innerStart, element.innerEnd));

/** An attribute with its place in the text (`from` and `to` around the whole `name="value"`). */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The attributes of the tag that starts at `start`. */
export function attributesOf(xml: string, { start }: { readonly start: number }): readonly XmlAttribute[] {
  const tag = xml.slice(start, endOfTag(xml, start));
  return [...tag.matchAll(/(?<![^\s=<>/"'])([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => ({
    name: match[1] ?? '',
    value: unescapeXml(match[2] ?? match[3] ?? ''),
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
}

/** The value of one attribute; a name with a leading colon (`:id`) stands for any prefix. */
export function attributeOf(xml: string, tag: { readonly start: number }, name: string): string | undefined {
  return attributesOf(xml, tag).find((attribute) =>
    name.startsWith(':') ? attribute.name.endsWith(name) : attribute.name === name,
  )?.value;
}
