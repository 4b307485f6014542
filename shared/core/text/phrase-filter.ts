import { isWordCode } from './word-characters';

const BITS = 1 << 16;
// why: capital and small letters of ASCII and of the Vietnamese block differ in these two bits
const CASE_BITS = 0x21;

const addLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + (code & ~CASE_BITS)) | 0;
const addWord = (before: number, word: number): number => (Math.imul(before, 131) + word) & (BITS - 1);

/** Calls `visit` with the hash of each word, and of each word with the one before it, until it answers true. */
function someWord(text: string, visit: (hash: number) => boolean): boolean {
  let before = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (isWordCode(code)) {
      word = addLetter(word, code);
    } else if (word !== 0) {
      if (visit(word & (BITS - 1)) || visit(addWord(before, word))) return true;
      before = word;
      word = 0;
    }
  }
  return false;
}

/**
 * A quick question to ask before looking for listed phrases: false means that none of them is there,
 * in small letters, capitals or with a capital first; true means that one may be.
 */
export function phraseFilter(phrases: readonly string[]): (text: string) => boolean {
  const table = new Uint8Array(BITS);
  for (const phrase of phrases) {
    const [first = '', second] = phrase.split(' ');
    const key = second === undefined ? first : `${first} ${second}`;
    for (const form of [key, key.toUpperCase(), key.charAt(0).toUpperCase() + key.slice(1)]) {
      let last = 0;
      someWord(form, (hash) => {
        last = hash;
        return false;
      });
      table[second === undefined ? hashOfWord(form) : last] = 1;
    }
  }
  return (text) => someWord(text, (hash) => table[hash] === 1);
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = addLetter(hash, word.charCodeAt(index));
  return hash & (BITS - 1);
}
