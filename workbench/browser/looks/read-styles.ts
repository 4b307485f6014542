import type { IBorderData, IStyleData } from '@univerjs/core';

import { readCellFormats } from '../../xlsx/styles/cell-formats';
import type { ReadColor } from './read-color';
import type { XmlNode } from './xml-path';
import { isOn, isYes, numberOf, openXml } from './xml-path';

export interface FileStyles {
  /** By style number of the cells. */
  readonly cells: readonly IStyleData[];
  /** By number of the differential styles that conditional formats use. */
  readonly differentials: readonly IStyleData[];
}

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, justify: 4 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const WRAP = 3;

/** Reads the styles part into looks that the grid understands. */
export function readStyles(xml: string | undefined, color: ReadColor): FileStyles {
  const root = openXml(xml);
  if (xml === undefined || !root) return { cells: [], differentials: [] };
  const list = (name: string): readonly XmlNode[] => root.find(name)?.children() ?? [];
  const fonts = list('fonts').map((font) => fontLook(font, color));
  const fills = list('fills').map((fill) => fillLook(fill, color));
  const borders = list('borders').map((border) => borderLook(border, color));
  const formats = readCellFormats(xml);
  const cells = list('cellXfs').map((style, index) => ({
    ...fonts[numberOf(style.attribute('fontId')) ?? 0],
    ...fills[numberOf(style.attribute('fillId')) ?? 0],
    ...borders[numberOf(style.attribute('borderId')) ?? 0],
    ...alignmentLook(style.find('alignment')),
    ...formatLook(formats.numberFormat(index)),
  }));
  const differentials = list('dxfs').map((style) => ({
    ...fontLook(style.find('font'), color),
    ...fillLook(style.find('fill'), color, true),
  }));
  return { cells, differentials };
}

function fontLook(font: XmlNode | undefined, color: ReadColor): IStyleData {
  if (!font) return {};
  const size = numberOf(font.find('sz')?.attribute('val'));
  const name = font.find('name')?.attribute('val');
  const paint = color(font.find('color'));
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(isOn(font.find('b')) ? { bl: 1 } : {}),
    ...(isOn(font.find('i')) ? { it: 1 } : {}),
    ...(isOn(font.find('u')) ? { ul: { s: 1 } } : {}),
    ...(isOn(font.find('strike')) ? { st: { s: 1 } } : {}),
    ...(paint === undefined ? {} : { cl: { rgb: paint } }),
  };
}

function fillLook(fill: XmlNode | undefined, color: ReadColor, isDifferential = false): IStyleData {
  const pattern = fill?.find('patternFill');
  const kind = pattern?.attribute('patternType') ?? (isDifferential ? 'solid' : 'none');
  if (!pattern || kind === 'none' || kind === 'gray125') return {};
  const places = isDifferential ? ['bgColor', 'fgColor'] : ['fgColor', 'bgColor'];
  const [paint] = places.flatMap((name) => color(pattern.find(name)) ?? []);
  return paint === undefined ? {} : { bg: { rgb: paint } };
}

function borderLook(border: XmlNode, color: ReadColor): IStyleData {
  const lines: IBorderData = {};
  for (const [key, name] of [
    ['t', 'top'],
    ['r', 'right'],
    ['b', 'bottom'],
    ['l', 'left'],
  ] as const) {
    const side = border.find(name);
    const line = LINES[side?.attribute('style') ?? 'none'];
    if (line !== undefined) lines[key] = { s: line, cl: { rgb: color(side?.find('color')) ?? '#000000' } };
  }
  return Object.keys(lines).length === 0 ? {} : { bd: lines };
}

function alignmentLook(alignment: XmlNode | undefined): IStyleData {
  const horizontal = HORIZONTAL[alignment?.attribute('horizontal') ?? ''];
  return {
    vt: VERTICAL[alignment?.attribute('vertical') ?? 'bottom'] ?? 3,
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(isYes(alignment?.attribute('wrapText')) ? { tb: WRAP } : {}),
  };
}

const formatLook = (format: string): IStyleData =>
  /^general$/i.test(format) ? {} : { n: { pattern: format } };
