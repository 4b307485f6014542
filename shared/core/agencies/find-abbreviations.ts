import { abbreviationsBefore } from '../../data/abbreviations';
import type { NameWord } from './lex-name';
import { Gap, isAllCapitals, lexName } from './lex-name';

/** An abbreviation in a text. */
export interface Abbreviation {
  readonly text: string;
  readonly offset: number;
  /** What "TT" stands for here by its neighbours; undefined for others and where they do not tell. */
  readonly reading?: string;
  /** It names an office in a filing note ("Lưu: VT, HCC"): words with these initials elsewhere do not explain it. */
  readonly filed?: true;
}

const FILING = /^[-–+•\s]*Lưu\s*:/u;
const LETTERS = /^\p{Lu}{2,8}$/u;
const NUMERAL = /^[IVXLC]+$/;

/** The abbreviations of a text, without the parts of document symbols ("KH-UBND"), numerals and headings in capitals. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const { words } = lexName(text);
  if (words.length > 2 && words.every((word) => isAllCapitals(word) || /^\d+$/.test(word.raw))) return [];
  const filed = FILING.test(text.normalize('NFC')) ? { filed: true as const } : {};
  return words.flatMap((word, at) => {
    if (!LETTERS.test(word.raw) || NUMERAL.test(word.raw) || isSymbolPart(text, word)) return [];
    if (isShouted(words, at)) return [];
    const reading = readingOf(words, at);
    return [{ text: word.raw, offset: word.start, ...(reading === undefined ? {} : { reading }), ...filed }];
  });
}

/** Tied to its neighbour by a slash or a hyphen without space: part of a symbol. */
const isSymbolPart = (text: string, { start, end }: NameWord): boolean =>
  /[/-]/.test(text.charAt(start - 1)) || /[/-]/.test(text.charAt(end));

// why: "KẾ HOẠCH", "ỦY BAN NHÂN DÂN": words shouted side by side are no abbreviations; "VH - TT" are parted by signs
function isShouted(words: readonly NameWord[], at: number): boolean {
  const beside = (word: NameWord | undefined, gap: number): boolean =>
    word !== undefined && gap === Gap.Space && isAllCapitals(word) && word.raw.length > 1;
  return beside(words[at - 1], words[at]?.gap ?? 0) || beside(words[at + 1], words[at + 1]?.gap ?? 0);
}

function readingOf(words: readonly NameWord[], at: number): string | undefined {
  const raw = words[at]?.raw ?? '';
  if (raw === 'TTĐT') return 'Thông tin';
  if (raw !== 'TT') return undefined;
  const [previous, next, second] = [words[at - 1], words[at + 1], words[at + 2]];
  const ahead = abbreviationsBefore['TT'] ?? {};
  const meant = ahead[next?.folded ?? ''] ?? ahead[`${next?.folded ?? ''} ${second?.folded ?? ''}`];
  if (meant !== undefined) return meant;
  const gap = words[at]?.gap ?? 0;
  if (!previous || !isAllCapitals(previous) || (gap & (Gap.Dash | Gap.Ampersand)) === 0) return undefined;
  return previous.raw === 'TT' ? 'Thể thao' : 'Thông tin';
}
