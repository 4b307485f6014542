import { escapeXml } from '../xml/escape-xml';
import { appendInside, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributeOf, childrenOf, rootOf } from '../xml/xml-elements';
import type { XlsxPackage } from './xlsx-package';

const PART = '[Content_Types].xml';

/** The content types that the tool's own parts have. */
export const CONTENT_TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
} as const;

/** States the type of a part; a part that has one keeps it. */
export function addContentType(file: XlsxPackage, part: string, type: string): void {
  const xml = file.text(PART) ?? '';
  const root = rootOf(xml);
  if (!root || overridesOf(xml, part).length > 0) return;
  const fragment = `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  file.setText(PART, spliceXml(xml, [appendInside(xml, root, withPrefix(fragment, root.prefix))]));
}

/** Takes a part away together with its type. */
export function removePart(file: XlsxPackage, part: string): void {
  file.remove(part);
  const xml = file.text(PART) ?? '';
  const splices = overridesOf(xml, part).map(({ start, end }) => ({ from: start, to: end, text: '' }));
  file.setText(PART, spliceXml(xml, splices));
}

/** The stated type of a part; `undefined` when it goes by its extension. */
export function contentTypeOf(file: XlsxPackage, part: string): string | undefined {
  const xml = file.text(PART) ?? '';
  const [override] = overridesOf(xml, part);
  return override && attributeOf(xml, override, 'ContentType');
}

/** The parts whose type is stated, and the file extensions that have one; small letters. */
export function statedTypes(file: XlsxPackage): {
  readonly parts: readonly string[];
  readonly extensions: readonly string[];
} {
  const xml = file.text(PART) ?? '';
  const root = rootOf(xml);
  const entries = root ? childrenOf(xml, root) : [];
  const valuesOf = (name: string, attribute: string): readonly string[] =>
    entries
      .filter((entry) => entry.name === name)
      .map((entry) => (attributeOf(xml, entry, attribute) ?? '').toLowerCase());
  return {
    parts: valuesOf('Override', 'PartName').map((name) => name.replace(/^\//, '')),
    extensions: valuesOf('Default', 'Extension'),
  };
}

function overridesOf(xml: string, part: string): readonly { readonly start: number; readonly end: number }[] {
  const root = rootOf(xml);
  if (!root) return [];
  const wanted = `/${part}`.toLowerCase();
  return childrenOf(xml, root).filter(
    (child) => child.name === 'Override' && attributeOf(xml, child, 'PartName')?.toLowerCase() === wanted,
  );
}
