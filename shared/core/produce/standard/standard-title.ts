import { formatDate } from '../../text/written-date';
import type { PlanReading, SheetReading } from '../../model/reading';

export interface TitleLine {
  readonly text: string;
  readonly style: 'title' | 'subtitle';
}

const MOST_LINES = 4;
const LONGEST_LINE = 220;

/** Title lines of the standard table: the plan's own title, and the document it belongs to. */
export function titleLines(reading: PlanReading): readonly TitleLine[] {
  const { title } = reading.header;
  const lines = title === undefined || title.trim() === '' ? linesAbove(reading) : [title.trim()];
  const shown = lines.length > 0 ? lines : ['BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH'];
  const attached = attachedTo(reading);
  return [
    ...shown.map((text): TitleLine => ({ text, style: 'title' })),
    ...(attached === undefined ? [] : [{ text: attached, style: 'subtitle' } as const]),
  ];
}

/** The few short lines above the first table; a long text above it is a plan, not a title. */
function linesAbove({ sheets }: PlanReading): readonly string[] {
  const sheet = sheets.find(({ tables }) => tables.some(({ tasks }) => tasks.length > 0));
  const lines = sheet ? proseAbove(sheet) : [];
  return lines.length <= MOST_LINES && lines.every(({ length }) => length <= LONGEST_LINE) ? lines : [];
}

function proseAbove({ prose, tables }: SheetReading): readonly string[] {
  const top = Math.min(...tables.map(({ range }) => range.top));
  return prose
    .filter(({ at }) => at.row < top)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

/** The line that Nghị định 30/2020/NĐ-CP asks for under an annex's title, when all its facts are known. */
function attachedTo({ header }: PlanReading): string | undefined {
  const { symbol, date, issuer } = header;
  if (symbol === undefined || date === undefined || issuer === undefined) return undefined;
  return `(Kèm theo Kế hoạch số ${symbol} ngày ${formatDate(date)} của ${issuer})`;
}
