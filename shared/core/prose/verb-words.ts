import { DUTY_JOINTS, DUTY_VERBS } from '../../data/duty-verbs';
import { LISTED_FIELDS, NO_DUTY_PAIRS } from '../../data/no-duty-pairs';
import type { NameWord } from '../agencies/lex-name';
import { Gap, isCapitalised } from '../agencies/lex-name';

/** First words with the further words of each phrase, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const VERBS = byFirstWord(DUTY_VERBS);
const JOINTS = byFirstWord(DUTY_JOINTS);

export function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const list = found.get(parts[0] ?? '') ?? [];
    list.push(parts);
    found.set(parts[0] ?? '', list);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

export function lengthAt(phrases: Phrases, words: readonly NameWord[], at: number): number {
  const list = phrases.get(words[at]?.folded ?? '');
  return list?.find((parts) => hasPhrase(words, at, parts))?.length ?? 0;
}

/** Whether the folded words of a phrase stand at `at` with nothing but spaces between them. */
export const hasPhrase = (words: readonly NameWord[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => {
    const word = words[at + offset];
    return word?.folded === part && (offset === 0 || (word.gap & ~(Gap.Space | Gap.Break)) === 0);
  });

/** The two folded words at `at`, whatever stands between them. */
export const pairAt = (words: readonly NameWord[], at: number): string =>
  `${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`;

/** How many words at `at` lead on to what is done without being a verb. */
export const jointLength = (words: readonly NameWord[], at: number): number =>
  isPair(words, at - 1) || isPartOfWord(words, at) ? 0 : lengthAt(JOINTS, words, at);

/** "ngân hàng", "khách hàng": only before a length of time the word leads on to what is done. */
const isPartOfWord = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'hàng' && !/^(?:năm|quý|tháng|tuần|ngày)$/u.test(words[at + 1]?.folded ?? '');

const PAIRS: ReadonlySet<string> = new Set(NO_DUTY_PAIRS);

/** Whether two neighbours with nothing but a space between them are one word that is no verb. */
export const isPair = (words: readonly NameWord[], at: number): boolean =>
  words[at + 1]?.gap === Gap.Space && PAIRS.has(pairAt(words, at));

/** "Khám, chữa bệnh", "kiểm tra, giám sát": two words of one field, behind a comma too. */
const isListedField = (words: readonly NameWord[], at: number): boolean =>
  at > 0 && (words[at]?.gap ?? 0) === (Gap.Comma | Gap.Space) && LISTED.has(pairAt(words, at - 1));
const LISTED: ReadonlySet<string> = new Set(LISTED_FIELDS);

/** "Tái sử dụng", "tự rà soát": before a verb they make a verb; "trật tự xây dựng" has none. */
const PREFIXES = new Set(['tái', 'tự']);
const isPrefix = (words: readonly NameWord[], at: number): boolean =>
  PREFIXES.has(words[at]?.folded ?? '') &&
  words[at + 1]?.gap === Gap.Space &&
  !/^(?:trật|thứ|trình|tuần|tương)$/u.test(words[at - 1]?.folded ?? '');

/** How many words at `at` are a verb that begins a duty; 0 when none. */
export function verbLength(words: readonly NameWord[], at: number): number {
  const own = plainVerbLength(words, at);
  if (own > 0 || !isPrefix(words, at)) return own;
  const inner = plainVerbLength(words, at + 1);
  return inner === 0 ? 0 : inner + 1;
}

function plainVerbLength(words: readonly NameWord[], at: number): number {
  const length = lengthAt(VERBS, words, at);
  if (length === 0 || isPair(words, at - 1) || isInCapitals(words, at) || isListedField(words, at)) return 0;
  if (isRuleOn(words, at)) return 0;
  return length === 1 && isPair(words, at) ? 0 : length;
}

/** "Quy định về thành phần": a rule and no work. */
const isRuleOn = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'quy' && words[at + 1]?.folded === 'định' && words[at + 2]?.folded === 'về';

/** "Phòng Đăng ký kinh doanh": the second half of a verb that is written as a name. */
const isInCapitals = (words: readonly NameWord[], at: number): boolean => {
  const before = words[at - 1];
  return at > 1 && before !== undefined && isCapitalised(before) && lengthAt(VERBS, words, at - 1) > 1;
};
