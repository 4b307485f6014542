import { foldText } from '../text/fold-vietnamese';

const LIMIT = 50_000;
const folded = new Map<string, string>();

/** One word as names are compared (see `foldText`); each distinct word is folded once. */
export function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  // why: hostile input must not fill the memory with words nobody reads again
  if (folded.size > LIMIT) folded.clear();
  const word = foldText(raw);
  folded.set(raw, word);
  return word;
}
