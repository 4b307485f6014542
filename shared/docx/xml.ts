/** Attributes by name, in the order in which they are written; `undefined` ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content, which is XML already. */
export function element(name: string, attributes: Attributes = {}, content: readonly string[] = []): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  const inside = content.join('');
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** A part of the package. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/gu;
/** What no XML 1.0 document may hold: control signs, which are not seen on paper either. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/gu;
/** why: with the flag `u` only a surrogate without its other half is met by this class */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text for an element or a double-quoted attribute; half a letter becomes the sign for an unknown one. */
export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);
