/** What stands in front of a paragraph and gives it its place among the others, from outermost to innermost. */
export type MarkKind =
  | 'part'
  | 'article'
  | 'upper'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'deep-dotted'
  | 'bracketed'
  | 'bracketed-letter'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'star'
  | 'dot';

export interface LineMark {
  readonly kind: MarkKind;
  /** As written: "1.", "a)", "-". */
  readonly text: string;
  /** The text behind it. */
  readonly body: string;
}

const SIGN = '\\s?[.)/:]|\\s?[-–](?=\\s|\\p{L})';
const FORMS: readonly (readonly [MarkKind, RegExp])[] = [
  ['article', /^điều\s+\d{1,3}\s*[.:](?:\s|$)/iu],
  ['part', /^(?:phần|chương)\s+(?:thứ\s+\p{L}+|[ivx]{1,5}|\d{1,2}|[a-h])(?![\p{L}\d])\s*(?:[.:)-]\s*)?/iu],
  ['roman', new RegExp(`^[IVX]{1,6}(?:${SIGN})\\s*(?=\\S)`, 'u')],
  ['upper', /^[A-HĐ]\s?(?:[.)/]|[-–](?=\s))\s*(?=[\p{L}“"])/u],
  ['deep-dotted', /^\d{1,2}(?:\.\d{1,2}){2,4}\s?(?:[.)/]|(?=\s))\s*(?=\D)/u],
  ['dotted', /^\d{1,2}\.\d{1,2}(?![\d./])\s?[.)/]?\s*(?=[\p{Lu}“"(*-])/u],
  ['dotted', /^\d{1,2}\.\d{1,2}[.)]\s*(?=\D)/u],
  ['arabic', new RegExp(`^\\d{1,2}(?:${SIGN})\\s*(?=[\\p{L}“"(*])`, 'u')],
  ['bracketed', /^\(\d{1,2}\)\s*(?=\S)/u],
  ['bracketed-letter', /^\((?:[a-zđ]|[ivx]{1,5})\)\s*(?=\S)/u],
  ['letter', /^(?:[a-zđ]|[ivx]{2,4})\s?(?:\)|[./](?=\s))\s*(?=\S)/u],
  ['dash', /^[-–—−‐‑](?![-–—])\s*(?=\S)/u],
  ['plus', /^\+\s*(?=\S)/u],
  ['star', /^\*\s*(?=\S)/u],
  ['dot', /^[•●▪◦·○■□➢➤→✓✔►▸❖\uE000-\uF8FF]\s*(?=\S)/u],
  ['dot', /^o\s+(?=\p{Lu})/u],
];

/** The mark of a cleaned line; `undefined` where it has none. */
export function readMark(line: string): LineMark | undefined {
  for (const [kind, form] of FORMS) {
    const found = form.exec(line)?.[0];
    if (found !== undefined) return { kind, text: found.trim(), body: line.slice(found.length).trim() };
  }
  return undefined;
}

/** How far inside a kind of mark stands where nothing else tells. */
export const MARK_RANK: Readonly<Record<MarkKind, number>> = {
  part: 0,
  article: 0,
  upper: 1,
  roman: 2,
  arabic: 3,
  dotted: 4,
  'deep-dotted': 5,
  bracketed: 6,
  'bracketed-letter': 6.5,
  letter: 6,
  dash: 7,
  star: 7,
  plus: 8,
  dot: 9,
};

export const isBullet = (kind: string): boolean =>
  kind === 'dash' || kind === 'plus' || kind === 'star' || kind === 'dot';
