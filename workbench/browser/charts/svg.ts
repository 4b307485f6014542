/** Escapes text for SVG: what cells hold is shown, never run. */
export const escapeSvg = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** An SVG element; numbers are rounded to a tenth of a pixel. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeSvg(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A line of text, cut with an ellipsis at `most` characters. */
export function label(
  text: string,
  attributes: Readonly<Record<string, string | number>>,
  most = 60,
): string {
  const characters = Array.from(text);
  const shown = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
  return svg('text', { fill: '#333333', 'font-size': 11, ...attributes }, escapeSvg(shown));
}

/** A figure as people here write it. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
