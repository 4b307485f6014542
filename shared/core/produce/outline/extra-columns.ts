import type { PlanTable, Task } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';

/** The source's columns beyond the seven and beyond progress, over all tables of a plan. */
export interface ExtraColumns {
  readonly headers: readonly string[];
  /** The same columns for the tasks of one table. */
  readonly of: (table: PlanTable) => Extras;
}

export interface Extras {
  readonly numberColumn: number | undefined;
  /** The texts of a task by `ExtraColumns.headers`. */
  readonly textsOf: (task: Task, view: SheetView) => readonly string[];
}

interface Column {
  readonly column: number;
  readonly header: string;
}

/** Collects the further columns; those of one header share a column of the standard table. */
export function extraColumns(
  tables: readonly { readonly view: SheetView; readonly table: PlanTable }[],
): ExtraColumns {
  const headers = new Map<string, string>();
  const add = (header: string): void => {
    const key = foldText(header);
    if (!headers.has(key)) headers.set(key, header.trim());
  };
  const unread = new Map<PlanTable, readonly Column[]>();
  for (const { view, table } of tables) {
    for (const { extras } of table.tasks) {
      for (const { header, text } of extras) {
        // why: an empty column without a header is paper, not content
        if (header.trim() !== '' || text.trim() !== '') add(header);
      }
    }
    const filled = unreadColumns(table).filter(({ column }) =>
      table.tasks.some(({ rows }) => rows.some((row) => view.textAt(row, column).trim() !== '')),
    );
    for (const { header } of filled) add(header);
    unread.set(table, filled);
  }
  const keys = [...headers.keys()];
  return {
    headers: [...headers.values()],
    of: (table) => ({
      numberColumn: table.mapping.columns.number,
      textsOf: (task, view) => textsOf(task, view, keys, unread.get(table) ?? []),
    }),
  };
}

/** Columns of the table that are no field and no extra: without a header, or a second one for the same field. */
function unreadColumns({ range, mapping, tasks: [task] }: PlanTable): readonly Column[] {
  const read = new Set([
    ...Object.values(mapping.columns),
    ...(task?.extras ?? []).map(({ column }) => column),
  ]);
  const columns: Column[] = [];
  if (mapping.readings.length === 0) return columns;
  for (let column = range.left; column <= range.right; column++) {
    if (read.has(column)) continue;
    const header = mapping.readings.find((reading) => reading.column === column)?.header ?? '';
    columns.push({ column, header });
  }
  return columns;
}

function textsOf(
  task: Task,
  view: SheetView,
  keys: readonly string[],
  unread: readonly Column[],
): readonly string[] {
  const texts = keys.map(() => '');
  const add = (header: string, text: string): void => {
    const index = keys.indexOf(foldText(header));
    if (index < 0 || text === '') return;
    // why: two source columns of one name share a cell here; neither may push the other out
    texts[index] = [texts[index] ?? '', text].filter((part) => part !== '').join('\n');
  };
  for (const { header, text } of task.extras) add(header, text.trim());
  for (const { column, header } of unread) {
    for (const row of task.rows) add(header, view.textAt(row, column).trim());
  }
  return texts;
}
