import { choose, type Expression, is, join, known, live, orElse, text } from '../sheet/expression';
import { linkTo } from '../sheet/link';
import { cellInRow } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortened } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import type { TaskColumn } from './count-tasks';
import { type Block, HelperColumn, LINE, TASK_BLOCKS, TWO_LINES } from './summary-layout';
import type { SummarySource } from './summary-source';
import { taskState } from './task-state';
import { DEADLINE_WORD } from '../outline/deadline';

/** Characters that a block holds in one line, and in two; wide capitals and long words need room to spare. */
const CONTENT = { 1: 34, 2: 62 } as const;
const LEAD = { 1: 26, 2: 50 } as const;
const NOTHING = text('');

const blockBox = (row: number, [left, right]: Block) => rowBox(row, left, right - left + 1);

/** The heads of the list's columns. */
export function putTaskHead(grid: SheetGrid, row: number): void {
  const heads = { number: 'Số', content: 'Nhiệm vụ', lead: 'Chủ trì', deadline: 'Hạn', state: 'Tình hình' };
  for (const key of Object.keys(TASK_BLOCKS) as (keyof typeof TASK_BLOCKS)[])
    grid.put(blockBox(row, TASK_BLOCKS[key]), heads[key], 'columnHead');
  grid.setHeight(row, 17);
}

/** Which of the tasks, in the order of the list, and how many lines each has. */
export interface ListPart {
  readonly row: number;
  /** Place in the list of the first, from 0. */
  readonly from: number;
  readonly count: number;
  readonly lines: 1 | 2;
}

/** Rows of the list of tasks: the late ones first, then by deadline; each found anew whenever "Bảng chuẩn" changes. */
export function putTaskRows(
  grid: SheetGrid,
  source: SummarySource,
  sorted: readonly StandardTask[],
  { row, from, count, lines }: ListPart,
): void {
  for (let index = 0; index < count; index++) {
    putTask(grid, source, { row: row + index, rank: from + index + 1, task: sorted[from + index], lines });
    grid.setHeight(row + index, lines === 1 ? LINE : TWO_LINES);
  }
}

interface TaskLine {
  readonly row: number;
  /** From 1. */
  readonly rank: number;
  readonly task: StandardTask | undefined;
  readonly lines: 1 | 2;
}

function putTask(grid: SheetGrid, source: SummarySource, { row, rank, task, lines }: TaskLine): void {
  const { columns, table, today } = source;
  const position = orElse(
    known(
      `MATCH(SMALL(${columns.rank.formula},${String(rank)}),${columns.rank.formula},0)`,
      task && task.row - table.layout.firstRow + 1,
    ),
    NOTHING,
  );
  const found = live(position);
  grid.put(rowBox(row, HelperColumn.position, 1), found, 'helper');
  const place = known(cellInRow(row, HelperColumn.position), found.cached);
  const pick = ({ formula, evaluate }: TaskColumn): Expression =>
    known(`INDEX(${formula},${place.formula})`, task && evaluate(task));
  const put = (block: Block, what: Expression, style: string): void => {
    grid.put(blockBox(row, block), live(choose(is(place, '=', NOTHING), NOTHING, what)), style);
  };
  const style = lines === 1 ? 'oneLine' : 'smallText';
  const kind = pick(columns.kind);
  put(TASK_BLOCKS.number, linkTo(source.sheetRow(place), join(pick(columns.label), NOTHING)), 'link');
  put(TASK_BLOCKS.content, shortened(join(pick(columns.content), NOTHING), CONTENT[lines]), style);
  put(TASK_BLOCKS.lead, shortened(join(pick(columns.lead), NOTHING), LEAD[lines]), style);
  const due = choose(is(kind, '=', text(DEADLINE_WORD.dated)), pick(columns.to), text('–'));
  put(TASK_BLOCKS.deadline, due, 'deadline');
  const assessment = columns.assessment && pick(columns.assessment);
  put(TASK_BLOCKS.state, taskState({ kind, to: pick(columns.to), today, assessment }), 'state');
}
