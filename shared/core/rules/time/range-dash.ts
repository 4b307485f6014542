/** How the dash of a range stands: its sign and the spaces around it; `undefined` where there is not just one dash. */
export function rangeDash(text: string): string | undefined {
  const found = [...text.trim().matchAll(/(?:(?<!\s)\s+)?[-\u2010-\u2015]\s*/gu)];
  const [only] = found;
  return only && found.length === 1 ? only[0].replace(/\s/gu, ' ') : undefined;
}

/** A dash with a space on one side only is a slip, whatever the column does. */
export const isLopsided = (dash: string): boolean => dash.startsWith(' ') !== dash.endsWith(' ');

/** The dash that most texts use; the usual one where none leads. */
export function usualDash(counts: ReadonlyMap<string, number>): string {
  let usual = ' - ';
  for (const [dash, count] of counts) {
    if (!isLopsided(dash) && count > (counts.get(usual) ?? 0)) usual = dash;
  }
  return usual;
}

/** A range with its dash written otherwise. */
export const withDash = (range: string, dash: string, written = ' - '): string =>
  range.replace(written, dash);
