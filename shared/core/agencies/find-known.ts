import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { syllableOfWord, wordAfter } from './agency-text';
import type { SyllabledText } from './find-place';
import { placeEnd, properNameEnd, unitLength } from './find-place';
import { Gap, isConnector } from './lex-name';

/** A writing of the directory found in a text. All positions count words. */
export interface KnownHit {
  /** Numbers of the forms. */
  readonly forms: readonly number[];
  readonly from: number;
  /** After the name, and after the place behind it. */
  readonly bodyEnd: number;
  readonly end: number;
  /** Syllables of the name. */
  readonly size: number;
  /** A place stood inside the name and was passed over. */
  readonly innerPlace: boolean;
}

/** The writings that start at a word, longest last; empty when none does. `inner` passes over a place inside the name. */
export function findKnown(
  index: AgencyIndex,
  text: AgencyText,
  word: number,
  inner = false,
): readonly KnownHit[] {
  const hits = walk(index, text.plain, word, inner);
  if (text.expanded === text.plain) return hits;
  return [...hits, ...walk(index, text.expanded, word, inner)].sort(
    (a, b) => a.end - b.end || a.size - b.size,
  );
}

/** The longest of these writings that reaches up to word `end`. */
export function wholeHit(hits: readonly KnownHit[], end: number): KnownHit | undefined {
  for (let at = hits.length - 1; at >= 0; at--) if (hits[at]?.end === end) return hits[at];
  return undefined;
}

function walk(index: AgencyIndex, text: SyllabledText, word: number, inner: boolean): readonly KnownHit[] {
  const start = syllableOfWord(text, word);
  if (start === undefined) return NO_HITS;
  let hits: KnownHit[] | undefined;
  let node = 0;
  let innerPlace = false;
  for (let at = start; ;) {
    const to = node === 0 ? at : pastConnector(text, at);
    const next = step(index, text, node, to);
    if (next !== undefined) {
      node = next;
      at = to + 1;
      if (index.trie.filed(node).length === 0) continue;
      const hit = hitAt(index, text, { node, start, at, innerPlace });
      if (hit) (hits ??= []).push(hit);
      continue;
    }
    const skipped = inner && at > start + 1 ? unitLength(text, at) : 0;
    if (skipped === 0) return hits ?? NO_HITS;
    innerPlace = true;
    at += skipped;
  }
}

// why: one list for the many words at which no name starts
const NO_HITS: readonly KnownHit[] = [];

const pastConnector = ({ syllables }: SyllabledText, at: number): number =>
  isConnector(syllables[at]?.folded ?? '') ? at + 1 : at;

/** The node of the trie that a syllable leads to; nothing is made of a step, since every word of a plan takes some. */
function step({ trie }: AgencyIndex, text: SyllabledText, node: number, to: number): number | undefined {
  const syllable = text.syllables[to];
  if (!syllable) return undefined;
  // why: what stands before an abbreviation parts none of its own syllables
  // why: a look before the start of a list makes every later look slow
  const inside = to > 0 && text.syllables[to - 1]?.first === syllable.first;
  const gap = inside ? 0 : (text.words[syllable.first]?.gap ?? 0);
  if (node !== 0 && (gap & (Gap.Hard | Gap.Open | Gap.Close | Gap.Colon)) !== 0) return undefined;
  return trie.child(node, syllable.folded);
}

interface Walked {
  readonly node: number;
  readonly start: number;
  readonly at: number;
  readonly innerPlace: boolean;
}

function hitAt(
  index: AgencyIndex,
  text: SyllabledText,
  { node, start, at, innerPlace }: Walked,
): KnownHit | undefined {
  const forms = index.trie.filed(node);
  // why: an abbreviation is one thing; a name cannot end inside it
  if (text.syllables[at]?.first === text.syllables[at - 1]?.first) return undefined;
  const stopsAt = (syllable: number): boolean => startsKnown(index, text, syllable);
  const endsInUnit = unitLength(text, at - 1) === 1 || (at > 1 && unitLength(text, at - 2) === 2);
  const isNumbered = endsInRegion(text, at);
  const named = endsInUnit || isNumbered ? properNameEnd(text, at, stopsAt) : at;
  const end = named > at && !isNumbered ? named : placeEnd(text, named, stopsAt);
  return {
    forms,
    from: text.syllables[start]?.first ?? 0,
    bodyEnd: wordAfter(text, at),
    end: wordAfter(text, end),
    size: at - start,
    innerPlace,
  };
}

/** "Kho bạc Nhà nước khu vực", "Thuế cơ sở": a number or a name behind it is its place. */
function endsInRegion({ syllables }: SyllabledText, at: number): boolean {
  const before = at > 1 ? syllables[at - 2]?.folded : undefined;
  const last = syllables[at - 1]?.folded;
  return (before === 'khu' && last === 'vực') || (before === 'cơ' && last === 'sở');
}

/** Whether a writing of at least two syllables starts at a syllable. */
function startsKnown({ trie }: AgencyIndex, text: SyllabledText, from: number): boolean {
  let node: number | undefined = 0;
  for (let at = from; node !== undefined; at++) {
    if (at - from >= 2 && trie.filed(node).length > 0) return true;
    node = trie.child(node, text.syllables[at]?.folded ?? '');
  }
  return false;
}
