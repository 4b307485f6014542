import { dayOf, monthOf, yearOf } from '../../model/calendar-date';
import type { LocalText } from '../../model/local-text';
import type { PlanHeader } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';
import { writtenDay, writtenMonth } from '../../text/written-date';
import { BLANK } from './blank';

/** "(Kèm theo Kế hoạch số … ngày … của …)", and what of it is still blank. */
export interface Attachment {
  readonly text: string;
  readonly blanks: readonly LocalText[];
}

const NUMBER: LocalText = { vi: 'số', en: 'number' };
const DAY: LocalText = { vi: 'ngày', en: 'date' };
const ISSUER: LocalText = { vi: 'cơ quan ban hành', en: 'issuing body' };
/** A line may be torn by hand into this many. */
const MOST_LINES = 3;

/**
 * The line under the annex's name (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III, điểm 1.c): as the plan writes it,
 * else of the plan's own number, day and issuer. What it does not know stays blank and is named; a plan that says
 * nothing of itself has no such line.
 */
export function attachmentOf(lines: readonly string[], header: PlanHeader): Attachment | undefined {
  const written = writtenLine(lines);
  if (written !== undefined) return { text: written, blanks: blanksIn(written) };
  const { symbol, date, issued, issuer } = header;
  if (symbol === undefined && date === undefined && issued === undefined) return undefined;
  const day =
    date === undefined
      ? `${BLANK} tháng ${BLANK} năm ${issued === undefined ? BLANK : String(issued)}`
      : `${writtenDay(dayOf(date))} tháng ${writtenMonth(monthOf(date))} năm ${String(yearOf(date))}`;
  const number = symbol === undefined ? BLANK : /^\d/u.test(symbol) ? symbol : BLANK + symbol;
  return {
    text: `(Kèm theo Kế hoạch số ${number} ngày ${day} của ${issuer ?? BLANK})`,
    blanks: [
      ...(number.includes(BLANK) ? [NUMBER] : []),
      ...(date === undefined ? [DAY] : []),
      ...(issuer === undefined ? [ISSUER] : []),
    ],
  };
}

function writtenLine(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => /^\((?:ban hành (?:kèm )?theo|kèm theo)(?= )/u.test(foldText(line)));
  if (at < 0) return undefined;
  const parts = lines.slice(at, at + MOST_LINES);
  const end = parts.findIndex((line) => line.includes(')'));
  return end < 0 ? lines[at] : parts.slice(0, end + 1).join(' ');
}

const blanksIn = (line: string): readonly LocalText[] => [
  ...(/(?:^|\s)số:?\s*(?:[.…_]+|(?=\/))/iu.test(line) ? [NUMBER] : []),
  ...(/ngày[\s.…_]*tháng|tháng[\s.…_]*năm/iu.test(line) ? [DAY] : []),
];
