import type { CommonTypo } from '../../../data/common-typos';
import { COMMON_TYPOS } from '../../../data/common-typos';
import { phraseFilter } from './phrase-filter';
import type { Token } from '../../text/tokenize';
import { tokenize } from '../../text/tokenize';

interface Entry extends CommonTypo {
  readonly words: readonly string[];
  readonly rightWords: readonly string[];
}

/** A listed slip: the words that stand there and what they should be, first word first. */
export interface Typo {
  readonly tokens: readonly Token[];
  readonly right: readonly string[];
}

/** Entries by their second word (the first of one-word entries), which is rarer than the first. */
const entriesByKey = new Map<string, Entry[]>();
for (const typo of COMMON_TYPOS) {
  const words = typo.wrong.split(' ');
  const entry = { ...typo, words, rightWords: typo.right.split(' ') };
  const key = words[1] ?? typo.wrong;
  entriesByKey.set(key, [...(entriesByKey.get(key) ?? []), entry]);
}

/** The words by which a slip is known at a glance: three at most, the wrong one among them. */
function tellingWords({ wrong, right }: CommonTypo): string {
  const words = wrong.split(' ');
  const others = right.split(' ');
  const at = words.findIndex((word, index) => word !== others[index]);
  const from = Math.max(0, Math.min(at - 1, words.length - MOST_WORDS));
  return words.slice(from, from + MOST_WORDS).join(' ');
}

const MOST_WORDS = 3;

/** Whether one of the listed slips may be in a composed text; false is certain. */
export const mayHaveTypo = phraseFilter(COMMON_TYPOS.map(tellingWords));

/** The listed slips of a composed (NFC) text, in order. */
export function findTypos(text: string): readonly Typo[] {
  const typos: Typo[] = [];
  if (!mayHaveTypo(text)) return typos;
  const tokens = tokenize(text);
  const words = tokens.map((token) => token.text.toLowerCase());
  for (let index = 0; index < words.length; index++) {
    const entries = entriesByKey.get(words[index] ?? '');
    if (!entries) continue;
    for (const entry of entries) {
      const start = entry.words.length > 1 ? index - 1 : index;
      if (matches(entry, words, start))
        typos.push({ tokens: tokens.slice(start, start + entry.words.length), right: entry.rightWords });
    }
  }
  return typos;
}

function matches(entry: Entry, words: readonly string[], start: number): boolean {
  if (start < 0 || !entry.words.every((word, offset) => words[start + offset] === word)) return false;
  const before = words[start - 1] ?? '';
  const after = words[start + entry.words.length] ?? '';
  return !entry.notAfter?.includes(before) && !entry.notBefore?.includes(after);
}

/** The text from `from` on with the slips corrected; each word keeps its capitals. */
export function correctTypos(text: string, typos: readonly Typo[], from = 0): string {
  let corrected = '';
  let copied = from;
  for (const { tokens, right } of typos) {
    tokens.forEach(({ text: word, start, end }, index) => {
      if (start < copied) return;
      corrected += text.slice(copied, start) + likeCase(right[index] ?? word, word);
      copied = end;
    });
  }
  return corrected + text.slice(copied);
}

function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
