import type { LegacyEncoding } from './decode-legacy';
import { decodeLegacy } from './decode-legacy';
import { placeTones, readSyllable } from '../../text/place-tones';
import { memo } from '../../work/memo';

/** An encoding that some texts are taken to be in; `confidence` is the share of words that it makes Vietnamese. */
export interface LegacyVerdict {
  readonly encoding: LegacyEncoding;
  readonly confidence: number;
}

const MOJIBAKE =
  /á[º»][\u0080-\u00bf\u0152-\u2122]|Ä[\u0082\u0083\u0090\u0091\u201a\u0192\u2018\u2019]|Æ[\u00a0\u00a1\u00af\u00b0]|Ã[\u0080-\u00bf\u0152-\u2122]|[ÅÄ][\u00a8\u00a9]/;
const ONLY_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\p{M}]/u;
const LEAST_SHARE = 0.6;
const LEAST_SYLLABLES = 2;
const MOST_WORDS = 400;

/** Whether a letter that only Unicode Vietnamese has is there: such a text is never decoded. */
export const isUnicodeVietnamese = (text: string): boolean =>
  ONLY_VIETNAMESE.test(text) && !MOJIBAKE.test(text);

/** Words with characters beyond ASCII; legacy letters may be signs, so only ASCII signs and spaces part them. */
const accentedWords = (text: string): readonly string[] =>
  text.split(/[\s\d!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]+/).filter((word) => /[\u0080-\uffff]/.test(word));

const isSyllable = memo((word) => {
  if (!readSyllable(word) || /^(?:k[^ieêyhìíỉĩịèéẻẽẹếềểễệỳýỷỹỵ]|c[ieêy]|gh?$)/i.test(word)) return false;
  return placeTones(word, 'old') === word || placeTones(word, 'new') === word;
});

/**
 * The legacy encoding of a group of texts: one cell, or better the cells of one column.
 * `undefined` for clean Vietnamese, other languages, numbers and codes, and whenever two answers are as good.
 */
export function detectLegacy(texts: readonly string[]): LegacyVerdict | undefined {
  const suspects = texts.filter((text) => /[\u0080-\u2122]/.test(text) && !ONLY_VIETNAMESE.test(text));
  const mojibake = texts.filter((text) => MOJIBAKE.test(text));
  if (mojibake.length > 0 && mojibake.length * 2 >= suspects.length) {
    return judge(mojibake, 'utf8-as-cp1252');
  }
  const words = suspects.flatMap(accentedWords).slice(0, MOST_WORDS);
  const raw = shareOf(words);
  // why: where every word is Vietnamese as it stands, no encoding can make more of it
  if (raw.syllables === words.length) return undefined;
  const [best, other] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...shareOf(words, encoding) }))
    .sort((a, b) => b.share - a.share);
  if (!best || !other || best.share === other.share) return undefined;
  const isSound = best.share >= LEAST_SHARE && best.share > raw.share && best.syllables >= LEAST_SYLLABLES;
  return isSound ? { encoding: best.encoding, confidence: best.share } : undefined;
}

/** The same of one cell; each distinct short text is looked at once. */
export const detectLegacyText = memo((text) => detectLegacy([text]));

function judge(texts: readonly string[], encoding: LegacyEncoding): LegacyVerdict | undefined {
  const decoded = texts.flatMap((text) => accentedWords(decodeLegacy(text, encoding)));
  const { share } = shareOf(decoded.slice(0, MOST_WORDS));
  return share >= LEAST_SHARE ? { encoding, confidence: share } : undefined;
}

function shareOf(words: readonly string[], encoding?: LegacyEncoding) {
  const syllables = words.filter((word) => isSyllable(encoding ? decodeLegacy(word, encoding) : word)).length;
  return { share: words.length === 0 ? 0 : syllables / words.length, syllables };
}

/** The encoding that a font's name tells; `capitals` for fonts that draw small letters as capitals. */
export function legacyFont(
  name: string,
): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | undefined {
  if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^VNI[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : undefined;
}
