import { isWordCode } from '../../text/word-characters';

const BITS = 1 << 16;
// why: capital and small letters of ASCII and of the Vietnamese block differ in these two bits
const CASE_BITS = 0x21;

const addLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + (code & ~CASE_BITS)) | 0;
const addWord = (before: number, word: number): number => (Math.imul(before, 131) + word) & (BITS - 1);

/** Whether the hash of a word of the text, alone or with the word before it, is in the table. */
function meets(table: Uint8Array, text: string): boolean {
  let before = 0;
  let word = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (isWordCode(code)) {
      word = addLetter(word, code);
    } else if (word !== 0) {
      if (table[word & (BITS - 1)] === 1 || table[addWord(before, word)] === 1) return true;
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
    for (const form of [phrase, phrase.toUpperCase(), phrase.charAt(0).toUpperCase() + phrase.slice(1)]) {
      const [first = '', second] = form.split(' ');
      const hash = hashOfWord(first);
      table[second === undefined ? hash & (BITS - 1) : addWord(hash, hashOfWord(second))] = 1;
    }
  }
  return (text) => meets(table, text);
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = addLetter(hash, word.charCodeAt(index));
  return hash;
}
