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
    memo((cell): readonly AgencyMention[] => {
      const text = agencyText(cell);
      return spans(text).map((span) => mentionOf(text, span, match));
    });
  const readPart = mentions((text) => splitAgencies(index, text));
  return {
    match,
    readCell: memo((cell) => (isPlainList(cell) ? readParts(cell, readPart) : readPart(cell))),
    findInProse: mentions((text) => findAgenciesInProse(index, text)),
  };
}

// why: brackets and lent heads ("Các Cục: A; B") reach over semicolons
const isPlainList = (cell: string): boolean => cell.includes(';') && !/[:()[\]]/.test(cell);

/** The agencies of a plain list, part by part: cells differ more than their parts do. */
function readParts(
  cell: string,
  readPart: (part: string) => readonly AgencyMention[],
): readonly AgencyMention[] {
  const mentions: AgencyMention[] = [];
  let start = 0;
  for (const part of cell.split(';')) {
    const trimmed = part.trimStart();
    const before = start + part.length - trimmed.length;
    for (const { text, offset, match } of readPart(trimmed.trimEnd())) {
      mentions.push({ text, offset: offset + before, match });
    }
    start += part.length + 1;
  }
  return mentions;
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
