import { abbreviationsBefore } from '../../../data/abbreviations';
import type { NameWord } from '../../agencies/lex-name';
import { Gap, isAllCapitals, lexName } from '../../agencies/lex-name';

/** An abbreviation in a text. */
export interface Abbreviation {
  readonly text: string;
  readonly offset: number;
  /** What "TT" stands for here by its neighbours; undefined for others and where they do not tell. */
  readonly reading?: string;
}

const CAPITALS = /\p{Lu}{2,}/gu;
const FILING = /^[-–+•\s]*Lưu\s*:/u;
const LETTERS = /^\p{Lu}{2,8}$/u;
const NUMERAL = /^[IVXLC]+$/;

/** Has several senses, so that it is looked at wherever it stands. */
const DOUBTFUL = 'TT';

/**
 * Whether a text may hold an abbreviation that is not known to everybody, or one of several senses; false is certain, and
 * costs nearly every cell one look at its capitals.
 */
export function mayHoldAbbreviation(text: string, isKnown: (run: string) => boolean): boolean {
  CAPITALS.lastIndex = 0;
  for (let found = CAPITALS.exec(text); found; found = CAPITALS.exec(text)) {
    if (found[0] === DOUBTFUL || !isKnown(found[0])) return true;
  }
  return false;
}

/** The abbreviations of a text, without document symbols ("KH-UBND"), numerals, headings in capitals and filing codes. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const { words } = lexName(text);
  // why: "Lưu: VT, HCC": codes of the office's own files, meant for nobody else
  if (FILING.test(text.normalize('NFC'))) return [];
  if (words.length > 2 && words.every((word) => isAllCapitals(word) || /^\d+$/.test(word.raw))) return [];
  return words.flatMap((word, at) => {
    if (!LETTERS.test(word.raw) || NUMERAL.test(word.raw) || isSymbolPart(text, word)) return [];
    if (isShouted(words, at) || isNameOfCompany(words, at)) return [];
    const reading = readingOf(words, at);
    return [{ text: word.raw, offset: word.start, ...(reading === undefined ? {} : { reading }) }];
  });
}

/** Tied to its neighbour by a slash or a hyphen without space: part of a symbol; so is what "&" ties to one ("THCS&THPT"). */
function isSymbolPart(text: string, { start, end }: NameWord): boolean {
  const signs = text.charAt(start - 1) + text.charAt(end);
  if (/[/-]/.test(signs)) return true;
  return signs.includes('&') && /\d\/\S*$/.test(text.slice(Math.max(0, start - LONGEST_SYMBOL), start));
}
const LONGEST_SYMBOL = 30;

/** "Tập đoàn FPT", "Công ty MISA": letters that are a company's very name, which nobody writes out. */
function isNameOfCompany(words: readonly NameWord[], at: number): boolean {
  const [kind, of] = [words[at - 2]?.folded, words[at - 1]?.folded];
  return COMPANY.has(`${kind ?? ''} ${of ?? ''}`) && (words[at]?.gap ?? 0) === Gap.Space;
}

const COMPANY: ReadonlySet<string> = new Set(['tập đoàn', 'công ty', 'ngân hàng', 'nhà mạng']);

// why: "KẾ HOẠCH", "ỦY BAN NHÂN DÂN": words shouted side by side are no abbreviations; "VH - TT" are parted by signs
function isShouted(words: readonly NameWord[], at: number): boolean {
  const beside = (word: NameWord | undefined, gap: number): boolean =>
    word !== undefined && gap === Gap.Space && isAllCapitals(word) && word.raw.length > 1;
  return beside(words[at - 1], words[at]?.gap ?? 0) || beside(words[at + 1], words[at + 1]?.gap ?? 0);
}

function readingOf(words: readonly NameWord[], at: number): string | undefined {
  const raw = words[at]?.raw ?? '';
  if (raw !== DOUBTFUL) return undefined;
  const [previous, next, second] = [words[at - 1], words[at + 1], words[at + 2]];
  const ahead = abbreviationsBefore['TT'] ?? {};
  const meant = ahead[next?.folded ?? ''] ?? ahead[`${next?.folded ?? ''} ${second?.folded ?? ''}`];
  if (meant !== undefined) return meant;
  const gap = words[at]?.gap ?? 0;
  if (!previous || !isAllCapitals(previous) || (gap & (Gap.Dash | Gap.Ampersand)) === 0) return undefined;
  return previous.raw === 'TT' ? 'Thể thao' : 'Thông tin';
}
