import { isWordCode } from '../../text/word-characters';

const BITS = 1 << 16;
// why: capital and small letters of ASCII and of the Vietnamese block differ in these two bits, but for Ư and ư
const CASE_BITS = 0x21;
const UPPER_U = 0x1af;
const LOWER_U = 0x1b0;

const addLetter = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + ((code === UPPER_U ? LOWER_U : code) & ~CASE_BITS)) | 0;
const addWord = (before: number, word: number): number => (Math.imul(before, 131) + word) | 0;

/** Hashes of phrases; the tables tell most others apart without asking the set. */
interface Hashes {
  /** Of the words that phrases end in: nearly every word of a text is none, and is done with. */
  readonly lasts: Uint8Array;
  readonly table: Uint8Array;
  readonly all: Set<number>;
}

const holds = ({ table, all }: Hashes, hash: number): boolean =>
  table[hash & (BITS - 1)] === 1 && all.has(hash);

/** Whether the hash of a word of the text, alone or with one or two words before it, is one of these. */
function meets(hashes: Hashes, text: string): boolean {
  let first = 0;
  let before = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (isWordCode(code)) {
      word = addLetter(word, code);
    } else if (word !== 0) {
      if (
        hashes.lasts[word & (BITS - 1)] === 1 &&
        (holds(hashes, word) ||
          holds(hashes, addWord(before, word)) ||
          holds(hashes, addWord(addWord(first, before), word)))
      )
        return true;
      first = before;
      before = word;
      word = 0;
    }
  }
  return false;
}

/**
 * A quick question to ask before looking for listed phrases of one to three words: false means that none of them is
 * there, whatever its capitals; true means that one may be.
 */
export function phraseFilter(phrases: readonly string[]): (text: string) => boolean {
  const lasts = new Uint8Array(BITS);
  const table = new Uint8Array(BITS);
  const all = new Set<number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(hashOfWord);
    lasts[(words[words.length - 1] ?? 0) & (BITS - 1)] = 1;
    const hash = words.reduce(addWord);
    table[hash & (BITS - 1)] = 1;
    all.add(hash);
  }
  const hashes: Hashes = { lasts, table, all };
  return (text) => meets(hashes, text);
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = addLetter(hash, word.charCodeAt(index));
  return hash;
}
