import { dateToSerial } from '../../dates/read-serial';
import type { MergedFinding } from '../../merge/citation-conflicts';
import type { MergedUnit } from '../../merge/merge-parts';
import type { SheetDraft } from '../../model/sheet-draft';
import { compareText } from '../../text/compare-text';
import { formatDate } from '../../text/written-date';
import { groupBy } from '../../work/group-by';
import type { ListPart } from '../sheet/list-sheet';
import { listSheet } from '../sheet/list-sheet';
import { fixedColumn, sheetPrefix } from '../sheet/sheet-formula';
import type { LiveValue } from '../sheet/sheet-grid';
import type { DueFigures } from './due-figures';
import { byUrgency, countIn, noFigures, SOON } from './due-figures';
import type { MergeSource } from './merge-source';
import { mergeRecord, mergeSheetName } from './merge-source';
import { DONE_COLUMN, DUE_COLUMN, FIRST_TASK_ROW } from './merged-table-sheet';

/** A unit with the rows of its tasks in the merged table; one that sent nothing has no file. */
interface UnitLine {
  readonly number: number;
  readonly unit: Pick<MergedUnit, 'unit' | 'prose'> & { readonly file?: string };
  readonly figures: DueFigures;
  /** First row of its tasks, 0-based. */
  readonly first: number;
}

/** The cells of a unit's days and of what is done, as formulas name them. */
interface FigureColumns {
  readonly due: string;
  readonly done: string;
}

/**
 * The units compared, the worst first: who has sent nothing, who has no table, what is late and falls due. Figures are
 * formulas over the rows of the unit in the merged table, so that all of them together stay linear.
 */
export function unitsSheet(source: MergeSource): SheetDraft {
  const lines = unitLines(source);
  const table = sheetPrefix(mergeSheetName(source, 'table'));
  // why: the lines above and the parts are of this day; figures of another would contradict them
  const day = `DATE(${source.today.split('-').map(Number).join()})`;
  const columns = ({ first, figures }: UnitLine): FigureColumns => {
    const rows = (column: number): string => table + fixedColumn(column, first, first + figures.tasks - 1);
    return { due: rows(DUE_COLUMN), done: rows(DONE_COLUMN) };
  };
  const figure = (
    line: UnitLine,
    cached: number,
    formula: (of: FigureColumns) => string,
  ): LiveValue | number | null =>
    line.figures.tasks === 0 ? given(line, 0) : { formula: formula(columns(line)), cached };
  return listSheet<UnitLine>({
    name: mergeSheetName(source, 'units'),
    titles: ['TỔNG HỢP THEO ĐƠN VỊ', ...headlines(source, lines)],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Đơn vị', width: 34, style: 'text', value: ({ unit }) => unit.unit },
      { header: 'Số việc', width: 10, style: 'centre', value: (line) => given(line, line.figures.tasks) },
      {
        header: 'Đã xong',
        width: 10,
        style: 'centre',
        value: (line) => figure(line, line.figures.done, ({ done }) => `=SUM(${done})`),
      },
      {
        header: 'Quá hạn',
        width: 10,
        style: 'assessment',
        value: (line) =>
          figure(line, line.figures.late, ({ due, done }) => `=COUNTIFS(${due},"<"&${day},${done},0)`),
      },
      {
        header: `Đến hạn trong ${String(SOON)} ngày`,
        width: 13,
        style: 'centre',
        value: (line) =>
          figure(
            line,
            line.figures.soon,
            ({ due, done }) => `=COUNTIFS(${due},">="&${day},${due},"<="&${day}+${String(SOON)},${done},0)`,
          ),
      },
      { header: 'Nguồn', width: 34, style: 'text', value: ({ unit }) => unit.file ?? null },
      { header: 'Ghi chú', width: 30, style: 'text', value: (line) => remark(line) },
    ],
    parts: partsOf(lines),
    note: 'Việc thường xuyên, định kỳ không tính quá hạn. “Quá hạn” là đã qua ngày cuối của thời gian hoàn thành mà chưa ghi hoàn thành.',
    ...mergeRecord(source, 'units', ({ unit }: UnitLine) => [unit.unit, unit.file ?? '']),
  });
}

