import type { XmlNode } from './xml-path';
import { numberOf } from './xml-path';

/** Turns a colour element of a file into `#RRGGBB`. */
export type ReadColor = (node: XmlNode | undefined) => string | undefined;

const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The palette of the time before themes. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A reader of colours that knows the theme of the file. */
export function createColorReader(theme: XmlNode | undefined): ReadColor {
  const scheme = themeColors(theme);
  return (node) => {
    const base = baseColor(node, scheme);
    return base === undefined ? undefined : tinted(base, numberOf(node?.attribute('tint')) ?? 0);
  };
}

/** Light and dark come swapped in the numbering of themes. */
function themeColors(theme: XmlNode | undefined): readonly string[] {
  const colors = (theme?.find('themeElements', 'clrScheme')?.children() ?? []).map((slot) => {
    const [color] = slot.children();
    return color?.attribute('lastClr') ?? color?.attribute('val') ?? '000000';
  });
  const [dark1, light1, dark2, light2, ...accents] = colors;
  if (!dark1 || !light1 || !dark2 || !light2) return OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...accents];
}

function baseColor(node: XmlNode | undefined, scheme: readonly string[]): string | undefined {
  const rgb = node?.attribute('rgb');
  if (rgb !== undefined) return isHex(rgb.slice(-6)) ? rgb.slice(-6) : undefined;
  const theme = numberOf(node?.attribute('theme'));
  if (theme !== undefined) return scheme[theme];
  const index = numberOf(node?.attribute('indexed'));
  return index === undefined ? undefined : INDEXED[index];
}

const isHex = (text: string): boolean => /^[0-9a-f]{6}$/i.test(text);

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return `#${moved.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
