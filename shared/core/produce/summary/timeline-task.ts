import { DEADLINE_WORD } from '../outline/deadline';
import {
  calc,
  choose,
  type Expression,
  is,
  isNumber,
  join,
  known,
  left as leftOf,
  live,
  orElse,
  text,
} from '../sheet/expression';
import { cellInRow } from '../sheet/sheet-formula';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortened } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import { Assessment } from '../standard/task-progress';
import type { TaskColumn } from './count-tasks';
import { HelperColumn } from './summary-layout';
import type { SummarySource } from './summary-source';
import { contentWidth, DEADLINE, LEAD, NUMBER, REMAINING } from './timeline-columns';

/** Characters of two lines in one column of the grid. */
const LETTERS = 8;
const LEAD_LENGTH = 38;
const NOTHING = text('');

/** A row of the timeline: the next task but `index`. */
export interface TaskLine {
  readonly row: number;
  readonly index: number;
  readonly left: number;
  readonly task: StandardTask | undefined;
}

/** Cells of a task's row that its months look at. */
export interface TaskTime {
  readonly from: Expression;
  readonly to: Expression;
  /** The day, or the kind of deadline where there is none. */
  readonly deadline: Expression;
}

/** The row of a task, found anew by its rank whenever the standard table changes. */
export function putTask(grid: SheetGrid, source: SummarySource, line: TaskLine): TaskTime {
  const { row, index, left, task } = line;
  const { columns, table, today } = source;
  const put = (column: number, span: number, what: Expression, style: string): Expression => {
    const cell = live(what);
    grid.put(rowBox(row, column, span), cell, style);
    return known(cellInRow(row, column), cell.cached);
  };
  const position = put(
    HelperColumn.position,
    1,
    orElse(
      known(
        `MATCH(SMALL(${columns.rank.formula},${String(index + 1)}),${columns.rank.formula},0)`,
        task && task.row - table.layout.firstRow + 1,
      ),
      NOTHING,
    ),
    'helper',
  );
  const pick = ({ formula, evaluate }: TaskColumn): Expression =>
    known(`INDEX(${formula},${position.formula})`, task && evaluate(task));
  const shown = (what: Expression): Expression => choose(is(position, '=', NOTHING), NOTHING, what);
  const width = contentWidth(left);
  put(0, NUMBER, shown(pick(columns.label)), 'label');
  put(NUMBER, width, shown(shortened(pick(columns.content), LETTERS * width)), 'smallText');
  const lead = join(pick(columns.lead), NOTHING);
  put(NUMBER + width, LEAD, shown(shortened(lead, LEAD_LENGTH)), 'smallText');
  const at = left - DEADLINE - REMAINING;
  const kind = pick(columns.kind);
  const due = choose(is(kind, '=', text(DEADLINE_WORD.dated)), pick(columns.to), kind);
  const deadline = put(at, DEADLINE, shown(due), 'deadline');
  const days = choose(isNumber(deadline), calc(deadline, '-', today), NOTHING);
  const isDone = columns.assessment && is(leftOf(pick(columns.assessment), 10), '=', text(Assessment.done));
  put(at + DEADLINE, REMAINING, shown(isDone ? choose(isDone, text('xong'), days) : days), 'remaining');
  const from = put(HelperColumn.from, 1, shown(pick(columns.from)), 'helper');
  const to = put(HelperColumn.to, 1, shown(pick(columns.to)), 'helper');
  return { from, to, deadline };
}
