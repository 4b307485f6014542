import type { PlanTable, Task } from '../model/plan';
import type { CellPosition } from '../model/range';
import { plainNumber } from './number-text';

/** A running number as it is and as it should be. */
export interface NumberedCell {
  readonly at: CellPosition;
  readonly text: string;
  /** The cell's text with the number that its place asks for, in the same form. */
  readonly expected: string;
}

/** When numbers start anew: at each section, at each top section ("III" after "II.2"), or never. */
type Policy = 'section' | 'chapter' | 'table';

interface Entry {
  readonly task?: Task;
  readonly text: string;
  /** What stands before the last number, "2." of "2.1". */
  readonly prefix: string;
  readonly value: number | undefined;
  readonly section: number;
  readonly chapter: string;
}

const POLICIES: readonly Policy[] = ['section', 'chapter', 'table'];

/**
 * Task numbers in groups that count from 1, each cell with the number that its place asks for. The way of counting
 * is the one that fits the table best; a table that none fits for two thirds of its tasks is left alone.
 */
export function numberRuns(table: PlanTable): readonly (readonly NumberedCell[])[] {
  // why: "12a" was put in between on purpose
  const entries = entriesOf(table).filter(({ text, value }) => text === '' || value !== undefined);
  const numbered = entries.filter(({ value }) => value !== undefined);
  if (numbered.length === 0 || numbered.length * 3 < entries.length * 2) return [];
  let best: readonly (readonly Entry[])[] = [];
  let fewest = Infinity;
  for (const policy of POLICIES) {
    const groups = groupBy(entries, policy);
    const breaks = groups.reduce((sum, group) => sum + breaksIn(group), 0);
    if (breaks >= fewest) continue;
    fewest = breaks;
    best = groups;
  }
  return fewest * 3 > entries.length ? [] : best.map(numberGroup);
}

function entriesOf({ tasks, sections }: PlanTable): readonly Entry[] {
  const entries: Entry[] = [];
  let known = -1;
  for (const task of tasks) {
    const section = task.section ?? -1;
    for (; known < section; known++) {
      const { numeral = '' } = sections[known + 1] ?? {};
      // why: groups 1 to 6 may be followed by tasks 7 and 8
      if (plainNumber(numeral) !== undefined) entries.push(entryOf(numeral, -1, ''));
    }
    const chapter = /^[^.]*/.exec(sections[section]?.numeral ?? '')?.[0] ?? '';
    entries.push({ ...entryOf(task.number.text, section, chapter), task });
  }
  return entries;
}

function entryOf(text: string, section: number, chapter: string): Entry {
  const match = /^\(?((?:[\p{L}\d]{1,6}[.-])*)(\d{1,4})[.)]?$/u.exec(text.slice(0, 20));
  return {
    text,
    prefix: match?.[1] ?? '',
    value: match ? Number(match[2]) : undefined,
    section,
    chapter,
  };
}

function groupBy(entries: readonly Entry[], policy: Policy): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const scope = policy === 'table' ? '' : policy === 'chapter' ? entry.chapter : String(entry.section);
    // why: "2.1" starts anew by its own prefix
    const key = entry.prefix === '' ? `|${scope}` : entry.prefix;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

const breaksIn = (group: readonly Entry[]): number =>
  group.filter(({ value }, index) => value !== (group[index - 1]?.value ?? index) + 1).length;

const numberGroup = (group: readonly Entry[]): readonly NumberedCell[] =>
  group.flatMap(({ task, text }, index): readonly NumberedCell[] => {
    const at = task?.number.cells[0];
    return at ? [{ at, text, expected: renumber(text, index + 1) }] : [];
  });

/** "2.7)" with number 6: "2.6)". */
const renumber = (text: string, value: number): string =>
  text === '' ? String(value) : text.replace(/\d+(?=[.)]*$)/u, String(value));
