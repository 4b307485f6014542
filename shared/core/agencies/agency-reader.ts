import { allAgencies } from '../../data/agencies/all-agencies';
import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyLevel, AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
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

/** A reader over the shipped directory and the workbook's decisions; each distinct text is read once. */
export function createAgencyReader(options: AgencyReaderOptions = {}): AgencyReader {
  const { decisions = [] } = options;
  const index = indexFor(options);
  const read = memo((name) => matchName(index, name, options));
  const match =
    decisions.length === 0 ? read : memo((name) => decideMatch(name, read(name), decisions, read));
  const mentions = (items: (text: AgencyText) => readonly CellItem[]) =>
    memo((cell): readonly AgencyMention[] => {
      const text = agencyText(cell);
      return cellMentions(text, items(text), match);
    });
  const readPart = mentions((text) => readCellItems(index, text));
  return {
    match,
    readCell: memo((cell) => (isPlainList(cell) ? readParts(cell, readPart) : readPart(cell))),
    readSpans: memo((cell) => {
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

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
