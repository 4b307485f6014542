const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text for element content or a double-quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) =>
    char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&quot;',
  );

/** The text that XML content stands for: entities resolved, line ends as XML reads them. */
export function unescapeXml(xml: string): string {
  const text = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\dA-Fa-f]+|#\d+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** why: nearly all text is written as it is, and one look is cheaper than four searches */
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"_\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Cell text as a workbook stores it: what XML cannot carry is written `_xHHHH_`. */
export function escapeCellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const kept = text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // why: control characters are no XML, and a bare carriage return would be read back as a line feed
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (char) => `_x${hex4(char)}_`);
  return escapeXml(kept.replace(LONE_SURROGATE, '\uFFFD'));
}

const hex4 = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The inverse of `escapeCellText`. */
export function unescapeCellText(xml: string): string {
  const text = unescapeXml(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
