import { attributeOf, childrenOf, rootOf } from '../xml/xml-elements';
import { BUILT_IN_FORMATS } from './built-in-formats';

/** What reading needs to know of the cell styles, by style number. */
export interface CellFormats {
  readonly numberFormat: (style: number) => string;
  /** The font's name when it is one of the time before Unicode. */
  readonly legacyFont: (style: number) => string | undefined;
}

export const isLegacyFont = (name: string): boolean => /^(?:\.vn|vni-)/i.test(name);

/** Reads number formats and fonts out of a styles part. */
export function readCellFormats(xml: string): CellFormats {
  const groups = new Map(elementsOfRoot(xml).map((group) => [group.name, childrenOf(xml, group)] as const));
  const numeric = (element: { start: number }, name: string): number =>
    Number(attributeOf(xml, element, name) ?? 0);
  const codes = new Map(
    (groups.get('numFmts') ?? []).map((format) => [
      numeric(format, 'numFmtId'),
      attributeOf(xml, format, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = (groups.get('fonts') ?? []).map((font) => {
    const name = childrenOf(xml, font).find((child) => child.name === 'name');
    return (name && attributeOf(xml, name, 'val')) ?? '';
  });
  const styles = (groups.get('cellXfs') ?? []).map((style) => {
    const id = numeric(style, 'numFmtId');
    const font = fonts[numeric(style, 'fontId')] ?? '';
    return {
      format: codes.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General',
      font: isLegacyFont(font) ? font : undefined,
    };
  });
  return {
    numberFormat: (style) => styles[style]?.format ?? 'General',
    legacyFont: (style) => styles[style]?.font,
  };
}

function elementsOfRoot(xml: string): ReturnType<typeof childrenOf> {
  const root = rootOf(xml);
  return root ? childrenOf(xml, root) : [];
}
