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

function walk(index: AgencyIndex, text: SyllabledText, word: number, inner: boolean): readonly KnownHit[] {
  const start = syllableOfWord(text, word);
  if (start === undefined) return [];
  const hits: KnownHit[] = [];
  let node = 0;
  let innerPlace = false;
  for (let at = start; ;) {
    const next = step(index, text, node, at);
    if (next !== undefined) {
      node = next.node;
      at = next.at;
      const hit = hitAt(index, text, { node, start, at, innerPlace });
      if (hit) hits.push(hit);
      continue;
    }
    const skipped = inner && at > start + 1 ? unitLength(text, at) : 0;
    if (skipped === 0) return hits;
    innerPlace = true;
    at += skipped;
  }
}

interface Step {
  readonly node: number;
  readonly at: number;
}

function step({ trie }: AgencyIndex, text: SyllabledText, node: number, at: number): Step | undefined {
  let to = at;
  if (node !== 0 && isConnector(text.syllables[to]?.folded ?? '')) to += 1;
  const syllable = text.syllables[to];
  if (!syllable) return undefined;
  // why: what stands before an abbreviation parts none of its own syllables
  const inside = text.syllables[to - 1]?.first === syllable.first;
  const gap = inside ? 0 : (text.words[syllable.first]?.gap ?? 0);
  if (node !== 0 && (gap & (Gap.Hard | Gap.Open | Gap.Close | Gap.Colon)) !== 0) return undefined;
  const child = trie.child(node, syllable.folded);
  return child === undefined ? undefined : { node: child, at: to + 1 };
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
  if (forms.length === 0 || text.syllables[at]?.first === text.syllables[at - 1]?.first) return undefined;
  const stopsAt = (syllable: number): boolean => startsKnown(index, text, syllable);
  const endsInUnit = unitLength(text, at - 1) === 1 || unitLength(text, at - 2) === 2;
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
  const [before, last] = [syllables[at - 2]?.folded, syllables[at - 1]?.folded];
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
