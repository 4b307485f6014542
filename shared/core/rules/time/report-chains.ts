import type { ProsePart } from '../../calendar/plan-prose';
import { placeOfLines, planProse } from '../../calendar/plan-prose';
import type { ReportEntry } from '../../calendar/report-entry';
import type { AgencyMention } from '../../model/agency';
import type { CalendarDate } from '../../model/calendar-date';
import type { Place } from '../../model/finding';
import type { AgencyReader, PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';

/** A report that falls due before one that it sums up. */
export interface EarlyReport {
  readonly at: Place;
  readonly due: CalendarDate;
  readonly lower: {
    readonly at: Place;
    readonly from: readonly AgencyMention[];
    readonly due: CalendarDate;
    /** Line of the lower report in its sheet. */
    readonly line: number;
  };
}

/**
 * The reports of a plan that are due before those that they sum up: what goes to a body, or through it, is summed up in
 * what this body sends on. Both have to be of one period, or of the whole plan; each pair of sentences is told once.
 */
export const earlyReports = (plan: PlanReading): readonly EarlyReport[] =>
  planProse(plan).parts.flatMap((part) => {
    const told = new Set<string>();
    return pairsOf(part, plan.agencies).flatMap(({ upper, lower }): readonly EarlyReport[] => {
      const key = `${String(upper.source.line)} ${String(lower.source.line)}`;
      const days = told.has(key) ? undefined : earlyDays(upper, lower);
      if (!days) return [];
      told.add(key);
      return [
        {
          at: placeOfLines(part, upper.source.lines),
          due: days.upper,
          lower: {
            at: placeOfLines(part, lower.source.lines),
            from: lower.from,
            due: days.lower,
            line: lower.source.line,
          },
        },
      ];
    });
  });

interface Pair {
  readonly upper: ReportEntry;
  readonly lower: ReportEntry;
}

/** Reports and those that arrive at who sends them; by the body between, so that the work grows with the pairs alone. */
function pairsOf({ calendar }: ProsePart, agencies: AgencyReader): readonly Pair[] {
  const arriving = new Map<string, ReportEntry[]>();
  for (const entry of calendar.entries.filter(hasDay)) {
    for (const body of new Set([...entry.to, ...entry.via].map(bodyKey))) {
      const known = arriving.get(body);
      if (known) known.push(entry);
      else arriving.set(body, [entry]);
    }
  }
  return calendar.entries.filter(hasDay).flatMap((upper) => {
    const senders = new Set([...upper.from, ...advised(upper, agencies)].map(bodyKey));
    const lowers = new Set([...senders].flatMap((sender) => arriving.get(sender) ?? []));
    return [...lowers].filter((lower) => isSummedUp(lower, upper)).map((lower) => ({ upper, lower }));
  });
}

const hasDay = ({ occurrences }: ReportEntry): boolean => occurrences.length > 0;

const bodyKey = ({ match, text }: AgencyMention): string => ('id' in match ? match.id : foldText(text));

const ADVISES = /(?:tham mưu|giúp)(?: cho| giúp)?\s+(?=\p{Lu})/gu;

/** "tham mưu UBND xã báo cáo UBND tỉnh": the advised body is who reports. */
function advised({ source: { text } }: ReportEntry, agencies: AgencyReader): readonly AgencyMention[] {
  const ends = [...text.matchAll(ADVISES)].map(({ index, 0: words }) => index + words.length);
  return ends.length === 0 ? [] : agencies.findInProse(text).filter(({ offset }) => ends.includes(offset));
}

const SUMS_UP = /(?<!\p{L})tổng hợp(?!\p{L})/u;

/** Whether two reports are of one matter: of one period, or the last words of the plan, where the later says that it sums up. */
function isSummedUp(lower: ReportEntry, upper: ReportEntry): boolean {
  if (lower.source.line === upper.source.line && lower.period !== upper.period) return false;
  const receivers = new Set(upper.to.map(bodyKey));
  if (lower.to.some((body) => receivers.has(bodyKey(body))) && lower.via.length === 0) return false;
  if (lower.period !== 'once' && upper.period !== 'once') return lower.period === upper.period;
  const isWhole = [lower, upper].every(({ period }) => period === 'once' || period === 'year');
  return isWhole && SUMS_UP.test(foldText(upper.source.text));
}

/** The first days of both that are in the wrong order; reports of one name belong together. */
function earlyDays(
  upper: ReportEntry,
  lower: ReportEntry,
): { readonly upper: CalendarDate; readonly lower: CalendarDate } | undefined {
  const isAlone = upper.occurrences.length === 1 && lower.occurrences.length === 1;
  for (const { name, day } of upper.occurrences) {
    const other = lower.occurrences.find((one) => isAlone || one.name === name);
    if (other && day < other.day) return { upper: day, lower: other.day };
  }
  return undefined;
}
