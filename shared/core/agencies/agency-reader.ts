import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyLevel, AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { memo } from '../work/memo';
import type { AgencyDecision } from './agency-decisions';
import type { AgencyIndex } from './agency-index';
import { createAgencyIndex } from './agency-index';
import { agencyText } from './agency-text';
import type { AgencyText } from './agency-text';
import type { CellItem } from './cell-item';
import { decidedDirectory, decideMatch } from './apply-decisions';
import { cellMentions } from './cell-mentions';
import { cellSpans } from './cell-spans';
import { findAgenciesInProse } from './find-in-prose';
import { matchName } from './match-name';
import { readCellItems } from './read-cell-items';
import { shippedIndex } from './shipped-index';

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

/** why: cells that list many agencies are long, and repeat all the same */
const remember = <T>(read: (text: string) => T): ((text: string) => T) => memo(read, Infinity);

/** A reader over the shipped directory and the workbook's decisions; each distinct text is read once. */
export function createAgencyReader(options: AgencyReaderOptions = {}): AgencyReader {
  const { decisions = [] } = options;
  const index = indexFor(options);
  const read = remember((name) => matchName(index, name, options));
  const match =
    decisions.length === 0 ? read : remember((name) => decideMatch(name, read(name), decisions, read));
  const mentions = (items: (text: AgencyText) => readonly CellItem[]) =>
    remember((cell): readonly AgencyMention[] => {
      const text = agencyText(cell);
      return cellMentions(text, items(text), match);
    });
  const readPart = mentions((text) => readCellItems(index, text));
  return {
    match,
    readCell: remember((cell) => (isPlainList(cell) ? readParts(cell, readPart) : readPart(cell))),
    readSpans: remember((cell) => {
      const text = agencyText(cell);
      return cellSpans(text, readCellItems(index, text));
    }),
    findInProse: mentions((text) => findAgenciesInProse(index, text)),
  };
}

// why: brackets and headings ("Các Cục: A; B", "Phối hợp: A; B") reach over semicolons
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
    for (const mention of readPart(trimmed.trimEnd())) {
      mentions.push({ ...mention, offset: mention.offset + before });
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
