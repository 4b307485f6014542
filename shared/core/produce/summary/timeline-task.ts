import { DEADLINE_WORD } from '../outline/deadline';
import { cellInRow, formulaText } from '../sheet/sheet-formula';
import { rowBox, type LiveValue, type SheetGrid } from '../sheet/sheet-grid';
import { shortenFormula, shortenText } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import { HelperColumn } from './summary-layout';
import type { SummarySource } from './summary-source';
import { contentWidth, DEADLINE, LEAD, NUMBER, REMAINING } from './timeline-columns';

/** Characters of two lines in one column of the grid. */
const LETTERS = 8;
const LEAD_LENGTH = 38;
const dated = formulaText(DEADLINE_WORD.dated);

/** A row of the timeline: the next task but `index`. */
export interface TaskLine {
  readonly row: number;
  readonly index: number;
  readonly left: number;
  readonly task: StandardTask | undefined;
}

/** The row of a task, found anew by its rank whenever the standard table changes. */
export function putTask(grid: SheetGrid, source: SummarySource, line: TaskLine): void {
  const { row, index, left, task } = line;
  const { columns } = source;
  const position = cellInRow(row, HelperColumn.position);
  const pick = (column: string): string => `INDEX(${column},${position})`;
  const live = (formula: string, cached: LiveValue['cached']): LiveValue => ({
    formula: `=IF(${position}="","",${formula})`,
    cached: task ? cached : '',
  });
  const firstRow = source.table.layout.firstRow;
  const smallest = `SMALL(${columns.rank},${String(index + 1)})`;
  grid.put(
    rowBox(row, HelperColumn.position, 1),
    {
      formula: `=IFERROR(MATCH(${smallest},${columns.rank},0),"")`,
      cached: task ? task.row - firstRow + 1 : '',
    },
    'helper',
  );
  const width = contentWidth(left);
  grid.put(rowBox(row, 0, NUMBER), live(pick(columns.label), task?.label ?? ''), 'label');
  grid.put(
    rowBox(row, NUMBER, width),
    live(
      shortenFormula(pick(columns.content), LETTERS * width),
      shortenText(task?.content ?? '', LETTERS * width),
    ),
    'smallText',
  );
  const lead = `${pick(columns.lead)}&""`;
  grid.put(
    rowBox(row, NUMBER + width, LEAD),
    live(shortenFormula(lead, LEAD_LENGTH), shortenText(task?.lead ?? '', LEAD_LENGTH)),
    'smallText',
  );
  putTaskTime(grid, source, line, live, pick);
}

function putTaskTime(
  grid: SheetGrid,
  { columns, today, todaySerial }: SummarySource,
  { row, left, task }: TaskLine,
  live: (formula: string, cached: LiveValue['cached']) => LiveValue,
  pick: (column: string) => string,
): void {
  const isDated = task?.times.word === DEADLINE_WORD.dated && task.times.to !== null;
  const at = left - DEADLINE - REMAINING;
  const kind = pick(columns.kind);
  grid.put(
    rowBox(row, at, DEADLINE),
    live(
      `IF(${kind}=${dated},${pick(columns.to)},${kind})`,
      isDated ? task.times.to : (task?.times.word ?? ''),
    ),
    'deadline',
  );
  const deadline = cellInRow(row, at);
  const isDone =
    columns.assessment === undefined ? undefined : `LEFT(${pick(columns.assessment)},10)="Hoàn thành"`;
  const remaining = `IF(ISNUMBER(${deadline}),${deadline}-${today},"")`;
  const to = isDated ? task.times.to : null;
  const days = to === null ? '' : to - todaySerial;
  grid.put(
    rowBox(row, at + DEADLINE, REMAINING),
    isDone === undefined
      ? live(remaining, days)
      : live(`IF(${isDone},"xong",${remaining})`, task?.assessment.startsWith('Hoàn thành') ? 'xong' : days),
    'remaining',
  );
  const ends = [
    { column: HelperColumn.from, formula: pick(columns.from), cached: task?.times.from ?? '' },
    { column: HelperColumn.to, formula: pick(columns.to), cached: task?.times.to ?? '' },
  ];
  for (const { column, formula, cached } of ends)
    grid.put(rowBox(row, column, 1), live(formula, cached), 'helper');
}
