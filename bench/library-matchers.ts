import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import { extract } from 'fuzzball';

import type { AgencyMatch } from '../shared/core/model/agency';
import type { AgencyEntry } from '../shared/data/agencies/agency-entry';

/** An entry and how alike a library says it is, 0…1. */
export interface LibraryHit {
  readonly entry: AgencyEntry;
  readonly score: number;
}

/** A general matching library over a directory. Names are composed and lower-cased for it; it knows nothing of agencies. */
export interface LibraryMatcher {
  readonly name: string;
  /** The five likeliest entries, best first. */
  rank(text: string): readonly LibraryHit[];
}

const LIMIT = 5;
const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Every library over one directory. */
export const libraryMatchers = (directory: readonly AgencyEntry[]): readonly LibraryMatcher[] => [
  levenshtein(directory),
  fuse(directory),
  fuzzball(directory),
];

function levenshtein(directory: readonly AgencyEntry[]): LibraryMatcher {
  const entries = directory.map((entry) => ({ entry, name: plain(entry.name) }));
  return {
    name: 'fastest-levenshtein',
    rank(text) {
      const written = plain(text);
      const scored = entries.map(({ entry, name }) => ({
        entry,
        score: 1 - distance(written, name) / Math.max(written.length, name.length, 1),
      }));
      return scored.sort((a, b) => b.score - a.score).slice(0, LIMIT);
    },
  };
}

function fuse(directory: readonly AgencyEntry[]): LibraryMatcher {
  const entries = directory.map((entry) => ({ entry, name: plain(entry.name) }));
  const index = new Fuse(entries, { keys: ['name'], includeScore: true, ignoreLocation: true });
  return {
    name: 'fuse.js',
    rank: (text) =>
      index
        .search(plain(text), { limit: LIMIT })
        .map(({ item, score = 1 }) => ({ entry: item.entry, score: 1 - score })),
  };
}

function fuzzball(directory: readonly AgencyEntry[]): LibraryMatcher {
  const names = directory.map(({ name }) => plain(name));
  return {
    name: 'fuzzball',
    rank: (text) =>
      extract(plain(text), names, { limit: LIMIT, full_process: false }).flatMap(([, score, at]) => {
        const entry = directory[at];
        return entry ? [{ entry, score: score / 100 }] : [];
      }),
  };
}

/** What a library decides alone from a score on, and asks below it. */
export function libraryMatch(hits: readonly LibraryHit[], threshold: number): AgencyMatch {
  const [best] = hits;
  if (!best) return { kind: 'unknown' };
  if (best.score >= threshold) return { kind: 'alias', id: best.entry.id, name: best.entry.name };
  const ranked = hits.map(({ entry: { id, name }, score }) => ({
    id,
    name,
    score,
    keyer: 'library',
    why: { vi: '', en: '' },
  }));
  return { kind: 'candidates', ranked };
}
