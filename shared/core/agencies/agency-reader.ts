import type { AgencyEntry } from '../../data/agencies/agency-entry';
import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyLevel, AgencyMention, CellSpan } from '../model/agency';
import { isCertain } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { memo, memoFor } from '../work/memo';
import type { AgencyDecision } from './agency-decisions';
import type { AgencyIndex } from './agency-index';
import { createAgencyIndex, shippedIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { agencyText, nameText } from './agency-text';
import { decidedDirectory, decideMatch, indexDecisions } from './apply-decisions';
import type { CellItem } from './cell-item';
import type { MatchName } from './cell-mentions';
import { cellMentions, movedMention } from './cell-mentions';
import { cellSpans, joinSpans } from './cell-spans';
import { findAgenciesInProse } from './find-in-prose';
import { matchName } from './match-name';
import { readCellItems } from './read-cell-items';

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

/** A reader over the shipped directory and the workbook's decisions; each distinct text is lexed and read once. */
export function createAgencyReader(options: AgencyReaderOptions = {}): AgencyReader {
  const index = indexFor(options);
  const match = createMatch(index, options);
  // why: only who reads spans behind mentions asks twice, soon after; words are what takes most room in a large plan
  const lexed = memo(
    (part): LexedCell => {
      const text = agencyText(part);
      return { text, items: readCellItems(index, text) };
    },
    { longest: Infinity, most: 256 },
  );
  const readPart = remember((part) => {
    const { text, items } = lexed(part);
    return cellMentions(text, items, match);
  });
  const readList = remember((cell) => {
    const mentions: AgencyMention[] = [];
    eachPart(cell, (part, offset) => {
      for (const mention of readPart(part)) mentions.push(movedMention(mention, offset));
    });
    // why: a list of just the length that is kept for each cell
    return mentions.slice();
  });
  const spansOf = (part: string): readonly CellSpan[] => {
    const { text, items } = lexed(part);
    return cellSpans(text, items);
  };
  return {
    match: (name) => match(name),
    isSure: remember((name) => {
      // why: a decision may make any name certain, and is found with all the rest
      return isCertain(
        options.decisions?.length ? match(name) : matchName(index, agencyText(name), options, false),
      );
    }),
    readCell: (cell) => (isPlainList(cell) ? readList(cell) : readPart(cell)),
    readSpans: remember((cell) =>
      joinSpans(cell, isPlainList(cell) ? listSpans(cell, spansOf) : [spansOf(cell)]),
    ),
    findInProse: remember((prose) => {
      const text = agencyText(prose);
      return cellMentions(text, findAgenciesInProse(index, text), match);
    }),
  };
}

/** A cell, or a part of a plain list, and what its words are. */
interface LexedCell {
  readonly text: AgencyText;
  readonly items: readonly CellItem[];
}

/** why: cells that list many agencies are long, and repeat all the same */
const remember = <T, Given = undefined>(read: (text: string, given?: Given) => T) =>
  memo(read, { longest: Infinity });

/** Matches whole names; each distinct one is matched once. */
function createMatch(index: AgencyIndex, options: AgencyReaderOptions): MatchName {
  const { decisions = [] } = options;
  const read: MatchName = remember((name, words?: () => AgencyText) => {
    const text = words?.() ?? agencyText(name);
    const match = matchName(index, text, options);
    // why: the name of a cell is all body, and how bodies are written is asked next; of names with places a large plan has too
    // many to keep
    if (words && !('place' in match)) nameText(name, text);
    return match;
  });
  if (decisions.length === 0) return read;
  const decided = indexDecisions(decisions);
  return remember((name, words?: () => AgencyText) => decideMatch(name, read(name, words), decided, read));
}

// why: brackets and headings ("Các Cục: A; B", "Phối hợp: A; B") reach over semicolons
const OVER_SEMICOLONS = /[:()[\]]/;

const isPlainList = (cell: string): boolean => cell.includes(';') && !OVER_SEMICOLONS.test(cell);

/** Gives each part of a plain list and its place in the cell: cells differ more than their parts do. */
function eachPart(cell: string, take: (part: string, offset: number) => void): void {
  for (let start = 0, end = 0; end < cell.length; start = end + 1) {
    const next = cell.indexOf(';', start);
    end = next < 0 ? cell.length : next;
    const part = cell.slice(start, end);
    const text = part.trimStart();
    take(text.trimEnd(), start + part.length - text.length);
  }
}
function listSpans(
  cell: string,
  spansOf: (part: string) => readonly CellSpan[],
): readonly (readonly CellSpan[])[] {
  const parts: (readonly CellSpan[])[] = [];
  eachPart(cell, (part, offset) => {
    parts.push(spansOf(part).map((span) => ({ ...span, offset: span.offset + offset })));
  });
  return parts;
}

function indexFor({ directory, index, decisions = [] }: AgencyReaderOptions): AgencyIndex {
  if (index) return index;
  if (decisions.length > 0)
    return directory ? createAgencyIndex(decidedDirectory(directory, decisions)) : indexWith(decisions);
  return directory ? createAgencyIndex(directory) : shippedIndex();
}

/** why: one profile serves many plans, one after the other */
const indexWith = memoFor((decisions: readonly AgencyDecision[]) =>
  createAgencyIndex(decidedDirectory(allAgencies, decisions)),
);
