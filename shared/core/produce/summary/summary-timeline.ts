import type { CellRange } from '../../model/range';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { Timeline } from './summary-buckets';
import { LINE_HEIGHT, PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { putTimelineHead, type TimelineHead } from './timeline-head';
import { putBars } from './timeline-marks';
import { putTask } from './timeline-task';

/** Where the timeline stands, for the chart over its counts and the paint of its bars. */
export interface TimelinePlace extends TimelineHead {
  readonly bars: CellRange;
}

/** Head, counts by month and quarter, and a row for each of the next `count` tasks. */
export function putTimeline(
  grid: SheetGrid,
  source: SummarySource,
  timeline: Timeline,
  place: { readonly row: number; readonly count: number },
): TimelinePlace {
  const { buckets } = timeline;
  const left = PAGE_COLUMNS - buckets.length;
  const head = putTimelineHead({ grid, source, timeline, left }, place.row);
  const tasks = [...source.tasks].sort((a, b) => a.rank - b.rank);
  for (let index = 0; index < place.count; index++) {
    const line = { row: head.next + index, index, left, task: tasks[index] };
    putBars(grid, source, buckets, line, putTask(grid, source, line));
    grid.setHeight(line.row, LINE_HEIGHT);
  }
  const bottom = head.next + Math.max(1, place.count) - 1;
  return {
    ...head,
    bars: { top: head.next, left, bottom, right: PAGE_COLUMNS - 1 },
    next: head.next + place.count,
  };
}