function unitLines({ merged, missing = [], today }: MergeSource): readonly UnitLine[] {
  const now = dateToSerial(today, 1900);
  const byFile = groupBy(merged.tasks, ({ file }) => file);
  let first = FIRST_TASK_ROW;
  const sent = merged.units.map((unit) => {
    const figures = noFigures();
    for (const task of byFile.get(unit.file) ?? []) countIn(figures, task, now);
    const line = { number: 0, unit, figures, first };
    first += figures.tasks;
    return line;
  });
  const silent = missing.map((unit) => ({
    number: 0,
    unit: { unit, prose: false },
    figures: noFigures(),
    first: 0,
  }));
  return [...silent, ...sent.sort(worstFirst)];
}

const worstFirst = (a: UnitLine, b: UnitLine): number =>
  byUrgency(a.figures, b.figures) || compareText(a.unit.unit, b.unit.unit);

/** Headings in the order in which a leader asks, and which lines stand below each; the first that fits counts. */
const PARTS: readonly (readonly [heading: string, (line: UnitLine) => boolean])[] = [
  ['Đơn vị chưa gửi kế hoạch', ({ unit }) => unit.file === undefined],
  ['Đơn vị chưa có bảng nhiệm vụ', ({ unit, figures }) => unit.prose || figures.tasks === 0],
  ['Đơn vị có việc quá hạn', ({ figures }) => figures.late > 0],
  ['Đơn vị không có việc quá hạn', () => true],
];

function partsOf(lines: readonly UnitLine[]): readonly ListPart<UnitLine>[] {
  const byPart = groupBy(lines, (line) => PARTS.findIndex(([, isOf]) => isOf(line)));
  let number = 0;
  return PARTS.map(([heading], index) => {
    const items = (byPart.get(index) ?? []).map((line) => ({ ...line, number: ++number }));
    return { heading: `${heading} (${String(items.length)})`, items };
  });
}

/** Of a unit that sent nothing nothing is counted, not even a zero. */
const given = ({ unit }: UnitLine, count: number): number | null => (unit.file === undefined ? null : count);

function remark({ unit, figures }: UnitLine): string | null {
  if (unit.file === undefined) return 'Chưa gửi';
  if (unit.prose)
    return figures.tasks === 0
      ? 'Kế hoạch viết bằng văn xuôi, không lập được dự thảo: cần người đọc'
      : 'Bảng dự thảo từ văn xuôi: cần người xem lại';
  return figures.tasks === 0 ? 'Chưa có nhiệm vụ nào' : null;
}

/** What a leader asks first: who is missing, how much is late. */
function headlines(source: MergeSource, lines: readonly UnitLine[]): readonly string[] {
  const { merged, missing, unreadable = [], today } = source;
  const sum = (of: keyof DueFigures): string =>
    String(lines.reduce((total, { figures }) => total + figures[of], 0));
  const sent = String(merged.units.length);
  const units =
    missing === undefined
      ? `${sent} kế hoạch`
      : `${sent} kế hoạch; ${String(missing.length)} đơn vị chưa gửi trong danh sách`;
  const prose = lines.filter(({ unit }) => unit.prose).length;
  const counted = (wanted: MergedFinding['rule'], words: string): string => {
    const count = merged.findings.filter(({ rule }) => rule === wanted).length;
    return count > 0 ? `${String(count)} ${words}` : '';
  };
  const review = [
    prose > 0 ? `${String(prose)} kế hoạch viết bằng văn xuôi` : '',
    unreadable.length > 0 ? `${String(unreadable.length)} tệp không đọc được` : '',
    counted('no-plan-twice', 'đơn vị có nhiều bản của một kế hoạch'),
    counted('no-citation-conflict', 'văn bản ghi nhiều ngày'),
  ].filter((part) => part !== '');
  return [
    `${units}; tính đến ngày ${formatDate(today)}`,
    `${sum('tasks')} nhiệm vụ: ${sum('done')} đã xong, ${sum('late')} quá hạn, ${sum('soon')} đến hạn trong ${String(SOON)} ngày`,
    ...(review.length === 0 ? [] : [`${review.join('; ')}: xem trang “${mergeSheetName(source, 'review')}”`]),
  ];
}
