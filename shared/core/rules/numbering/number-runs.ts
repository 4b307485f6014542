import type { PlanTable, Section, Task } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import { isGrouped } from '../../table/group-columns';
import { plainNumber } from '../../table/number-text';

/** A running number as it is and as it should be. */
export interface NumberedCell {
  readonly at: CellPosition;
  readonly text: string;
  /** The cell's text with the number that its place asks for, in the same form. */
  readonly expected: string;
}

/** Numbers that count on from a place where they do not. */
export interface NumberBreak {
  /** The cells from the break on whose number would change if they were counted anew; never empty. */
  readonly wrong: readonly NumberedCell[];
  /** One plain number between two that are right: what it should be leaves no doubt. */
  readonly isSlip: boolean;
}

interface Entry {
  /** Absent for a numbered section title, which counts but is not told here. */
  readonly task?: Task;
  readonly text: string;
  /** What stands before the last number, "2." of "2.1". */
  readonly stem: string;
  readonly value: number | undefined;
  /** A section begins here, so that numbers may start anew. */
  readonly opens: boolean;
}

/**
 * Where the task numbers of a table do not count on. Each stem ("2." of "2.1") counts for itself; at a section, a
 * part or a chapter the numbers may go on or start anew, whichever the plan does there. A table in which a third of
 * the numbers fits no such count has a way of its own and is left alone.
 */
export function numberBreaks(table: PlanTable): readonly NumberBreak[] {
  if (countsOn(table)) return [];
  const entries = entriesOf(table);
  const numbered = entries.filter(({ value }) => value !== undefined);
  if (numbered.length === 0 || numbered.length * 3 < entries.length * 2) return [];
  const runs = runsOf(entries);
  const jumps = runs.reduce((sum, run) => sum + jumpsIn(run), 0);
  return jumps * 3 > entries.length ? [] : runs.flatMap(breaksOf);
}

/**
 * Whether the tasks count 1, 2, 3 from the first to the last, with no section among them: so it is in nearly every large
 * table, and nothing need be made of its rows.
 */
const countsOn = ({ tasks, sections }: PlanTable): boolean =>
  sections.length === 0 && tasks.every(({ number }, index) => number.text === String(index + 1));

/** The tasks of a table that has a column for numbers and not one number in it. */
export function unnumberedCells({ tasks, mapping }: PlanTable): readonly CellPosition[] {
  if (mapping.columns.number === undefined || tasks.length < 2) return [];
  if (tasks.some(({ number }) => number.text !== '')) return [];
  return tasks.flatMap(({ number }) => number.cells[0] ?? []);
}

function entriesOf(table: PlanTable): readonly Entry[] {
  const { tasks, sections } = table;
  const entries: Entry[] = [];
  let titles = 0;
  let opens = true;
  const grouped = isGrouped(table);
  for (const task of tasks) {
    // why: where a column groups the tasks, the number is the group's and stands in its first row
    if (grouped && task.number.text === '') continue;
    const row = task.rows[0] ?? 0;
    for (let title = sections[titles]; title && title.at.row < row; title = sections[++titles]) {
      opens = true;
      if (plainNumber(title.numeral) !== undefined) entries.push(titleEntry(title));
    }
    // why: letters and dashes of parts, "12a" that was put in on purpose and "Bổ sung" have no place in a count
    const entry = entryOf(task, opens);
    if (!entry) continue;
    entries.push(entry);
    opens = false;
  }
  return entries;
}

const titleEntry = ({ numeral }: Section): Entry => ({
  text: numeral,
  stem: '',
  value: plainNumber(numeral),
  opens: true,
});

function entryOf(task: Task, opens: boolean): Entry | undefined {
  const { text } = task.number;
  // why: a group of tasks that is told by a key of its own has no part in the running numbers
  if (text === '' && task.parts) return undefined;
  if (text === '')
    return task.parent === undefined ? { task, text, stem: '', value: undefined, opens } : undefined;
  const match = /^\(?((?:[\p{Lu}\d]{1,6}[.-])*)(\d{1,4})[.)]?$/u.exec(text.slice(0, 20));
  return match ? { task, text, stem: match[1] ?? '', value: Number(match[2]), opens } : undefined;
}

/** Entries of one stem that count on from one another; a 1 at a section begins a new run. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  const open = new Map<string, Entry[]>();
  const opened = new Set<string>();
  for (const entry of entries) {
    if (entry.opens) opened.clear();
    const run = open.get(entry.stem);
    const mayStart = !opened.has(entry.stem);
    opened.add(entry.stem);
    if (run && !(mayStart && entry.value === 1)) run.push(entry);
    else {
      const fresh = [entry];
      open.set(entry.stem, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

/** Numbers that do not count on from the one before; one wrong number between two right ones is one jump. */
function jumpsIn(run: readonly Entry[]): number {
  let jumps = 0;
  let due = run[0]?.value ?? 1;
  run.forEach(({ value }, index) => {
    if (value !== due && run[index - 1]?.value !== undefined) jumps++;
    const isSlip = value !== due && run[index + 1]?.value === due + 1;
    due = (isSlip ? due : (value ?? due)) + 1;
  });
  return jumps;
}

/** At most one break for a run: correcting it corrects what follows. */
function breaksOf(run: readonly Entry[]): readonly NumberBreak[] {
  const first = run[0]?.value ?? 1;
  // why: a run that begins at 5 goes on from something that stands elsewhere
  const start = run.length > 1 && run[1]?.value === first + 1 ? first : 1;
  const at = run.findIndex(({ value }, index) => value !== start + index);
  if (at < 0 || run.every(({ value }) => value === undefined)) return [];
  const next = run[at + 1];
  const isSlip =
    run[at]?.value !== undefined &&
    next?.value === start + at + 1 &&
    follows(run, at + 1, start) &&
    run.length >= 4;
  const wrong = run.flatMap(({ task, text, value }, index): readonly NumberedCell[] => {
    const cell = task?.number.cells[0];
    const expected = start + index;
    return cell && index >= at && value !== expected
      ? [{ at: cell, text, expected: renumber(text, expected) }]
      : [];
  });
  return wrong.length === 0 ? [] : [{ wrong, isSlip }];
}

const follows = (run: readonly Entry[], from: number, start: number): boolean =>
  run.slice(from).every(({ value, stem }, index) => stem === '' && value === start + from + index);

/** "2.7)" with number 6: "2.6)"; "07" with number 6: "06". */
const renumber = (text: string, value: number): string =>
  text === ''
    ? String(value)
    : text.replace(/(?<!\d)\d+(?=[.)]*$)/u, (digits) =>
        digits.startsWith('0') ? String(value).padStart(digits.length, '0') : String(value),
      );
