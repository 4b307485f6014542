import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyLevel, AgencyMatch, AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import type { AgencyDecision } from './agency-decisions';
import type { AgencyIndex } from './agency-index';
import { createAgencyIndex } from './agency-index';
import { agencyText } from './agency-text';
import type { AgencyText } from './agency-text';
import { decidedDirectory, decideMatch } from './apply-decisions';
import { findAgenciesInProse } from './find-in-prose';
import type { Resolved } from './match-agency';
import { resolveAgency } from './match-agency';
import { matchPlural } from './match-set';
import { rankCandidates } from './rank-candidates';
import { shippedIndex } from './shipped-index';
import type { AgencySpan } from './split-agencies';
import { splitAgencies } from './split-agencies';

export interface AgencyReaderOptions {
  /** The plan's own place, "thành phố Vũng Tàu". */
  readonly place?: string;
  readonly level?: AgencyLevel;
  readonly decisions?: readonly AgencyDecision[];
  /** Another directory than the shipped one. */
  readonly directory?: readonly AgencyEntry[];
  /** The index of a directory that was indexed before. */
  readonly index?: AgencyIndex;
}

/** A reader over the shipped directory and the workbook's decisions; each distinct text is read once. */
export function createAgencyReader(options: AgencyReaderOptions = {}): AgencyReader {
  const { decisions = [] } = options;
  const index = indexFor(options);
  const read = memo((name) => matchName(index, name, options));
  const match =
    decisions.length === 0 ? read : memo((name) => decideMatch(name, read(name), decisions, read));
  const mentions = (spans: (text: AgencyText) => readonly AgencySpan[]) =>
    memo((cell) => {
      const text = agencyText(cell);
      return spans(text).map((span) => mentionOf(text, span, match));
    });
  return {
    match,
    readCell: mentions((text) => splitAgencies(index, text)),
    findInProse: mentions((text) => findAgenciesInProse(index, text)),
  };
}

function indexFor({ directory, index, decisions = [] }: AgencyReaderOptions): AgencyIndex {
  if (index) return index;
  if (decisions.length > 0) return createAgencyIndex(decidedDirectory(directory ?? allAgencies, decisions));
  return directory ? createAgencyIndex(directory) : shippedIndex();
}

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}

function matchName(index: AgencyIndex, name: string, options: AgencyReaderOptions): AgencyMatch {
  const text = agencyText(name);
  if (text.words.length === 0) return { kind: 'unknown' };
  const level = options.level ?? 'any';
  const resolved = resolveAgency(index, text, level) ?? resolveAtHome(index, name, options);
  if (resolved) return resolved.match;
  const { ranked, ...place } = rankCandidates(index, text, level);
  return ranked.length > 0
    ? { kind: 'candidates', ranked, ...place }
    : (matchPlural(text) ?? { kind: 'unknown' });
}

/** A name without its place means the agency of the plan's own place, where the directory has just that. */
function resolveAtHome(
  index: AgencyIndex,
  name: string,
  { place, level }: AgencyReaderOptions,
): Resolved | undefined {
  return place === undefined
    ? undefined
    : resolveAgency(index, agencyText(`${name} ${place}`), level ?? 'any');
}

function mentionOf(
  { text, words }: AgencyText,
  { from, to, head }: AgencySpan,
  match: (name: string) => AgencyMatch,
): AgencyMention {
  const offset = words[from]?.start ?? 0;
  const written = text.slice(offset, words[to - 1]?.end);
  return { text: written, offset, match: match(head === undefined ? written : `${head} ${written}`) };
}
