import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyLevel, AgencyMatch, AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import type { AgencyDecision } from './agency-decisions';
import type { AgencyIndex } from './agency-index';
import { createAgencyIndex } from './agency-index';
import { agencyText } from './agency-text';
import type { AgencyText } from './agency-text';
import { findAgenciesInProse } from './find-in-prose';
import { resolveAgency } from './match-agency';
import type { AgencySpan } from './split-agencies';
import { splitAgencies } from './split-agencies';

export interface AgencyReaderOptions {
  /** The plan's own place, "thành phố Vũng Tàu". */
  readonly place?: string;
  readonly level?: AgencyLevel;
  readonly decisions?: readonly AgencyDecision[];
  /** Another directory than the shipped one. */
  readonly directory?: readonly AgencyEntry[];
}

let shipped: AgencyIndex | undefined;

/** The index over the shipped directory, made on first use. */
const shippedIndex = (): AgencyIndex => (shipped ??= createAgencyIndex(allAgencies));

/** A reader over the shipped directory and the workbook's decisions; each distinct text is read once. */
export function createAgencyReader(options: AgencyReaderOptions = {}): AgencyReader {
  const index = options.directory ? createAgencyIndex(options.directory) : shippedIndex();
  const match = memo((name) => matchName(index, name, options));
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
  return resolveAgency(index, text, options.level ?? 'any')?.match ?? { kind: 'unknown' };
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
