import { findSentenceTimes } from '../../dates/find-deadlines';
import type { Place } from '../../model/finding';
import type { Period } from '../../model/period';
import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { proseParagraphs } from './prose-paragraphs';

/** A time that a sentence states; a mere rhythm ("hằng quý") names no day on which something is due. */
interface StatedTime {
  readonly text: string;
  readonly isRhythm?: true;
}

/** A sentence of the plan's text that makes someone report to somebody above. */
export interface ReportDuty {
  readonly at: Place;
  readonly text: string;
  /** The time that the sentence states, as written and as read; absent when it states none. */
  readonly due?: StatedTime & { readonly period: Period };
  /** "theo quy định", "kịp thời", "định kỳ": words in the place of a day. */
  readonly vague?: string;
}

// why: "báo cáo viên" is a person, "Báo cáo số" and "báo cáo của" are documents
const REPORTS_TO =
  /(?<!\p{L})báo cáo (?:về |cho |lên |(?:tình hình|kết quả)(?: thực hiện)? (?:về |cho |lên )?)?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|thường trực|thủ tướng|chính phủ|cấp trên|văn phòng|bộ trưởng|bộ|sở|phòng|cơ quan)(?!\p{L})/u;
/** A report on what may come up is due when it comes up. */
const CONDITIONAL = /(?<!\p{L})(?:nếu|khi có|trường hợp|đột xuất)(?!\p{L})/u;
const VAGUE = /(?<!\p{L})(?:theo quy định|kịp thời|định kỳ)(?!\p{L})/u;

/** The report duties in the prose of a plan, in reading order. */
export function reportDuties(plan: PlanReading): readonly ReportDuty[] {
  return plan.sheets.flatMap(({ view, prose }) =>
    proseParagraphs(prose).flatMap(({ text, range }) => {
      const key = foldText(text);
      const found = REPORTS_TO.exec(key);
      if (!found || CONDITIONAL.test(key.slice(0, found.index))) return [];
      const stated = statedTime(text.normalize('NFC'));
      const vague = VAGUE.exec(key)?.[0];
      return [
        {
          at: { sheet: view.id, range },
          text,
          ...(stated === undefined ? {} : { due: { ...stated, period: plan.periods.readText(stated.text) } }),
          ...(vague === undefined ? {} : { vague }),
        },
      ];
    }),
  );
}

function statedTime(text: string): StatedTime | undefined {
  const { deadlines, rhythm } = findSentenceTimes(text);
  const [due] = deadlines;
  if (due !== undefined) return { text: due.text };
  if (rhythm === undefined) return undefined;
  return /\d tháng (?:đầu|giữa|cuối)|ngày \d/iu.test(rhythm.text)
    ? { text: rhythm.text }
    : { text: rhythm.text, isRhythm: true };
}
