import { documentTypes } from '../../../data/document-types';
import { hasLookAlike, latinLookAlike } from '../../text/look-alikes';
import { scanText } from '../../text/scan-text';
import type { TextFlags } from '../../text/text-flag';
import { TextFlag } from '../../text/text-flag';
import { INVISIBLE_CHARACTERS, UNUSUAL_SPACES } from '../../text/unusual-characters';

/** Kinds of residue and how a person calls them. */
export const RESIDUE_NAMES = {
  link: 'liên kết [..](#)',
  markup: 'dấu định dạng ** hoặc thẻ HTML',
  entity: 'mã HTML (&…;)',
  invisible: 'ký tự ẩn hoặc dấu cách đặc biệt',
  lineBreak: 'xuống dòng giữa câu',
  space: 'dấu cách thừa',
  edge: 'dấu cách hoặc xuống dòng ở đầu, cuối ô',
  lookAlike: 'chữ nhìn giống chữ Việt (Ð, chữ Nga, Hy Lạp)',
} as const;

export type ResidueKind = keyof typeof RESIDUE_NAMES;

/** A kind of residue and the fix that takes it out without losing a word. */
export interface ResidueCleaner {
  readonly kind: ResidueKind;
  readonly clean: (text: string) => string;
  /** It leaves every text that has none of these flags as it is; absent: any text may hold its kind. */
  readonly flags?: TextFlags;
  /**
   * It leaves every text without this as it is. why: its patterns try each letter, and of decomposed texts, whose flags tell
   * nothing, all are cleaned.
   */
  readonly sign?: RegExp;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
};

/** `[61/2018/NĐ-CP](#)` → `61/2018/NĐ-CP`; a link that leads somewhere keeps its address in brackets. */
const cleanLinks = (text: string): string =>
  text
    .replace(/\[([^[\]]{1,300})\]\(#[^()\s]{0,80}\)/g, '$1')
    .replace(/\[([^[\]]{1,300})\]\((https?:[^()\s]{1,300})\)/g, '$1 ($2)');

/** `**đậm**` → `đậm`, `## Mục` → `Mục`. */
const dropMarkup = (text: string): string =>
  text
    .replace(/^#{1,6} +/gm, '')
    .replace(/(\*{2,3})(?=[^\s*])([^*]{1,2000})\1/g, '$2')
    .replace(/<\/?(?:p|br|div|td|tr|li|ul|ol)(?:\s[^<>]{0,300})?\/?>/gi, ' ')
    .replace(/<\/?(?:[abiu]|strong|em|span|font)(?:\s[^<>]{0,300})?>/gi, '');

/** The text without Markdown's marks: headings, bold, and the single stars of slanted words. */
export const dropMarkdown = (text: string): string =>
  dropMarkup(text).replace(
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
    '$1',
  );

const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{2,6}|[a-z]{2,8});/g, (entity, name: string) => {
    const code = name.startsWith('#') ? Number(name.slice(1)) : 0;
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : (ENTITIES[name] ?? entity);
  });

/** Unusual spaces become plain ones, characters without width go; joined emoji and line breaks stay. */
function dropInvisible(text: string): string {
  const clean = text.replace(UNUSUAL_SPACES, ' ').replace(INVISIBLE_CHARACTERS, '');
  return clean === text || /\p{Extended_Pictographic}/u.test(text) ? text : clean;
}

/** A document symbol with blanks in it: "36 /KH - UBND", "17 - NQ/ TW"; its letters are a known code and a body. */
const CODES = documentTypes.flatMap(({ codes }) => codes).join('|');
const LOOSE_SYMBOL = new RegExp(
  `(?<![\\p{L}\\p{N}/])\\d{1,5}[a-zđ]? {0,2}(?:/ {0,2}(?:(?:19|20)\\d{2} {0,2}/ {0,2})?(?:${CODES}) {0,2}-|- {0,2}(?:${CODES}) {0,2}/) {0,2}(?:TTg|ThU|\\p{Lu}[\\p{Lu}\\d]+)(?!\\p{Ll})`,
  'gu',
);

/** Room left for number, day or month: "Số:      /KH-UBND", "ngày     /6/2026", "ngày     tháng     năm 2026". */
function isLeftBlank(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from + 1).normalize('NFC');
  const after = text.slice(to, to + 8).normalize('NFC');
  return (
    (/ngày$/iu.test(before) && /^tháng/iu.test(after)) ||
    (/tháng$/iu.test(before) && /^năm/iu.test(after)) ||
    (/(?:số ?:?|ngày|tháng)$/iu.test(before) && after.startsWith('/'))
  );
}

