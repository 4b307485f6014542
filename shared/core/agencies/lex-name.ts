import { foldText } from '../text/fold-vietnamese';
import { isInvisible } from '../text/unusual-characters';
import { isWordCode } from '../text/word-characters';
import { memo } from '../work/memo';

/** What a word is by its letters alone. */
interface WordForm {
  readonly raw: string;
  /** As names are compared (see `foldText`). */
  readonly folded: string;
  /** It starts with a capital. */
  readonly capitalised: boolean;
  /** All of its letters are capitals ("UBND", "XII"). */
  readonly allCapitals: boolean;
}

/** The form of one word; each distinct word is looked at once. */
const wordForm = memo((raw): WordForm => {
  const first = raw.charAt(0);
  return {
    raw,
    folded: foldText(raw),
    capitalised: first !== first.toLowerCase(),
    allCapitals: raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
});

/** What stands before a word, as bits. */
export const Gap = {
  Hard: 1, // ; or a bullet or +
  Break: 2,
  Comma: 4,
  Open: 8,
  Close: 16,
  Dot: 32,
  Dash: 64,
  Ampersand: 128,
  Colon: 256,
  Space: 512,
  Slash: 1024, // always with Dash: both join the parts of a name
} as const;

/** A run of letters and digits with its place in the text. */
export interface NameWord {
  readonly raw: string;
  readonly folded: string;
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  /** Bits of `Gap` before the word. */
  readonly gap: number;
}

export interface LexedText {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Gap after the last word. */
  readonly tail: number;
}

const OTHER = 0x8000;
const GAPS: Readonly<Record<string, number>> = {
  ';': Gap.Hard,
  '•': Gap.Hard,
  '●': Gap.Hard,
  '▪': Gap.Hard,
  '◦': Gap.Hard,
  '·': Gap.Hard,
  '|': Gap.Hard,
  '+': Gap.Hard,
  '*': OTHER,
  '\n': Gap.Break,
  '\r': Gap.Break,
  '\u2028': Gap.Break,
  ',': Gap.Comma,
  '，': Gap.Comma,
  '(': Gap.Open,
  '[': Gap.Open,
  ')': Gap.Close,
  ']': Gap.Close,
  '.': Gap.Dot,
  '-': Gap.Dash,
  '–': Gap.Dash,
  '—': Gap.Dash,
  '&': Gap.Ampersand,
  ':': Gap.Colon,
  '/': Gap.Dash | Gap.Slash,
  ' ': Gap.Space,
  '\t': Gap.Space,
  '\u00a0': Gap.Space,
};

const asciiGaps = Uint16Array.from({ length: 0x80 }, (_, code) => GAPS[String.fromCharCode(code)] ?? OTHER);
const gapOf = (code: number, text: string, index: number): number =>
  code < 0x80 ? (asciiGaps[code] ?? OTHER) : (GAPS[text.charAt(index)] ?? OTHER);

// why: zero-width signs inside a word are no separators
const inWord = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return isWordCode(code) || (code > 0x7e && isInvisible(code));
};

/** Cuts a text into words and what stands between them; linear. */
export function lexName(text: string): LexedText {
  const words: NameWord[] = [];
  let gap = 0;
  let index = 0;
  while (index < text.length) {
    if (!inWord(text, index)) {
      gap |= gapOf(text.charCodeAt(index), text, index);
      index += 1;
      continue;
    }
    const start = index;
    while (index < text.length && inWord(text, index)) index += 1;
    const raw = text.slice(start, index);
    const form = wordForm(raw);
    // why: the letters of the form, so that equal words of a plan are one text
    words.push({ raw: form.raw, folded: form.folded, form, start, end: index, gap });
    gap = 0;
  }
  return { text, words, tail: gap };
}

/** The first word of a text as names are compared; empty where there is none. */
export function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && !inWord(text, start)) start += 1;
  let end = start;
  while (end < text.length && inWord(text, end)) end += 1;
  return start === end ? '' : wordForm(text.slice(start, end)).folded;
}

/** Whether the word starts with a capital letter. */
export const isCapitalised = ({ form }: NameWord): boolean => form.capitalised;

/** Whether all of the word's letters are capitals ("UBND", "XII"). */
export const isAllCapitals = ({ form }: NameWord): boolean => form.allCapitals;

/** Words that join the parts of a name and do not tell names apart. */
export const isConnector = (folded: string): boolean => folded === 'và';
