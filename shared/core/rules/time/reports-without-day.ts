import type { ProsePart } from '../../calendar/plan-prose';
import { placeOfLines, planProse } from '../../calendar/plan-prose';
import type { ReportEntry, ReportPeriod } from '../../calendar/report-entry';
import { CUT_OFF } from '../../calendar/report-periods';
import type { Place } from '../../model/finding';
import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';

/** A sentence that wants reports without saying up to which day. */
export interface OpenReport {
  readonly at: Place;
  /** The periods that it names; none where it names none. */
  readonly periods: readonly ReportPeriod[];
  /** The words in the place of a period, "theo quy định"; empty where there are none. */
  readonly vague: string;
}

/** The reports that a plan's prose asks for without a day, without a cut-off and without a document that sets them. */
export const reportsWithoutDay = (plan: PlanReading): readonly OpenReport[] =>
  planProse(plan).parts.flatMap((part) =>
    sentencesOf(part.calendar.entries).flatMap((entries) => openReport(part, entries) ?? []),
  );

/** Whether the report calendar knows what a sentence of the plan's prose asks for. */
export function isInCalendar(plan: PlanReading, { sheet, range }: Place): boolean {
  const rows = (lines: readonly number[]): boolean =>
    lines.some((line) => line > range.top && line <= range.bottom + 1);
  return planProse(plan).parts.some(
    (part) => part.sheet.view.id === sheet && part.calendar.entries.some(({ source }) => rows(source.lines)),
  );
}

/** The entries of each sentence; one sentence may ask for several periods. */
function sentencesOf(entries: readonly ReportEntry[]): readonly (readonly ReportEntry[])[] {
  const byLine = new Map<number, ReportEntry[]>();
  for (const entry of entries) {
    const known = byLine.get(entry.source.line);
    if (known) known.push(entry);
    else byLine.set(entry.source.line, [entry]);
  }
  return [...byLine.values()];
}

/** What falls due with the day or the week itself. */
const OF_ITSELF: ReadonlySet<ReportPeriod> = new Set(['day', 'week']);
const ACT = /(?<!\p{L})báo cáo(?!\p{L})/u;
const VAGUE = /(?<!\p{L})(?:theo quy định|kịp thời|định kỳ)(?!\p{L})/gu;
/** What is reported when it comes up, or when something else is over, needs no day. */
const OCCASION =
  /(?<!\p{L})(?:đột xuất|theo yêu cầu|khi (?:có|kết thúc|hoàn thành|xảy ra|phát sinh)|(?:ngay )?sau (?:khi|mỗi|từng|\d+ (?:ngày|giờ))|sau (?:hội nghị|cuộc|đợt|kỳ)|kết thúc (?:đợt|hội nghị|tháng|chiến dịch|cuộc)|(?:trong|trước)(?: (?:vòng|thời hạn|ít nhất))? \d+ (?:ngày|giờ)(?! ?\d))/u;
/** A meeting has its own day. */
const AT_MEETING = /(?<!\p{L})(?:tại|trong) (?:các |mỗi )?(?:hội nghị|kỳ họp|phiên họp|cuộc họp|giao ban)/u;

function openReport(part: ProsePart, entries: readonly ReportEntry[]): OpenReport | undefined {
  const open = entries.filter(
    ({ due, cutOff, period }) => due === null && cutOff?.text === undefined && !OF_ITSELF.has(period),
  );
  const [first] = open;
  if (!first) return undefined;
  const key = foldText(first.source.text);
  if (key.search(CUT_OFF) >= 0 || AT_MEETING.test(key)) return undefined;
  const isBound = first.reference !== null || first.inside !== null;
  const periods = [...new Set(open.map(({ period }) => period))].filter((period) => period !== 'ad-hoc');
  if (periods.length > 0)
    return first.reference === null
      ? { at: placeOfLines(part, first.source.lines), periods, vague: '' }
      : undefined;
  // why: "(theo Thông tư … quy định chế độ báo cáo định kỳ)": words of a document's title say nothing of this report
  const own = key.replace(/\([^()]*\)/gu, ' ');
  const act = ACT.exec(own)?.index ?? 0;
  const behind = [...own.slice(act).matchAll(VAGUE)].map(([words]) => words);
  const named = foldText(first.periodText);
  const vague = behind[behind.length - 1] ?? (own.includes(named) ? named : '');
  if (OCCASION.test(key) || (isBound && vague === '') || entries.length > open.length) return undefined;
  return { at: lineWith(part, first, vague), periods, vague };
}

/** The line where the words stand that are no day; the first line of the sentence where there are none. */
function lineWith(part: ProsePart, { source }: ReportEntry, words: string): Place {
  const holding = source.lines.filter((line) => {
    const { range } = placeOfLines(part, [line]);
    return words !== '' && foldText(part.sheet.view.textAt(range.top, range.left)).includes(words);
  });
  return placeOfLines(part, [holding[holding.length - 1] ?? source.line]);
}
