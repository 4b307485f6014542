import type { AgencyEntry } from '../../data/agencies/agency-entry';
import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyLevel, AgencyMention, CellSpan } from '../model/agency';
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
import { cellMentions } from './cell-mentions';
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
  const readList = remember((cell) => joined(partsOf(cell, readPart)));
  const spansOf = (part: string): readonly CellSpan[] => {
    const { text, items } = lexed(part);
    return cellSpans(text, items);
  };
  return {
    match: (name) => match(name),
    readCell: (cell) => (isPlainList(cell) ? readList(cell) : readPart(cell)),
    readSpans: remember((cell) =>
      joinSpans(cell, isPlainList(cell) ? partsOf(cell, spansOf) : [spansOf(cell)]),
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

/** What `read` finds in each part of a plain list, at its place in the cell: cells differ more than their parts do. */
function partsOf<Found extends { readonly offset: number }>(
  cell: string,
  read: (part: string) => readonly Found[],
): readonly (readonly Found[])[] {
  let start = 0;
  return cell.split(';').map((part) => {
    const text = part.trimStart();
    const offset = start + part.length - text.length;
    start += part.length + 1;
    const found = read(text.trimEnd());
    return offset === 0 ? found : found.map((one) => ({ ...one, offset: one.offset + offset }));
  });
}

const NONE: readonly AgencyMention[] = [];

/** why: `concat` makes a list of just the length that is kept for each cell */
const joined = (lists: readonly (readonly AgencyMention[])[]): readonly AgencyMention[] =>
  NONE.concat(...lists);

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
