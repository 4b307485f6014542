import type { Finding, ForLeader, Place } from '../../model/finding';
import type { PlanReading } from '../../model/reading';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import type { StandardTask } from '../standard/standard-task';
import { LINE_HEIGHT, PAGE_COLUMNS } from './summary-layout';

/** One thing for the leader to decide, in plain words. */
export interface Decision {
  readonly count: number;
  readonly text: string;
  /** Where: task labels ("II.4"), or the prose of the plan. */
  readonly places: readonly string[];
}

const MOST_PLACES = 8;

/** The findings that need a leader, one line for each kind, the weightiest first. */
export function decisionsOf(
  findings: readonly Finding[],
  tasks: readonly StandardTask[],
  reading: PlanReading,
): readonly Decision[] {
  const topics = new Map<string, Topic>();
  for (const { rule, forLeader, places } of findings) {
    if (!forLeader) continue;
    const topic = topics.get(rule) ?? { ...forLeader, places: [] };
    topics.set(rule, topic);
    for (const place of places) topic.places.push(place);
  }
  const labels = labelsByRow(tasks);
  return [...topics.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ text, places: all }) => {
      const places = [...new Set(all.map((place) => nameOf(place, labels, reading)))].filter(
        (place) => place !== '',
      );
      return { count: all.length, text, places };
    });
}

/** All places of one rule's findings. */
interface Topic extends ForLeader {
  readonly places: Place[];
}

/** Labels by sheet and row. */
type Labels = ReadonlyMap<string, ReadonlyMap<number, string>>;

function labelsByRow(tasks: readonly StandardTask[]): Labels {
  const labels = new Map<string, Map<number, string>>();
  for (const { source, label } of tasks) {
    let rows = labels.get(source.sheet);
    if (!rows) labels.set(source.sheet, (rows = new Map<number, string>()));
    for (const row of source.rows) rows.set(row, label);
  }
  return labels;
}

/** why: the build reads a copy with the safe fixes in it, whose row numbers are not those of the person's sheet */
function nameOf({ sheet, range: { top: row } }: Place, labels: Labels, { sheets }: PlanReading): string {
  const label = labels.get(sheet)?.get(row);
  if (label !== undefined) return label;
  const tables = sheets.find(({ view }) => view.id === sheet)?.tables ?? [];
  const isInTable = tables.some(({ range }) => row >= range.top && row <= range.bottom);
  return isInTable ? '' : 'phần lời văn';
}

const sentence = ({ count, text, places }: Decision): string => {
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? '…' : '';
  return places.length === 0 ? `${String(count)} ${text}.` : `${String(count)} ${text} (${shown}${more}).`;
};

/** Lines for the leader; what does not fit is counted. Returns the next free row. */
export function putDecisions(
  grid: SheetGrid,
  decisions: readonly Decision[],
  row: number,
  most: number,
): number {
  const shown = decisions.slice(0, most);
  if (shown.length === 0) {
    grid.put(
      rowBox(row, 0, PAGE_COLUMNS),
      'Bảng nhiệm vụ không có điểm nào phải xin ý kiến lãnh đạo.',
      'decision',
    );
    grid.setHeight(row, 22);
    return row + 1;
  }
  shown.forEach((decision, index) => {
    grid.put(rowBox(row + index, 0, 2), index + 1, 'decisionMark');
    grid.put(rowBox(row + index, 2, PAGE_COLUMNS - 2), sentence(decision), 'decision');
    grid.setHeight(row + index, decisionHeight(decision));
  });
  const next = row + shown.length;
  const left = decisions.length - shown.length;
  if (left === 0) return next;
  grid.put(
    rowBox(next, 0, PAGE_COLUMNS),
    `và ${String(left)} nội dung khác trong danh sách kiểm tra.`,
    'more',
  );
  grid.setHeight(next, 16);
  return next + 1;
}

/** Characters of a line across the page. */
const LONG_LINE = 122;

/** Height of a decision's row, in points. */
export const decisionHeight = (decision: Decision): number =>
  sentence(decision).length > LONG_LINE ? LINE_HEIGHT + 6 : 20;
