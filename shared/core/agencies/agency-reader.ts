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
    { longest: Infinity, most: 1000 },
  );
  const readPart = remember((part) => {
    const { text, items } = lexed(part);
    return cellMentions(text, items, match);
  });
  const spansOf = (part: string): readonly CellSpan[] => {
    const { text, items } = lexed(part);
    return cellSpans(text, items);
  };
  return {
    match: (name) => match(name),
    readCell: remember((cell) => joined(partsOf(cell).map(inCell(readPart)))),
    readSpans: remember((cell) => joinSpans(cell, partsOf(cell).map(inCell(spansOf)))),
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
  const read: MatchName = remember((name, words?: () => AgencyText) =>
    matchName(index, words?.() ?? nameText(name), options),
  );
  if (decisions.length === 0) return read;
  const decided = indexDecisions(decisions);
  return remember((name, words?: () => AgencyText) => decideMatch(name, read(name, words), decided, read));
}

interface CellPart {
  readonly text: string;
  readonly offset: number;
}

// why: brackets and headings ("Các Cục: A; B", "Phối hợp: A; B") reach over semicolons
const isPlainList = (cell: string): boolean => cell.includes(';') && !/[:()[\]]/.test(cell);

/** The parts of a plain list, all of any other cell: cells differ more than their parts do. */
function partsOf(cell: string): readonly CellPart[] {
  if (!isPlainList(cell)) return [{ text: cell, offset: 0 }];
  let offset = 0;
  return cell.split(';').map((part) => {
    const text = part.trimStart();
    const found = { text: text.trimEnd(), offset: offset + part.length - text.length };
    offset += part.length + 1;
    return found;
  });
}

const NONE: readonly AgencyMention[] = [];

/** why: `concat` makes a list of just the length that is kept for each cell */
const joined = (lists: readonly (readonly AgencyMention[])[]): readonly AgencyMention[] =>
  lists.length === 1 ? (lists[0] ?? NONE) : NONE.concat(...lists);

/** What `read` finds in a part, at its place in the cell. */
const inCell =
  <Found extends { readonly offset: number }>(read: (part: string) => readonly Found[]) =>
  ({ text, offset }: CellPart): readonly Found[] =>
    offset === 0 ? read(text) : read(text).map((found) => ({ ...found, offset: found.offset + offset }));

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
