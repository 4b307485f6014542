import { insertInOrder, spliceXml, withPrefix } from '../xml/splice-xml';
import { childrenOf, rootOf } from '../xml/xml-elements';

/** The order that the schema wants of a style sheet's children. */
export const STYLES_ORDER: readonly string[] =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** The items that every style sheet begins with; a reader takes the first of each for all that says nothing else. */
const FIRST_ITEMS: readonly (readonly [list: string, items: readonly string[]])[] = [
  // why: this is what Excel shows where a file states no font, so that the user's cells keep their looks
  ['fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']],
  // why: the first two fills have a fixed meaning, whatever stands there
  [
    'fills',
    ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  ],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

/** A styles part in which the items that readers count on stand, so that new ones never become the default. */
export function wholeStyles(xml: string): string {
  return FIRST_ITEMS.reduce((styles, [list, items]) => withFirstItems(styles, list, items), openRoot(xml));
}

/** The part with room inside its document element. */
function openRoot(xml: string): string {
  const root = rootOf(xml);
  if (!root || root.innerStart !== root.end) return xml;
  const slash = xml.lastIndexOf('/', root.end);
  return `${xml.slice(0, slash)}></${root.prefix}${root.name}>${xml.slice(root.end)}`;
}

function withFirstItems(xml: string, name: string, items: readonly string[]): string {
  const root = rootOf(xml);
  const list = root && childrenOf(xml, root).find((child) => child.name === name);
  const present = list ? childrenOf(xml, list) : [];
  if (!root || present.length >= items.length) return xml;
  const missing = withPrefix(items.slice(present.length).join(''), root.prefix);
  const inner = present.map(({ start, end }) => xml.slice(start, end)).join('') + missing;
  const tag = root.prefix + name;
  const fragment = `<${tag} count="${String(items.length)}">${inner}</${tag}>`;
  return spliceXml(xml, [
    list
      ? { from: list.start, to: list.end, text: fragment }
      : insertInOrder(xml, root, { name, order: STYLES_ORDER, fragment }),
  ]);
}
