type CodeRange = readonly [from: number, to: number];

/** Spaces that are not the plain one: tab and line breaks, no-break, thin, ideographic. */
const SPACES: readonly CodeRange[] = [
  [0x09, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Characters without width: controls, soft hyphen, joiners, direction marks, variation selectors, byte-order mark. */
const INVISIBLES: readonly CodeRange[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

// why: what a plan is written in, asked for at every letter
const isPlain = (code: number): boolean => code >= 0x20 && code < 0x7f;

const contains = (ranges: readonly CodeRange[], code: number): boolean =>
  !isPlain(code) && ranges.some(([from, to]) => code >= from && code <= to);

const hex = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** The characters of some ranges, the line breaks of a cell (\n, \r) left out, as a pattern. */
const patternOf = (ranges: readonly CodeRange[]): RegExp =>
  new RegExp(`(?![\\n\\r])[${ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`, 'g');

/** Every unusual space and every invisible character in a text; line breaks of a cell are neither here. */
export const UNUSUAL_SPACES = patternOf(SPACES);
export const INVISIBLE_CHARACTERS = patternOf(INVISIBLES);

/** Whether the character separates words but is no plain space (tabs and line breaks count). */
export const isUnusualSpace = (code: number): boolean => contains(SPACES, code);

/** Whether the character cannot be seen and separates nothing. */
export const isInvisible = (code: number): boolean => contains(INVISIBLES, code);
