import type { AgencyMatch, AgencyMention } from './agency';
import type { Citation } from './citation';
import type { Period } from './period';
import type { PlanHeader, PlanTable, ProseCell } from './plan';
import type { CellPosition } from './range';
import type { SheetView } from './sheet-view';
import type { WorkbookSnapshot } from './snapshot';

/** Reads agency names; each distinct text is read once. */
export interface AgencyReader {
  /** The agencies of one cell, split by the grammar; nothing of the text is lost between the mentions but separators. */
  readCell(text: string): readonly AgencyMention[];
  /** The agencies named inside running prose. */
  findInProse(text: string): readonly AgencyMention[];
  /** One name alone. */
  match(name: string): AgencyMatch;
}

/** Reads time cells; each distinct text is read once. */
export interface PeriodReader {
  readText(text: string): Period;
  /** A date serial in the workbook's date system; a number format without a day ("mm/yyyy") makes it a month. */
  readSerial(serial: number, format?: string): Period;
}

export interface SheetReading {
  readonly view: SheetView;
  readonly tables: readonly PlanTable[];
  readonly prose: readonly ProseCell[];
}

/** A citation with its cell. */
export interface PlacedCitation extends CellPosition {
  readonly sheet: string;
  readonly citation: Citation;
}

/** A mention with its cell; `slot` tells where it was read. */
export interface PlacedMention extends CellPosition {
  readonly sheet: string;
  readonly slot: 'lead' | 'coordinators' | 'prose';
  readonly mention: AgencyMention;
}

/** Everything that was understood of a workbook, before any rule has spoken. */
export interface PlanReading {
  readonly snapshot: WorkbookSnapshot;
  readonly header: PlanHeader;
  readonly sheets: readonly SheetReading[];
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
  /** All citations in reading order, read on first use. */
  readonly citations: () => readonly PlacedCitation[];
  /** All agency mentions of tables and prose in reading order, read on first use. */
  readonly mentions: () => readonly PlacedMention[];
  /** Reads a slice of the citations ahead of their first use; false when none are left to read. */
  readonly readAhead: () => boolean;
}
