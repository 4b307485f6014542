import type { AgencyMatch, AgencyMention, CellSpan } from './agency';
import type { CalendarDate } from './calendar-date';
import type { Citation } from './citation';
import type { LocalText } from './local-text';
import type { Period } from './period';
import type { PlanHeader, PlanTable, ProseCell } from './plan';
import type { CellPosition } from './range';
import type { SheetView } from './sheet-view';
import type { WorkbookSnapshot } from './snapshot';

/** Reads agency names; each distinct text is read once. */
export interface AgencyReader {
  /** The agencies of one cell, split by the grammar. */
  readCell(text: string): readonly AgencyMention[];
  /**
   * The whole cell: spans that joined are its text. Their `mention` counts in what `readCell` gives; a separator holds
   * signs and joining words ("và", "cùng với") and nothing else.
   */
  readSpans(text: string): readonly CellSpan[];
  /** The agencies named inside running prose. */
  findInProse(text: string): readonly AgencyMention[];
  /** One name alone. */
  match(name: string): AgencyMatch;
  /** Whether `match` tells for certain who it is: spares the search for near names where nobody asks for them. */
  isSure(name: string): boolean;
}

/** Reads time cells; each distinct text is read once. */
export interface PeriodReader {
  readText(text: string): Period;
  /** A date serial in the workbook's date system; a number format without a day ("mm/yyyy") makes it a month. */
  readSerial(serial: number, format?: string): Period;
}

/** Tells working days from days off. */
export interface WorkCalendar {
  /** Why nobody works on this day: a weekend, a public holiday, a day in lieu; `undefined` on a working day. */
  reasonOff(date: CalendarDate): LocalText | undefined;
  /** The last working day before `date`. */
  previousWorkingDay(date: CalendarDate): CalendarDate;
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

/** Where a mention was read. */
export type MentionSlot = 'lead' | 'coordinators' | 'prose';

/** A mention with its cell. */
export interface PlacedMention extends CellPosition {
  readonly sheet: string;
  readonly slot: MentionSlot;
  readonly mention: AgencyMention;
}

/**
 * A name as it is written in the tables, or in the prose, with all its places there: what hangs on the name alone is
 * asked once for all of them.
 */
export interface MentionedName {
  /** The mention at its first place; text, match and head are those of every place. */
  readonly mention: AgencyMention;
  readonly isProse: boolean;
  readonly counts: Readonly<Record<MentionSlot, number>>;
  /** The numbers of its mentions among all of the plan, growing. */
  readonly order: readonly number[];
  readonly first: PlacedMention;
  /** Made when asked: few names of a plan are told of. */
  readonly places: readonly PlacedMention[];
}

/** One way of writing an agency and where it is used. */
export interface SpellingUse {
  readonly text: string;
  /** The name as written, without the place behind it. */
  readonly body: string;
  /** The same for writings that differ in nothing but capitals, tone placement and the style of a dash. */
  readonly key: string;
  /** False when the reading is only a proposal. */
  readonly sure: boolean;
  /** How often it is used. */
  readonly count: number;
  /** The names that are written so. */
  readonly names: readonly MentionedName[];
}

/** All writings of one name of one agency in a plan, and the one that shall stand everywhere. */
export interface SpellingGroup {
  /** The directory's name. */
  readonly name: string;
  readonly standard: { readonly body: string; readonly key: string };
  readonly uses: readonly SpellingUse[];
}

/** How a plan shall write its agencies: the one decision that findings, their fixes and the built sheets all follow. */
export interface WrittenNames {
  /** The agencies with all their writings. */
  readonly groups: readonly SpellingGroup[];
  /**
   * The text that shall stand for a mention, its place included. A name that is not certain stays as written; so does
   * another name of the same agency, and the words of a group.
   */
  readonly nameOf: (mention: AgencyMention) => string;
}

/** Everything that was understood of a workbook, before any rule has spoken. */
export interface PlanReading {
  readonly snapshot: WorkbookSnapshot;
  readonly header: PlanHeader;
  readonly sheets: readonly SheetReading[];
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
  /** The official days off and those that the workbook's own list names. */
  readonly workCalendar: () => WorkCalendar;
  /** All citations in reading order, read on first use. */
  readonly citations: () => readonly PlacedCitation[];
  /** All agency mentions of tables and prose in reading order, read on first use. */
  readonly mentions: () => readonly PlacedMention[];
  /** The distinct names among them, in the order of their first places. */
  readonly mentionedNames: () => readonly MentionedName[];
  /** How this plan shall write its agencies, decided from all its mentions on first use. */
  readonly names: () => WrittenNames;
}
