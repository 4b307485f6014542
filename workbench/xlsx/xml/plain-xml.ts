import { escapeXml } from './escape-xml';

/** What stands between two marks and means nothing to a spreadsheet, or means its text (CDATA). */
const ASIDES: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * The XML without comments and instructions, and with CDATA as escaped text: what is set aside must not be taken for
 * rows and cells by scanners that look for their tags. The declaration at the start stays; what is never closed stays.
 */
export function plainXml(xml: string): string {
  const pieces: string[] = [];
  let at = 0;
  let from = xml.startsWith('<?xml') ? Math.max(0, xml.indexOf('?>')) : 0;
  for (;;) {
    const next = nextAside(xml, from);
    if (!next) break;
    const { start, open, close } = next;
    const end = xml.indexOf(close, start + open.length);
    if (end < 0) break;
    pieces.push(xml.slice(at, start));
    if (open === '<![CDATA[') pieces.push(escapeXml(xml.slice(start + open.length, end)));
    at = from = end + close.length;
  }
  return at === 0 ? xml : pieces.join('') + xml.slice(at);
}

function nextAside(
  xml: string,
  from: number,
): { readonly start: number; readonly open: string; readonly close: string } | undefined {
  for (let start = nextMark(xml, from); start >= 0; start = nextMark(xml, start + 2)) {
    const found = ASIDES.find(([open]) => xml.startsWith(open, start));
    if (found) return { start, open: found[0], close: found[1] };
  }
  return undefined;
}

/** The next `<!` or `<?`. */
function nextMark(xml: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(xml)?.index ?? -1;
}

const MARK = /<[!?]/g;
