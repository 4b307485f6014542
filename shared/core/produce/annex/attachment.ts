import { dayOf, monthOf, yearOf } from '../../model/calendar-date';
import type { PlanHeader } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';
import { writtenDay, writtenMonth } from '../../text/written-date';
import { BLANK } from './blank';

/** A line may be torn by hand into this many. */
const MOST_LINES = 3;

/**
 * The line under the annex's name (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III, điểm 1.c): as the plan writes it,
 * else of the plan's own number, day and issuer. What it does not know stays blank; a plan that says nothing of
 * itself has no such line.
 */
export function attachmentOf(lines: readonly string[], header: PlanHeader): string | undefined {
  const written = writtenLine(lines);
  if (written !== undefined) return written;
  const { symbol, date, issued, issuer } = header;
  if (symbol === undefined && date === undefined && issued === undefined) return undefined;
  const day =
    date === undefined
      ? `${BLANK} tháng ${BLANK} năm ${issued === undefined ? BLANK : String(issued)}`
      : `${writtenDay(dayOf(date))} tháng ${writtenMonth(monthOf(date))} năm ${String(yearOf(date))}`;
  const number = symbol === undefined ? BLANK : /^\d/u.test(symbol) ? symbol : BLANK + symbol;
  return `(Kèm theo Kế hoạch số ${number} ngày ${day} của ${issuer ?? BLANK})`;
}

function writtenLine(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => /^\((?:ban hành (?:kèm )?theo|kèm theo)(?= )/u.test(foldText(line)));
  if (at < 0) return undefined;
  const parts = lines.slice(at, at + MOST_LINES);
  const end = parts.findIndex((line) => line.includes(')'));
  return end < 0 ? lines[at] : parts.slice(0, end + 1).join(' ');
}
