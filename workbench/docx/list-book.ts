import type { XlsxPackage } from '../xlsx/package/xlsx-package';
import { checkXml } from '../xlsx/xml/check-xml';
import type { XmlElement } from '../xlsx/xml/xml-elements';
import { attributeOf, childrenOf, rootOf } from '../xlsx/xml/xml-elements';

/** One level of a list: how it counts and what it writes. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of its own and upper levels, or the sign of a bullet. */
  readonly text: string;
  /** Upper levels count in figures here, however they are written themselves. */
  readonly isLegal: boolean;
  /** The level (from 1) whose numbers start this one anew; 0 never, absent any upper one. */
  readonly restart?: number;
  /** The paragraph style that stands at this level. */
  readonly style?: string;
}

export interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew when it first uses them. */
  readonly startsAt: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The list style that holds the levels instead. */
  readonly styleLink?: string;
  readonly style?: string;
}

/** The lists of a document by their number; empty when it has none. */
export function readLists(file: XlsxPackage, part: string | undefined): ReadonlyMap<string, List> {
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined) return new Map();
  checkXml(xml, part);
  const root = rootOf(xml);
  const children = root ? childrenOf(xml, root) : [];
  const definitions = new Map<string, Definition>();
  for (const child of children) {
    if (child.name === 'abstractNum')
      definitions.set(attributeOf(xml, child, ':abstractNumId') ?? '', readDefinition(xml, child));
  }
  const byStyle = new Map<string, string>();
  for (const [id, { style }] of definitions) if (style !== undefined) byStyle.set(style, id);
  const lists = new Map<string, List>();
  for (const child of children) {
    if (child.name !== 'num') continue;
    const list = readList(xml, child, definitions, byStyle);
    if (list) lists.set(attributeOf(xml, child, ':numId') ?? '', list);
  }
  return lists;
}

function readDefinition(xml: string, element: XmlElement): Definition {
  const children = childrenOf(xml, element);
  const styleLink = valueOf(xml, children, 'numStyleLink');
  const style = valueOf(xml, children, 'styleLink');
  return {
    levels: levelsOf(xml, children),
    ...(styleLink === undefined ? {} : { styleLink }),
    ...(style === undefined ? {} : { style }),
  };
}

function readList(
  xml: string,
  element: XmlElement,
  definitions: ReadonlyMap<string, Definition>,
  byStyle: ReadonlyMap<string, string>,
): List | undefined {
  const children = childrenOf(xml, element);
  const named = valueOf(xml, children, 'abstractNumId') ?? '';
  const link = definitions.get(named)?.styleLink;
  const definition = (link === undefined ? undefined : byStyle.get(link)) ?? named;
  const base = definitions.get(definition);
  if (!base) return undefined;
  const levels = new Map(base.levels);
  const startsAt = new Map<number, number>();
  for (const override of children) {
    if (override.name !== 'lvlOverride') continue;
    const level = numberIn(attributeOf(xml, override, ':ilvl'));
    const inner = childrenOf(xml, override);
    for (const [at, own] of levelsOf(xml, inner)) levels.set(at, own);
    const start = valueOf(xml, inner, 'startOverride');
    if (level !== undefined && start !== undefined) startsAt.set(level, numberIn(start) ?? 1);
  }
  return { definition, levels, startsAt };
}

function levelsOf(xml: string, elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const element of elements) {
    if (element.name !== 'lvl') continue;
    const children = childrenOf(xml, element);
    const restart = numberIn(valueOf(xml, children, 'lvlRestart'));
    const style = valueOf(xml, children, 'pStyle');
    levels.set(numberIn(attributeOf(xml, element, ':ilvl')) ?? 0, {
      start: numberIn(valueOf(xml, children, 'start')) ?? 0,
      format: valueOf(xml, children, 'numFmt') ?? 'decimal',
      text: valueOf(xml, children, 'lvlText') ?? '',
      isLegal: isOn(xml, children, 'isLgl'),
      ...(restart === undefined ? {} : { restart }),
      ...(style === undefined ? {} : { style }),
    });
  }
  return levels;
}

/** The `val` of the first child of that name. */
export function valueOf(xml: string, children: readonly XmlElement[], name: string): string | undefined {
  const child = children.find((one) => one.name === name);
  return child && attributeOf(xml, child, ':val');
}

/** Whether a switch such as `<w:b/>` is set. */
export function isOn(xml: string, children: readonly XmlElement[], name: string): boolean {
  return children.some((one) => one.name === name) && !isOff(valueOf(xml, children, name));
}

export const isOff = (value: string | undefined): boolean =>
  value === '0' || value === 'false' || value === 'off';

export function numberIn(text: string | undefined): number | undefined {
  const value = text === undefined || !/^-?\d{1,9}$/.test(text) ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}
