import type { CellStyle } from '../../../shared/core';
import { escapeXml } from '../xml/escape-xml';

const rgb = (color: string): string => `rgb="FF${color.replace('#', '').toUpperCase()}"`;

/** The font of a style; empty when it asks for nothing special. */
export function fontXml({ fontName, fontSize, bold, italic, color }: CellStyle): string {
  if (fontName === undefined && fontSize === undefined && !bold && !italic && color === undefined) return '';
  return (
    '<font>' +
    (bold ? '<b/>' : '') +
    (italic ? '<i/>' : '') +
    `<sz val="${String(fontSize ?? 11)}"/>` +
    (color === undefined ? '' : `<color ${rgb(color)}/>`) +
    `<name val="${escapeXml(fontName ?? 'Times New Roman')}"/></font>`
  );
}

/** The fill of a style; empty when it has none. */
export const fillXml = ({ fill }: CellStyle): string =>
  fill === undefined
    ? ''
    : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`;

/** The border of a style; empty when it has none. */
export function borderXml({ border, borderColor }: CellStyle): string {
  if (!border) return '';
  const side = (name: string): string =>
    `<${name} style="thin"><color ${rgb(borderColor ?? '#000000')}/></${name}>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** The alignment of a style; empty when it has none. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrap ? ' wrapText="1"' : '') +
    (indent === undefined ? '' : ` indent="${String(indent)}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** A style that a conditional format lays over a cell: only what it changes. */
export function differentialXml({ bold, italic, color, fill, border, borderColor }: CellStyle): string {
  const hasFont = bold !== undefined || italic !== undefined || color !== undefined;
  const font =
    (bold === undefined ? '' : `<b val="${String(bold ? 1 : 0)}"/>`) +
    (italic === undefined ? '' : `<i val="${String(italic ? 1 : 0)}"/>`) +
    (color === undefined ? '' : `<color ${rgb(color)}/>`);
  // why: Excel paints the background of a solid differential fill, LibreOffice its foreground
  const paint =
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor ${rgb(fill)}/></patternFill></fill>`;
  const lines = borderXml({
    ...(border === undefined ? {} : { border }),
    ...(borderColor === undefined ? {} : { borderColor }),
  }).replace('<diagonal/>', '');
  return `<dxf>${hasFont ? `<font>${font}</font>` : ''}${paint}${lines}</dxf>`;
}
