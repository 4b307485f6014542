import { namesAgencyFormula } from '../agencies/agency-text';
import {
  calc,
  choose,
  type Expression,
  group,
  is,
  isNumber,
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
import {
  atLeastZero,
  countPositive,
  large,
  pickFrom,
  positionIn,
  type ValueRange,
} from '../sheet/value-range';
import type { StandardTask } from '../standard/standard-task';
import { countProduct } from './count-tasks';
import { HelperColumn, LINE_HEIGHT } from './summary-layout';
import type { SummarySource } from './summary-source';

/** How often an agency is named; counts are by task. */
export interface AgencyCount {
  readonly name: string;
  readonly lead: number;
  /** Of `lead`, the tasks that it leads together with others. */
  readonly joint: number;
  readonly coordinating: number;
}

const MOST_LISTED = 60;
/** why: each listed agency is looked for in every row at each recalculation */
const MOST_LISTED_IN_LARGE = 15;
const LARGE = 3000;
const NAME_LENGTH = 62;

/** All agencies of the standard table, the busiest first. */
export function countAgencies(tasks: readonly StandardTask[]): readonly AgencyCount[] {
  const counts = new Map<string, Count>();
  const countOf = (name: string): Count => {
    let count = counts.get(name);
    if (!count) counts.set(name, (count = { name, lead: 0, joint: 0, coordinating: 0 }));
    return count;
  };
  for (const { content, leads, coordinating } of tasks) {
    const share = content === '' ? 0 : 1;
    for (const name of distinct(leads)) {
      const count = countOf(name);
      count.lead += share;
      if (leads.length > 1) count.joint += share;
    }
    for (const name of distinct(coordinating)) countOf(name).coordinating += share;
  }
  return [...counts.values()].sort((a, b) => b.lead - a.lead || b.coordinating - a.coordinating);
}

type Count = { -readonly [K in keyof AgencyCount]: AgencyCount[K] };

/** why: a set for each of a hundred thousand tasks costs more than the count */
const distinct = (names: readonly string[]): Iterable<string> => (names.length < 2 ? names : new Set(names));

/** The helper list right of the page: every agency with live counts, a column each. */
export interface AgencyList {
  readonly names: ValueRange;
  readonly lead: ValueRange;
  readonly joint: ValueRange;
  readonly coordinating: ValueRange;
  readonly order: ValueRange;
  /** Agencies that did not fit in the list. */
  readonly left: number;
}

/** Writes the helper list from row `first` down. */
export function putAgencyList(grid: SheetGrid, source: SummarySource, first: number): AgencyList {
  const all = countAgencies(source.table.tasks);
  const most = source.table.tasks.length > LARGE ? MOST_LISTED_IN_LARGE : MOST_LISTED;
  const names = all.slice(0, most).map(({ name }) => name);
  const last = first + Math.max(1, names.length) - 1;
  const column = (at: number, cells: readonly (LiveValue | string)[]): ValueRange => {
    cells.forEach((cell, index) => {
      grid.put(rowBox(first + index, at, 1), cell, 'helper');
    });
    const values = cells.map((cell) => (typeof cell === 'string' ? cell : cell.cached));
    return { formula: fixedColumn(at, first, last), values };
  };
  const leading = tasksByName(source.tasks, ({ leads }) => leads);
  const helping = tasksByName(source.tasks, ({ coordinating }) => coordinating);
  const rows = names.map((name, index) =>
    listRow(first + index, index, source, {
      // why: no other task can count
      leading: leading.get(name) ?? [],
      helping: helping.get(name) ?? [],
      name,
    }),
  );
  return {
    names: column(HelperColumn.agency, names),
    lead: column(
      HelperColumn.lead,
      rows.map(({ lead }) => lead),
    ),
    joint: column(
      HelperColumn.joint,
      rows.map(({ joint }) => joint),
    ),
    coordinating: column(
      HelperColumn.coordinating,
      rows.map(({ coordinating }) => coordinating),
    ),
    order: column(
      HelperColumn.order,
      rows.map(({ order }) => order),
    ),
    left: all.length - names.length,
  };
}

type NamesOf = (task: StandardTask) => readonly string[];

function tasksByName(
  tasks: readonly StandardTask[],
  of: NamesOf,
): ReadonlyMap<string, readonly StandardTask[]> {
  const byName = new Map<string, StandardTask[]>();
  for (const task of tasks) {
    for (const name of distinct(of(task))) {
      const list = byName.get(name);
      if (list) list.push(task);
      else byName.set(name, [task]);
    }
  }
  return byName;
}

interface ListedAgency {
  readonly name: string;
  /** Tasks that name it as lead, and as one of the others. */
  readonly leading: readonly StandardTask[];
  readonly helping: readonly StandardTask[];
}

const LEAD_WEIGHT = 1_000_000;

/** The counts of one agency, and the number by which the list is sorted. */
function listRow(row: number, index: number, { columns }: SummarySource, agency: ListedAgency) {
  const cell = cellInRow(row, HelperColumn.agency);
  const isTask = group(is(columns.kind, '<>', text('')));
  const names = (range: string, of: NamesOf): Expression<StandardTask> => ({
    formula: namesAgencyFormula(cell, range),
    evaluate: (task) => of(task).includes(agency.name),
  });
  const leads = names(columns.leadNames, (task) => task.leads);
  const isJoint = isNumber<StandardTask>({
    formula: `FIND(";",${columns.leadNames})`,
    evaluate: (task) => (task.leads.length > 1 ? 1 : undefined),
  });
  const helps = names(columns.coordinatorNames, (task) => task.coordinating);
  const lead = live(countProduct(agency.leading, isTask, leads));
  const joint = live(countProduct(agency.leading, isTask, leads, isJoint));
  const coordinating = live(countProduct(agency.helping, isTask, helps));
  const leadCell = known(cellInRow(row, HelperColumn.lead), lead.cached);
  const otherCell = known(cellInRow(row, HelperColumn.coordinating), coordinating.cached);
  // why: a unique share parts equal counts, and keeps the order of the first build
  const share = number((MOST_LISTED - index) / 1000);
  const order = choose(
    is(calc(leadCell, '+', otherCell), '=', number(0)),
    number(-(index + 1)),
    calc(calc(calc(leadCell, '*', number(LEAD_WEIGHT)), '+', otherCell), '+', share),
  );
  return { lead, joint, coordinating, order: live(order) };
}

/** The table of the busiest agencies, sorted by live counts. Returns the rows that hold figures. */
export function putAgencyRows(
  grid: SheetGrid,
  list: AgencyList,
  place: { readonly row: number; readonly left: number; readonly nameWidth: number; readonly count: number },
): void {
  for (let index = 0; index < place.count; index++) {
    const row = place.row + index;
    const next = large(list.order, index + 1);
    const isListed = is(next, '>', number(0));
    const found = live(orElse(choose(isListed, positionIn(list.order, next), text('')), text('')));
    grid.put(rowBox(row, HelperColumn.position, 1), found, 'helper');
    const position = known(cellInRow(row, HelperColumn.position), found.cached);
    const shown = (what: Expression): Expression => choose(is(position, '=', text('')), text(''), what);
    const name = shortened(pickFrom(list.names, position), NAME_LENGTH);
    grid.put(rowBox(row, place.left, place.nameWidth), live(shown(name)), 'smallText');
    [list.lead, list.joint, list.coordinating].forEach((counts, at) => {
      const box = rowBox(row, place.left + place.nameWidth + 3 * at, 3);
      grid.put(box, live(shown(pickFrom(counts, position))), 'count');
    });
    grid.setHeight(row, LINE_HEIGHT);
  }
}

/** "và n cơ quan khác": agencies of the list that have tasks and stand below the table. */
export function otherAgencies({ order, left }: AgencyList, shown: number): Expression {
  const below = atLeastZero(calc(countPositive(order), '-', number(shown)));
  const rest = calc(below, '+', number(left));
  return choose(
    is(rest, '=', number(0)),
    text(''),
    join(text('và '), group(rest), text(' cơ quan khác (xem Bảng chuẩn)')),
  );
}
