import type { XlsxPackage } from '../xlsx/package/xlsx-package';
import { checkXml } from '../xlsx/xml/check-xml';
import type { XmlElement } from '../xlsx/xml/xml-elements';
import { attributeOf, childrenOf, rootOf } from '../xlsx/xml/xml-elements';
import { isOff, numberIn, valueOf } from './list-book';

/** What a style says of the paragraphs and words set in it, its ancestors' word included. */
export interface Style {
  readonly list?: string;
  readonly level?: number;
  /** 0 to 8 for headings, 9 for text. */
  readonly outline?: number;
  readonly bold?: boolean;
  readonly font?: string;
}

export interface StyleBook {
  /** The font of text whose style names none. */
  readonly font?: string;
  readonly of: (id: string | undefined) => Style;
}

interface Entry extends Style {
  readonly basedOn?: string;
}

const NO_STYLE: Style = {};

/** The styles of a document, inherited; without a styles part every style says nothing. */
export function readStyles(file: XlsxPackage, part: string | undefined): StyleBook {
  const xml = part === undefined ? undefined : file.text(part);
  const entries = new Map<string, Entry>();
  let standard: string | undefined;
  let font: string | undefined;
  if (part !== undefined && xml !== undefined) {
    checkXml(xml, part);
    const root = rootOf(xml);
    for (const element of root ? childrenOf(xml, root) : []) {
      if (element.name === 'docDefaults') {
        const defaults = inside(xml, childrenOf(xml, element), 'rPrDefault');
        font = fontOf(xml, inside(xml, defaults, 'rPr'));
      }
      if (element.name !== 'style') continue;
      const id = attributeOf(xml, element, ':styleId') ?? '';
      entries.set(id, readEntry(xml, element));
      const isStandard = !isOff(attributeOf(xml, element, ':default') ?? '0');
      if (isStandard && attributeOf(xml, element, ':type') === 'paragraph') standard = id;
    }
  }
  const known = new Map<string, Style>();
  return { of: (id) => styleOf(id ?? standard, entries, known), ...(font === undefined ? {} : { font }) };
}

function styleOf(
  id: string | undefined,
  entries: ReadonlyMap<string, Entry>,
  known: Map<string, Style>,
): Style {
  if (id === undefined) return NO_STYLE;
  const found = known.get(id);
  if (found) return found;
  let style: Style = NO_STYLE;
  const seen = new Set<string>();
  // why: a style that is based on itself would be followed without end
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const entry: Entry | undefined = entries.get(at);
    if (!entry) break;
    const { basedOn, ...own } = entry;
    style = { ...own, ...style };
    at = basedOn;
  }
  known.set(id, style);
  return style;
}

function readEntry(xml: string, element: XmlElement): Entry {
  const children = childrenOf(xml, element);
  const paragraph = inside(xml, children, 'pPr');
  const run = inside(xml, children, 'rPr');
  const numbering = inside(xml, paragraph, 'numPr');
  const list = valueOf(xml, numbering, 'numId');
  const level = numberIn(valueOf(xml, numbering, 'ilvl'));
  const outline = numberIn(valueOf(xml, paragraph, 'outlineLvl'));
  const bold = run.some(({ name }) => name === 'b') ? !isOff(valueOf(xml, run, 'b')) : undefined;
  const font = fontOf(xml, run);
  const basedOn = valueOf(xml, children, 'basedOn');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level }),
    ...(outline === undefined ? {} : { outline }),
    ...(bold === undefined ? {} : { bold }),
    ...(font === undefined ? {} : { font }),
    ...(basedOn === undefined ? {} : { basedOn }),
  };
}

function fontOf(xml: string, run: readonly XmlElement[]): string | undefined {
  const fonts = run.find(({ name }) => name === 'rFonts');
  return fonts && (attributeOf(xml, fonts, ':ascii') ?? attributeOf(xml, fonts, ':hAnsi'));
}

function inside(xml: string, elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  const found = elements.find((one) => one.name === name);
  return found ? childrenOf(xml, found) : [];
}
