import { namesAgencyFormula } from '../agencies/agency-text';
import {
  calc,
  choose,
  type Expression,
  is,
  join,
  known,
  live,
  number,
  orElse,
  text,
} from '../sheet/expression';
import { cellInRow, fixedColumn } from '../sheet/sheet-formula';
import { type LiveValue, rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortened } from '../sheet/shorten-text';
import { large, pickFrom, positionIn, type ValueRange } from '../sheet/value-range';
import type { StandardTask } from '../standard/standard-task';
import { type AgencyCount, countAgencies } from './count-agencies';
import { countProduct } from './count-tasks';
import type { Face } from './summary-face';
import { shareOf } from './summary-key-figures';
import { AGENCY_FIGURES, AGENCY_NAME, HelperColumn, PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';
import { type TaskTests, taskTests } from './task-tests';

const MOST_LISTED = 60;
/** why: each listed agency is looked for in every row at each recalculation */
const MOST_LISTED_IN_LARGE = 15;
const LARGE = 3000;
/** Characters of one line of an agency's name. */
const NAME_LINE = 27;

/** A figure of an agency: over the tasks that it leads, or over those that it helps with. */
interface AgencyFigure {
  readonly head: string;
  readonly of: keyof TaskTests | 'helps' | 'share';
}

const HELPS: AgencyFigure = { head: 'Phối hợp', of: 'helps' };

/** The figures of a face; the second is what the list is sorted by, the share is worked out of the first and third. */
function figuresOf({ columns }: SummarySource, face: Face): readonly AgencyFigure[] {
  const led: AgencyFigure = { head: 'Chủ trì', of: 'isTask' };
  if (face === 'quality')
    return [
      led,
      { head: 'Chưa rõ hạn', of: 'hasNoDeadline' },
      { head: 'Nhiều chủ trì', of: 'hasSeveralLeads' },
      { head: 'Chưa ghi KQ', of: 'hasNoResult' },
      HELPS,
    ];
  const ahead: AgencyFigure = { head: '30 ngày', of: 'isAhead' };
  const open: AgencyFigure = { head: 'Chưa rõ hạn', of: 'hasNoDeadline' };
  return columns.assessment === undefined
    ? [led, { head: 'Qua hạn', of: 'isLate' }, ahead, open, HELPS]
    : [
        led,
        { head: 'Quá hạn', of: 'isLate' },
        { head: 'Xong', of: 'isDone' },
        ahead,
        { head: '% xong', of: 'share' },
      ];
}

/** The helper list right of the page: every agency with live counts, a column each. */
export interface AgencyList {
  readonly names: ValueRange;
  /** By place in the figures of the face. */
  readonly figures: readonly ValueRange[];
  readonly heads: readonly string[];
  readonly shareAt: number;
  readonly order: ValueRange;
  /** Agencies that did not fit in the list. */
  readonly left: number;
}

/** Writes the helper list from row `first` down. */
export function putAgencyList(grid: SheetGrid, source: SummarySource, face: Face, first: number): AgencyList {
  const all = countAgencies(source.table.tasks);
  const most = source.table.tasks.length > LARGE ? MOST_LISTED_IN_LARGE : MOST_LISTED;
  const listed = all.slice(0, most);
  const figures = figuresOf(source, face);
  const last = first + Math.max(1, listed.length) - 1;
  const column = (at: number, cells: readonly (LiveValue | string)[]): ValueRange => {
    cells.forEach((cell, index) => {
      grid.put(rowBox(first + index, at, 1), cell, 'helper');
    });
    const values = cells.map((cell) => (typeof cell === 'string' ? cell : cell.cached));
    return { formula: fixedColumn(at, first, last), values };
  };
  const leading = tasksByName(source.tasks, ({ leads }) => leads);
  const helping = tasksByName(source.tasks, ({ coordinating }) => coordinating);
  const rows = listed.map(({ name }, index) =>
    listRow(first + index, index, source, figures, {
      // why: no other task can count
      leading: leading.get(name) ?? [],
      helping: helping.get(name) ?? [],
      name,
    }),
  );
  return {
    names: column(
      HelperColumn.agency,
      listed.map(({ name }) => name),
    ),
    figures: figures.map((_, at) =>
      column(
        HelperColumn.figures + at,
        rows.map(({ counts }) => counts[at] ?? { formula: '=0', cached: 0 }),
      ),
    ),
    heads: figures.map(({ head }) => head),
    shareAt: figures.findIndex(({ of }) => of === 'share'),
    order: column(
      HelperColumn.order,
      rows.map(({ order }) => order),
    ),
    left: all.length - listed.length,
  };
}

type NamesOf = (task: StandardTask) => readonly string[];

function tasksByName(
  tasks: readonly StandardTask[],
  of: NamesOf,
): ReadonlyMap<string, readonly StandardTask[]> {
  const byName = new Map<string, StandardTask[]>();
  for (const task of tasks) {
    const names = of(task);
    for (const name of names.length < 2 ? names : new Set(names)) {
      const list = byName.get(name);
      if (list) list.push(task);
      else byName.set(name, [task]);
    }
  }
  return byName;
}

interface ListedAgency extends Pick<AgencyCount, 'name'> {
  /** Tasks that name it as lead, and as one of the others. */
  readonly leading: readonly StandardTask[];
  readonly helping: readonly StandardTask[];
}

interface ListRow {
  readonly counts: readonly LiveValue[];
  readonly order: LiveValue;
}

const FIRST_WEIGHT = 100_000_000;
const SECOND_WEIGHT = 10_000;

/** The counts of one agency, and the number by which the list is sorted: what troubles it first, then what it leads. */
function listRow(
  row: number,
  index: number,
  source: SummarySource,
  figures: readonly AgencyFigure[],
  agency: ListedAgency,
): ListRow {
  const { columns } = source;
  const cell = cellInRow(row, HelperColumn.agency);
  const tests = taskTests(source);
  const names = (range: string, of: NamesOf): Expression<StandardTask> => ({
    formula: namesAgencyFormula(cell, range),
    evaluate: (task) => of(task).includes(agency.name),
  });
  const leads = names(columns.leadNames, (task) => task.leads);
  const helps = names(columns.coordinatorNames, (task) => task.coordinating);
  const helped = countProduct(agency.helping, ...tests.isTask, helps);
  const count = (of: keyof TaskTests): Expression =>
    countProduct(agency.leading, ...tests.isTask, leads, ...(of === 'isTask' ? [] : tests[of]));
  const counts: LiveValue[] = [];
  const cellOf = (at: number): Expression =>
    known(cellInRow(row, HelperColumn.figures + at), counts[at]?.cached ?? null);
  for (const { of } of figures)
    counts.push(live(of === 'share' ? shareOf(cellOf(2), cellOf(0)) : of === 'helps' ? helped : count(of)));
  const isIdle = is(calc(cellOf(0), '+', helped), '=', number(0));
  // why: a unique share parts equal counts, and keeps the order of the first build
  const share = number((MOST_LISTED - index) / 1000);
  const weights = calc(
    calc(calc(cellOf(1), '*', number(FIRST_WEIGHT)), '+', calc(cellOf(0), '*', number(SECOND_WEIGHT))),
    '+',
    calc(helped, '+', share),
  );
  return { counts, order: live(choose(isIdle, number(-(index + 1)), weights)) };
}

export function putAgencyHead(grid: SheetGrid, { heads }: AgencyList, row: number): void {
  const [left, right] = AGENCY_NAME;
  grid.put(rowBox(row, left, right - left + 1), 'Cơ quan', 'columnHead');
  heads.forEach((head, at) => {
    grid.put(rowBox(row, AGENCY_FIGURES[at] ?? 0, 1), head, 'columnHead');
  });
}

/** Rows of the table of agencies, sorted by live counts; `from` is the place of the first, from 0. */
export function putAgencyRows(
  grid: SheetGrid,
  list: AgencyList,
  place: { readonly row: number; readonly from: number; readonly count: number; readonly textLines: 1 | 2 },
): void {
  const [left, right] = AGENCY_NAME;
  for (let index = 0; index < place.count; index++) {
    const row = place.row + index;
    const next = large(list.order, place.from + index + 1);
    const isListed = is(next, '>', number(0));
    const found = live(orElse(choose(isListed, positionIn(list.order, next), text('')), text('')));
    grid.put(rowBox(row, HelperColumn.position, 1), found, 'helper');
    const position = known(cellInRow(row, HelperColumn.position), found.cached);
    const shown = (what: Expression): Expression => choose(is(position, '=', text('')), text(''), what);
    const name = shortened(pickFrom(list.names, position), NAME_LINE * place.textLines);
    grid.put(rowBox(row, left, right - left + 1), live(shown(name)), 'smallText');
    list.figures.forEach((counts, at) => {
      const style = at === list.shareAt ? 'share' : 'count';
      grid.put(rowBox(row, AGENCY_FIGURES[at] ?? 0, 1), live(shown(pickFrom(counts, position))), style);
    });
  }
}

/** Characters of a line across the page. */
const PAGE_LINE = 105;
/** Names that one formula can hold. */
const MOST_OTHERS = 40;

/** Lines that the agencies beyond the first `shown` take; none where all are shown, or where they are too many for it. */
export function othersLines({ names }: AgencyList, shown: number): number {
  const others = names.values.slice(shown);
  if (others.length === 0 || others.length > MOST_OTHERS) return 0;
  return Math.ceil((OTHERS.length + others.join('; ').length) / PAGE_LINE);
}

const OTHERS = 'Cơ quan khác, chủ yếu phối hợp: ';

/** The agencies beyond the first `shown`, in one text that follows the list. */
export function putOtherAgencies(grid: SheetGrid, list: AgencyList, row: number, shown: number): void {
  const parts = list.names.values.slice(shown).map((_, index) => {
    const next = large(list.order, shown + index + 1);
    const name = orElse(
      choose(is(next, '>', number(0)), pickFrom(list.names, positionIn(list.order, next)), text('')),
      text(''),
    );
    return index === 0 ? [name] : [text('; '), name];
  });
  grid.put(rowBox(row, 0, PAGE_COLUMNS), live(join(text(OTHERS), ...parts.flat())), 'more');
}

/** Whether one of the first agencies has a name that one line cannot hold. */
export const hasLongName = ({ names }: AgencyList, shown: number): boolean =>
  names.values.slice(0, shown).some((name) => String(name ?? '').length > NAME_LINE);
