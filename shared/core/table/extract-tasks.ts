import type { ClassifiedRow, ColumnMapping, Remark, Section, Task, TextField } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { firstAtLeast } from '../work/first-at-least';
import { isDetail, withDutiesOf } from './part-duties';
import { readSection } from './read-section';
import { sectionScope } from './section-scope';
import type { KnownTasks } from './known-tasks';
import type { CellReaders, TaskReader } from './task-fields';
import { taskReader } from './task-fields';

export interface ExtractedTasks {
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly remarks: readonly Remark[];
}

/** Rows between two pauses. */
const SLICE = 100;

/** Makes sections and tasks of classified rows, in slices; torn and continuation rows join the task above. */
export function* extractTasks(
  view: SheetView,
  mapping: ColumnMapping,
  rows: readonly ClassifiedRow[],
  readers: CellReaders,
  known?: KnownTasks,
): Generator<number, ExtractedTasks> {
  const sections: Section[] = [];
  const remarks: Remark[] = [];
  const list = taskList(taskReader(view, mapping, readers), known);
  const scope = sectionScope();
  const take = ({ row, kind, parent }: ClassifiedRow): void => {
    if (kind === 'section') {
      list.close();
      const section = readSection(view, mapping, row);
      list.lend(sectionTime(view, mapping, row));
      scope.open(sections.push(section) - 1, section.numeral);
    } else if (kind === 'task' || kind === 'sub-task') {
      list.close();
      const number = mapping.columns.number;
      list.open(row, scope.of(number === undefined ? '' : view.textAt(row, number)), parent);
    } else if (kind === 'torn' || kind === 'continuation') list.add(row, kind === 'torn');
    else if (kind === 'note' || kind === 'unread') remarks.push(remarkOf(view, row, kind));
  };
  for (let from = 0; from < rows.length; from += SLICE) {
    yield rows[from]?.row ?? 0;
    rows.slice(from, from + SLICE).forEach(take);
  }
  list.close();
  return { sections, tasks: list.tasks(), remarks };
}

/** "Tháng 02" across the table, in the column of the times: it holds for the tasks below that name none. */
function sectionTime(view: SheetView, { columns }: ColumnMapping, row: number): TextField | undefined {
  const { end: column, content } = columns;
  const text = column === undefined ? '' : view.textAt(row, column).trim();
  // why: a title that a converter set out in every cell is no time
  if (content !== undefined && text === view.textAt(row, content).trim()) return undefined;
  return column === undefined || text === '' ? undefined : { text, cells: [{ row, column }] };
}

/** The index of the task that begins in a row; tasks come in the order of their rows. */
function taskInRow(tasks: readonly Task[], row: number): number | undefined {
  const at = firstAtLeast(tasks, row, firstRow);
  return tasks[at]?.rows[0] === row ? at : undefined;
}

const firstRow = ({ rows }: Task): number => rows[0] ?? 0;

/** Collects tasks whose rows come one after the other. */
function taskList(reader: TaskReader, known: KnownTasks | undefined) {
  const tasks: Task[] = [];
  let own: number[] | undefined;
  let torn: number[] = [];
  let section: number | null = null;
  let parentRow: number | undefined;
  let lent: TextField | undefined;
  return {
    lend(time: TextField | undefined): void {
      lent = time;
    },
    open(row: number, inSection: number | null, parent: number | undefined): void {
      own = [row];
      section = inSection;
      parentRow = parent;
    },
    add(row: number, isTorn: boolean): void {
      if (isTorn) torn.push(row);
      if (own) own.push(row);
      else own = [row];
    },
    close(): void {
      if (!own) return;
      // why: whether a row is torn hangs on more than its own text
      const old = own.length === 1 ? known?.(tasks.length, own, section, lent) : undefined;
      if (old) reader.pass(old);
      const task = old ?? reader.read(own, section, lent, torn);
      own = undefined;
      torn = [];
      const parent = parentRow === undefined ? undefined : taskInRow(tasks, parentRow);
      const upper = parent === undefined ? undefined : tasks[parent];
      if (parent === undefined || !upper) tasks.push(task);
      else if (isDetail(task)) tasks.push({ ...task, parent, detail: true });
      else {
        tasks.push({ ...withDutiesOf(upper, task), parent });
        tasks[parent] = { ...upper, parts: true };
      }
    },
    tasks: (): readonly Task[] => tasks,
  };
}

function remarkOf(view: SheetView, row: number, kind: Remark['kind']): Remark {
  const texts: string[] = [];
  let column: number | undefined;
  for (let at = view.left; at < view.right; at++) {
    const text = view.textAt(row, at).trim();
    if (text === '') continue;
    column ??= at;
    texts.push(text);
  }
  return { at: { row, column: column ?? view.left }, kind, texts };
}
