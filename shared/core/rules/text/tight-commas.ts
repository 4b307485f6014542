/** Places where a letter follows a comma or semicolon at once, as "công cộng,chú trọng"; not inside links or codes. */
export function findTightCommas(text: string): readonly number[] {
  const places: number[] = [];
  for (const match of text.matchAll(/\p{Ll}\p{M}*[,;](?=\p{L})/gu)) {
    const place = match.index + match[0].length;
    if (!isCode(text, place)) places.push(place);
  }
  return places;
}

const CODE = /[@/\\<>=_\d]/;
const REACH = 40;

/** Whether the run without spaces around `place` looks like a link, an address or a code. */
function isCode(text: string, place: number): boolean {
  const before =
    text
      .slice(Math.max(0, place - REACH), place)
      .split(/\s/)
      .pop() ?? '';
  const after = text.slice(place, place + REACH).split(/\s/, 1)[0] ?? '';
  return CODE.test(before) || CODE.test(after);
}

/** The text with a space at each of the places. */
export function insertSpaces(text: string, places: readonly number[]): string {
  const starts = [0, ...places];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length)).join(' ');
}
