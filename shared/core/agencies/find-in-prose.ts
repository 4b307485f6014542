import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { syllableOfWord, wordAfter } from './agency-text';
import type { CellItem } from './cell-item';
import { findKnown } from './find-known';
import { isAllCapitals, isCapitalised } from './lex-name';
import { readAgencySet } from './read-agency-set';

/** The agencies and groups named inside running text, from left to right, the longest reading of each. */
export function findAgenciesInProse(index: AgencyIndex, text: AgencyText): readonly CellItem[] {
  const spans: CellItem[] = [];
  for (let at = 0; at < text.words.length;) {
    const to = Math.max(nameEnd(index, text, at), setEnd(text, at));
    if (to > at) spans.push({ kind: 'mention', from: at, to });
    at = Math.max(to, at + 1);
  }
  return spans;
}

function nameEnd(index: AgencyIndex, text: AgencyText, at: number): number {
  if (isTied(text, at) || PERSONS.has(text.words[at - 1]?.folded ?? '')) return at;
  const hits = [...findKnown(index, text, at), ...findKnown(index, text, at, true)];
  const ends = hits
    .filter(({ forms, bodyEnd }) => isNamed(index, text, at, bodyEnd, forms))
    .map(({ end }) => end);
  return Math.max(at, ...ends);
}

// why: "Chánh, Phó Văn phòng" are persons
const PERSONS = new Set(['phó', 'chánh']);

/** Whether a word is tied to its neighbour without space: "KH-UBND" is a document symbol. */
function isTied({ text, words }: AgencyText, at: number): boolean {
  const word = words[at];
  return word !== undefined && /[/-]/.test(text.charAt(word.start - 1));
}

/** A channel is no agency, and lower-case words alone ("báo chí") name nobody, nor does a heading. */
function isNamed(
  index: AgencyIndex,
  { words }: AgencyText,
  from: number,
  bodyEnd: number,
  forms: readonly number[],
): boolean {
  const entries = forms.map((form) => index.forms[form]?.entry);
  if (entries.every((entry) => entry?.kind === 'channel')) return false;
  if (entries.some((entry) => entry?.kind === 'set'))
    return words[from]?.folded === 'các' || bodyEnd - from > 2;
  const body = words.slice(from, bodyEnd);
  // why: a heading in capitals names the issuer, it gives nobody work
  return body.some(isCapitalised) && !(body.length > 1 && body.every(isAllCapitals));
}

function setEnd(text: AgencyText, at: number): number {
  const start = syllableOfWord(text.expanded, at);
  const set = start === undefined ? undefined : readAgencySet(text.expanded, start);
  return set ? wordAfter(text.expanded, set.end) : at;
}