/** Doubled spaces and spaces before a comma or inside a symbol ("26 /KH - UBND"); a left blank stays. */
const tightenSpaces = (text: string): string =>
  // why: looking for a symbol is dear, and each has a slash
  (text.includes('/') ? text.replace(LOOSE_SYMBOL, (symbol) => symbol.replace(/ /g, '')) : text)
    .replace(/(\S) {2,}(?=\S)/g, (run, before: string, at: number, all: string) =>
      isLeftBlank(all, at, at + run.length) ? run : `${before} `,
    )
    .replace(/([\p{L}\p{M}\p{N})”"]) +([,;](?!\S)|[.:](?=\s|$))/gu, '$1$2')
    .replace(/(\d) +\/(?=\p{Lu}{2})/gu, '$1/');

/** A line break inside a sentence: a small letter goes on where no sign ended the line; "a)" and bullets begin anew. */
const joinLines = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{M},])[ \r\n]*\n *(?=\p{Ll}\p{M}*\p{L})/gu, ' ');

/** Look-alike letters inside words that have true Latin letters as well. */
const latinize = (text: string): string =>
  // why: every decomposed text comes by here
  hasLookAlike(text) ? text.replace(/[\p{L}\p{M}]+/gu, latinizeWord) : text;

function latinizeWord(word: string): string {
  if (!hasLookAlike(word)) return word;
  const letters = Array.from(word, (letter) => latinLookAlike(letter) ?? letter);
  const isMixed = letters.some(
    (letter, index) => letter === word.charAt(index) && /\p{Script=Latin}/u.test(letter),
  );
  return isMixed ? letters.join('') : word;
}

/** All cleaners, in the order in which they are applied. */
export const RESIDUE_CLEANERS: readonly ResidueCleaner[] = [
  { kind: 'link', clean: cleanLinks, flags: TextFlag.Markup, sign: /\]\(/ },
  { kind: 'markup', clean: dropMarkup, flags: TextFlag.Markup, sign: /[#*<]/ },
  { kind: 'entity', clean: decodeEntities, flags: TextFlag.Markup },
  { kind: 'invisible', clean: dropInvisible, flags: TextFlag.UnusualSpace | TextFlag.LooseSpace },
  { kind: 'lineBreak', clean: joinLines, flags: TextFlag.LineBreak, sign: /\n/ },
  // why: two spaces, one before a sign, or one beside the slash or hyphen of a symbol
  { kind: 'space', clean: tightenSpaces, sign: / [ ,;.:/-]|[/-] / },
  { kind: 'edge', clean: (text) => text.trim() },
  { kind: 'lookAlike', clean: latinize, flags: TextFlag.LookAlike },
];

/** A text without residue, and the kinds that were taken out. */
export interface Cleaning {
  readonly kinds: readonly ResidueKind[];
  readonly text: string;
}

/**
 * Takes all kinds of residue out but those that `isKept`. `flags` are those of the text; a cleaner runs only where they
 * say that it may find something.
 */
export function cleanResidue(
  given: string,
  flags: TextFlags,
  isKept: (kind: ResidueKind) => boolean,
): Cleaning {
  const kinds: ResidueKind[] = [];
  let text = given;
  let met = flags;
  for (const cleaner of RESIDUE_CLEANERS) {
    // why: in decomposed text no other flag can be relied on
    if (cleaner.flags !== undefined && (met & (cleaner.flags | TextFlag.CombiningMark)) === 0) continue;
    if (cleaner.sign?.test(text) === false) continue;
    if (isKept(cleaner.kind)) continue;
    const cleaned = cleaner.clean(text);
    if (cleaned === text) continue;
    kinds.push(cleaner.kind);
    text = cleaned;
    // why: "&#8203;" becomes a space without width, which the next cleaner is there for
    met = scanText(text);
  }
  return { kinds, text };
}
