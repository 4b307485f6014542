import type { StandardTask } from '../standard/standard-task';
import type { ValueRange } from '../sheet/value-range';
import type { SheetGrid } from '../sheet/sheet-grid';
import { type AgencyList, hasLongName, othersLines } from './summary-agencies';
import type { Timeline } from './summary-buckets';
import { type Decision, decisionHeight } from './summary-decisions';
import type { Face } from './summary-face';
import { BLOCK_TITLE, GAP, HEAD, LINE, NOTE, OTHERS_LINE, TASK_HEAD, TWO_LINES } from './summary-layout';
import type { SectionLine } from './summary-sections';
import type { SummarySource } from './summary-source';
import type { Trend } from './summary-trend';

/** What the pages are made of. */
export interface Sheet {
  readonly grid: SheetGrid;
  readonly source: SummarySource;
  readonly face: Face;
  readonly sorted: readonly StandardTask[];
  readonly list: AgencyList;
  readonly timeline: Timeline;
  readonly decisions: readonly Decision[];
  readonly sections: readonly SectionLine[];
  /** How the work went since the days before, where any was kept. */
  readonly trend: Trend | undefined;
}

/** How much of everything a first page has. */
export interface Shape {
  readonly tasks: number;
  readonly taskLines: 1 | 2;
  /** Rows of agencies, and of sections beside them. */
  readonly rows: number;
  readonly rowLines: 1 | 2;
  readonly sections: number;
  readonly decisions: readonly Decision[];
  /** Lines of the agencies that lead nothing. */
  readonly others: number;
  /** Points of the head over agencies and sections. */
  readonly head: number;
}

/** Height of a row of one line or two. */
export const lineHeight = (lines: 1 | 2): number => (lines === 1 ? LINE : TWO_LINES);

/** Height of all that has this shape. */
export const heightOf = ({ tasks, taskLines, rows, rowLines, decisions, others, head }: Shape): number =>
  2 * BLOCK_TITLE +
  TASK_HEAD +
  tasks * lineHeight(taskLines) +
  TWO_LINES +
  head +
  rows * lineHeight(rowLines) +
  others * OTHERS_LINE +
  3 * LINE +
  Math.max(
    LINE,
    decisions.reduce((sum, decision) => sum + decisionHeight(decision), 0),
  ) +
  NOTE +
  3 * GAP;

const MOST_AGENCIES = 7;
const FIRST_DECISIONS = 6;

/** Everything, as low as it can be. */
export function wholePage(sheet: Sheet): Shape {
  const { list, sections, sorted, decisions } = sheet;
  const leading = leadsOf(list).values.filter((count) => typeof count === 'number' && count > 0).length;
  const rows = Math.max(1, Math.min(leading, MOST_AGENCIES), sections.length);
  return {
    tasks: sorted.length,
    taskLines: 1,
    rows,
    rowLines: 1,
    sections: sections.length,
    decisions,
    others: othersLines(list, rows),
    head: headHeight(sheet),
  };
}

/** The heads of a followed plan are short; "Chưa rõ hạn" and its like take three lines. */
export const headHeight = ({ face, source }: Sheet): number =>
  face === 'progress' && source.columns.assessment !== undefined ? HEAD.two : HEAD.three;

/** Rows of two lines where there is room for them: first the tasks, whose texts are the longest. */
export function roomier(shape: Shape, room: number): Shape {
  const tasks: Shape = { ...shape, taskLines: 2 };
  if (heightOf(tasks) > room) return shape;
  const all: Shape = { ...tasks, rowLines: 2 };
  return heightOf(all) > room ? tasks : all;
}

/** The first of several pages: as many tasks as fit under the rest. */
export function firstOfSeveral({ sorted, list }: Sheet, whole: Shape, room: number): Shape {
  const rows = Math.min(whole.rows, MOST_AGENCIES);
  const shape: Shape = {
    ...whole,
    tasks: 0,
    rows,
    rowLines: hasLongName(list, rows) ? 2 : 1,
    sections: Math.min(whole.sections, rows),
    decisions: whole.decisions.slice(0, FIRST_DECISIONS),
    others: 0,
  };
  const tasks = Math.max(1, Math.floor((room - heightOf(shape)) / LINE));
  return { ...shape, tasks: Math.min(sorted.length, tasks) };
}

/** How many tasks each agency leads. */
export const leadsOf = ({ figures }: AgencyList): ValueRange => figures[0] ?? { formula: '0', values: [] };
