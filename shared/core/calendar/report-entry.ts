import type { AgencyMention } from '../model/agency';
import type { CalendarDate } from '../model/calendar-date';
import type { DateSpan } from '../model/period';

export type ReportPeriod =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'once' | 'ad-hoc';

/** A day by which a report is sent, as written; no bound where the words name no day of the plan's year. */
export interface ReportDue {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Up to when the figures of a report go: as the plan says, else by the rule of periodic reports. */
export interface ReportCutOff {
  /** The plan's own words; absent where the general rule holds. */
  readonly text?: string;
  /** The document that sets the general rule. */
  readonly source?: string;
  /** What each report of the plan's years covers. */
  readonly windows: readonly ReportWindow[];
}

export interface ReportWindow extends DateSpan {
  /** "Quý I/2026", "6 tháng đầu năm 2026". */
  readonly name: string;
}

/** One report of the plan's years that falls due on a day. */
export interface ReportOccurrence {
  /** The report that it is, where it is one of a row. */
  readonly name?: string;
  readonly day: CalendarDate;
  /** Nobody works on that day: why, and the last working day before. */
  readonly dayOff?: { readonly reason: string; readonly workingDay: CalendarDate };
}

/** A report that a sentence of the plan asks for, in one of its periods. */
export interface ReportEntry {
  readonly from: readonly AgencyMention[];
  readonly via: readonly AgencyMention[];
  readonly to: readonly AgencyMention[];
  readonly period: ReportPeriod;
  readonly periodText: string;
  readonly cutOff: ReportCutOff | null;
  readonly due: ReportDue | null;
  /** The document by which the report is made, where the plan leaves it to one. */
  readonly reference: string | null;
  /** The report that this one is a part of. */
  readonly inside: string | null;
  readonly occurrences: readonly ReportOccurrence[];
  readonly source: { readonly line: number; readonly lines: readonly number[]; readonly text: string };
}
