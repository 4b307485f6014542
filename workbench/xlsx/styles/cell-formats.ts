import type { XmlElement } from '../xml/xml-elements';
import { attributeOf, childrenOf, rootOf } from '../xml/xml-elements';
import { BUILT_IN_FORMATS } from './built-in-formats';

/** What reading needs to know of the cell styles, by style number. */
export interface CellFormats {
  readonly numberFormat: (style: number) => string;
  /** The font's name when it is one of the time before Unicode. */
  readonly legacyFont: (style: number) => string | undefined;
  /** Whether the cell may not be changed once its sheet is protected. */
  readonly isLocked: (style: number) => boolean;
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
      knownCode(attributeOf(xml, format, 'formatCode')),
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
      locked: isLockedStyle(xml, style),
    };
  });
  return {
    numberFormat: (style) => styles[style]?.format ?? 'General',
    legacyFont: (style) => styles[style]?.font,
    isLocked: (style) => styles[style]?.locked ?? true,
  };
}

/** why: Excel takes no longer code, and one without end would be looked through for every number */
const knownCode = (code = 'General'): string => (code.length > 255 ? 'General' : code);

function isLockedStyle(xml: string, style: XmlElement): boolean {
  const protection = childrenOf(xml, style).find(({ name }) => name === 'protection');
  const locked = protection && attributeOf(xml, protection, 'locked');
  return locked !== '0' && locked !== 'false';
}

function elementsOfRoot(xml: string): ReturnType<typeof childrenOf> {
  const root = rootOf(xml);
  return root ? childrenOf(xml, root) : [];
}
