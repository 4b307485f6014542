import type { Finding, Place } from '../../model/finding';
import { linkTo } from '../sheet/link';
import { columnLetters } from '../../model/range';
import { formulaText } from '../sheet/sheet-formula';
import { join, known, live, orElse, text } from '../sheet/expression';
import { isLive, type LiveValue, rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import type { StandardTask } from '../standard/standard-task';
import { DECISION_KINDS } from './leader-decisions';
import { LINE, PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { type FindText, rowOfText, type TextPlace } from './text-place';

/** One thing for the leader to decide, of one task. */
export interface Decision {
  /** `undefined` where it is about the text of the plan, or the whole of it. */
  readonly task: StandardTask | undefined;
  /** Where the text stands, where it is about that. */
  readonly at?: TextPlace;
  readonly issue: string;
  readonly proposal: string;
  readonly weight: number;
}

/** The findings that need a leader, one for each task and kind, the weightiest first, then in the plan's order. */
export function decisionsOf(
  findings: readonly Finding[],
  tasks: readonly StandardTask[],
  findText: FindText,
): readonly Decision[] {
  const byRow = tasksByRow(tasks);
  const seen = new Set<string>();
  const decisions: Decision[] = [];
  for (const finding of findings) {
    const kind = DECISION_KINDS[finding.rule];
    if (!kind) continue;
    for (const place of finding.places) {
      const task = taskAt(place, byRow);
      const issue = kind.issue(task);
      const key = `${issue} ${String(task?.row ?? finding.fingerprint)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const at = task ? undefined : findText(place);
      const proposal = kind.proposal(finding, task);
      decisions.push({ task, issue, proposal, weight: kind.weight, ...(at ? { at } : {}) });
    }
  }
  return decisions.sort((a, b) => b.weight - a.weight || (a.task?.row ?? 0) - (b.task?.row ?? 0));
}

/** Tasks by sheet and row of the source. */
type Rows = ReadonlyMap<string, ReadonlyMap<number, StandardTask>>;

function tasksByRow(tasks: readonly StandardTask[]): Rows {
  const found = new Map<string, Map<number, StandardTask>>();
  for (const task of tasks) {
    let rows = found.get(task.source.sheet);
    if (!rows) found.set(task.source.sheet, (rows = new Map<number, StandardTask>()));
    for (const row of task.source.rows) rows.set(row, task);
  }
  return found;
}

/** why: the build reads a copy with the safe fixes in it, whose row numbers are not those of the person's sheet */
const taskAt = ({ sheet, range }: Place, rows: Rows): StandardTask | undefined =>
  rows.get(sheet)?.get(range.top);

const NUMBER_WIDTH = 3;
const ISSUE_WIDTH = 10;
const ISSUE_LINE = 37;
/** Characters of the place of a text. */
const PLACE = 11;
const PROPOSAL_LINE = 50;
const MOST_PROPOSAL = 2 * PROPOSAL_LINE;

/** Height of a decision's row, in points. */
export const decisionHeight = ({ issue, proposal, at }: Decision): number =>
  Math.max(
    Math.ceil((issue.length + (at ? PLACE : 0)) / ISSUE_LINE),
    Math.ceil(proposal.length / PROPOSAL_LINE),
  ) > 1
    ? 2 * LINE - 2
    : LINE;

/** Rows of these decisions, each with its task's number, which leads to the task. Returns the next free row. */
export function putDecisions(
  grid: SheetGrid,
  source: SummarySource,
  decisions: readonly Decision[],
  row: number,
): number {
  if (decisions.length === 0) {
    grid.put(rowBox(row, 0, PAGE_COLUMNS), 'Không có nội dung nào phải xin ý kiến.', 'smallText');
    grid.setHeight(row, LINE);
    return row + 1;
  }
  decisions.forEach((decision, index) => {
    const at = row + index;
    const { task, proposal, at: place } = decision;
    const label = task ? numberOf(task, source) : place ? textLink(place) : TEXT;
    grid.put(rowBox(at, 0, NUMBER_WIDTH), label, isLive(label) ? 'link' : 'label');
    grid.put(rowBox(at, NUMBER_WIDTH, ISSUE_WIDTH), issueOf(decision), 'smallText');
    const left = NUMBER_WIDTH + ISSUE_WIDTH;
    const answer = `Đề nghị: ${proposal.charAt(0).toLowerCase()}${proposal.slice(1)}`;
    grid.put(rowBox(at, left, PAGE_COLUMNS - left), shortenText(answer, MOST_PROPOSAL), 'smallText');
    grid.setHeight(at, decisionHeight(decision));
  });
  return row + decisions.length;
}

/** Stands in place of a task's number. */
const TEXT = 'Văn bản';

/** why: a text that somebody rewrites or takes away leaves words behind, no error */
const textLink = (place: TextPlace): LiveValue =>
  live(orElse(linkTo({ ...place, row: rowOfText(place) }, text(TEXT)), text(TEXT)));

/** What is to be decided, on paper too with the place of the text. */
function issueOf({ issue, at }: Decision): LiveValue | string {
  if (!at) return issue;
  const place = join(text(`${issue} (ô ${columnLetters(at.column)}`), rowOfText(at), text(')'));
  return live(orElse(place, text(issue)));
}

/** why: the row is looked for by the task's number, so that rows put in above it do not lead astray */
function numberOf({ label, row }: StandardTask, source: SummarySource) {
  const { columns, table } = source;
  const place = known(
    `MATCH(${formulaText(label)},${columns.label.formula},0)`,
    row - table.layout.firstRow + 1,
  );
  return live(linkTo(source.sheetRow(place), text(label)));
}
