/** The hash of no syllables. */
export const EMPTY_HASH = 0x811c9dc5;

/** The hash with one more syllable behind; equal hashes are only a hint. */
export function hashWith(hash: number, id: number): number {
  const mixed = Math.imul(hash ^ (id + 1), 0x01000193);
  // why: a key of 30 bits is a small integer in every engine, which maps find fastest
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

/** The hash of a sequence without the syllable at one place. */
export function hashWithout(words: readonly { readonly id: number }[], skipped: number): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < words.length; at++) {
    if (at !== skipped) hash = hashWith(hash, words[at]?.id ?? -1);
  }
  return hash;
}
