import type { LocalText } from '../../model/local-text';
import { foldText } from '../../text/fold-vietnamese';
import { CHANGE_CAUSE, movedCause } from '../changes/change-cause';

export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of `text` that `other` has not, each as often as it is missing. */
export function lostWords(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const TIME_WORDS = new Set(['ngày', 'tháng', 'th', 't', 'quý', 'quí', 'q', 'năm', 'từ', 'đến', 'tới', 'và']);
const DUTY_WORDS = new Set([
  'chủ',
  'trì',
  'đầu',
  'mối',
  'phối',
  'hợp',
  'cùng',
  'với',
  'và',
  'thực',
  'hiện',
  'chặt',
  'chẽ',
  'là',
]);
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

const figure = (word: string): string => (ROMAN[word] ?? word).replace(/^0+(?=\d)/, '');

/**
 * The words that a listed difference lets go and that none of its reasons covers: not the same word in another form,
 * not an abbreviation whose words are there, not a figure with a zero more, not part of a move that is told.
 */
export function unexplained(before: string, after: string, causes: readonly LocalText[]): readonly string[] {
  const told = causes.map(({ vi }) => vi);
  const has = (cause: LocalText): boolean => told.includes(cause.vi);
  // why: what a person reads as a safe fix is held by the laws of the fixes; here it is about the builder's own
  const known: readonly string[] = Object.values(CHANGE_CAUSE).map(({ vi }) => vi);
  const [moveHead = ''] = movedCause('|').vi.split('|');
  const moved = told.filter((cause) => cause.startsWith(moveHead));
  if (told.some((cause) => !known.includes(cause) && !moved.includes(cause))) return [];
  if (has(CHANGE_CAUSE.leftOut) || has(CHANGE_CAUSE.ditto) || has(CHANGE_CAUSE.alias)) return [];
  const kept = new Set(wordsOf([after, ...moved].join(' ')).map((word) => figure(foldText(word))));
  const initials = [...kept].map((word) => foldText(word).normalize('NFD').charAt(0).toLowerCase());
  const isTime = [CHANGE_CAUSE.time, CHANGE_CAUSE.range, CHANGE_CAUSE.start].some(has);
  return lostWords(before, after).filter((word) => {
    const folded = foldText(word);
    if (kept.has(figure(folded))) return false;
    if (isTime && TIME_WORDS.has(folded)) return false;
    if (moved.length > 0 && DUTY_WORDS.has(folded)) return false;
    const letters = folded.normalize('NFD').toLowerCase().match(/\p{L}/gu) ?? [];
    const isShort =
      word === word.toLocaleUpperCase('vi') && letters.every((letter) => initials.includes(letter));
    return !(has(CHANGE_CAUSE.abbreviation) && isShort) && !(has(CHANGE_CAUSE.share) && /^\d+$/u.test(word));
  });
}
