import type { NameWord } from './lex-name';
import { Gap } from './lex-name';

const LOOSE = Gap.Space | Gap.Break | Gap.Dash;

/** Whether the folded words of a phrase stand at `at`, parted by nothing but spaces. */
export function phraseAt(words: readonly NameWord[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    const word = words[at + offset];
    if (!word || word.folded !== phrase[offset]) return false;
    if (offset > 0 && (word.gap & ~LOOSE) !== 0) return false;
  }
  return true;
}

/** Whether nothing more stands at `at` in its part of a cell: the end, a semicolon, a bullet or a new line. */
export const partEndsAt = (words: readonly NameWord[], at: number): boolean =>
  ((words[at]?.gap ?? Gap.Hard) & (Gap.Hard | Gap.Break)) !== 0;
