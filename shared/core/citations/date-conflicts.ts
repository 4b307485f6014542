import type { CalendarDate } from '../model/calendar-date';
import type { PlacedCitation } from '../model/reading';
import type { DocumentMentions } from './group-documents';

/** A mention whose date is not the one that most plans give the document. */
export interface DateConflict {
  readonly placed: PlacedCitation;
  readonly date: CalendarDate;
  readonly usual: CalendarDate;
  /** The first mention of each sheet with the usual date. */
  readonly witnesses: readonly PlacedCitation[];
}

interface DatedMention {
  readonly placed: PlacedCitation;
  readonly date: CalendarDate;
}

function usualDate(mentions: readonly DatedMention[]): CalendarDate | undefined {
  const counts = new Map<CalendarDate, { sheets: Set<string>; mentions: number }>();
  for (const { placed, date } of mentions) {
    const count = counts.get(date) ?? { sheets: new Set<string>(), mentions: 0 };
    counts.set(date, { sheets: count.sheets.add(placed.sheet), mentions: count.mentions + 1 });
  }
  // why: sorting is stable, so that of equals the date written first counts
  return [...counts].sort(([, a], [, b]) => b.sheets.size - a.sheets.size || b.mentions - a.mentions)[0]?.[0];
}

/** The mentions of one document that give another date than most; most plans first, then most mentions. */
export function dateConflicts(mentions: DocumentMentions): readonly DateConflict[] {
  const dated = mentions.flatMap((placed) => {
    const { date } = placed.citation;
    return date === undefined ? [] : [{ placed, date }];
  });
  const usual = usualDate(dated);
  if (usual === undefined || dated.every(({ date }) => date === usual)) return [];
  const witnesses = new Map<string, PlacedCitation>();
  for (const { placed, date } of dated) {
    if (date === usual && !witnesses.has(placed.sheet)) witnesses.set(placed.sheet, placed);
  }
  return dated
    .filter(({ date }) => date !== usual)
    .map(({ placed, date }) => ({ placed, date, usual, witnesses: [...witnesses.values()] }));
}
