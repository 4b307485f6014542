import type { CellStyle } from '../../../shared/core';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Gives all `cells` the looks of `style`. */
export function writeStyle({ format }: Excel.Range | Excel.RangeAreas, style: CellStyle): void {
  writeFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border === true) writeBorders(format.borders, style.borderColor ?? '#000000');
}

function writeFont(font: Excel.RangeFont, { fontName, fontSize, bold, italic, color }: CellStyle): void {
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}

function writeBorders(borders: Excel.RangeBorderCollection, color: string): void {
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}
