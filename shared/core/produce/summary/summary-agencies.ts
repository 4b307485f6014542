import { namesAgencyFormula } from '../agencies/agency-text';
import { cellInRow, fixedColumn } from '../sheet/sheet-formula';
import { rowBox, type LiveValue, type SheetGrid } from '../sheet/sheet-grid';
import type { StandardTask } from '../standard/standard-task';
import { HelperColumn, LINE_HEIGHT } from './summary-layout';
import { shortenFormula, shortenText } from '../sheet/shorten-text';
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

/** The helper list right of the page: every agency with live counts. */
export interface AgencyList {
  readonly counts: readonly AgencyCount[];
  readonly first: number;
  readonly last: number;
  /** Agencies that did not fit in the list. */
  readonly left: number;
}

/** Writes the helper list from row `first` down. */
export function putAgencyList(grid: SheetGrid, source: SummarySource, first: number): AgencyList {
  const all = countAgencies(source.table.tasks);
  const most = source.table.tasks.length > LARGE ? MOST_LISTED_IN_LARGE : MOST_LISTED;
  const counts = all.slice(0, most);
  counts.forEach((count, index) => {
    const row = first + index;
    const values = listFormulas(count, row, index, source);
    grid.put(rowBox(row, HelperColumn.agency, 1), count.name, 'helper');
    values.forEach((value, at) => {
      grid.put(rowBox(row, HelperColumn.lead + at, 1), value, 'helper');
    });
  });
  return { counts, first, last: first + Math.max(1, counts.length) - 1, left: all.length - counts.length };
}

const LEAD_WEIGHT = 1_000_000;

function listFormulas(
  count: AgencyCount,
  row: number,
  index: number,
  source: SummarySource,
): readonly LiveValue[] {
  const { columns } = source;
  const at = (column: number): string => cellInRow(row, column);
  const name = at(HelperColumn.agency);
  const leads = namesAgencyFormula(name, columns.leadNames);
  const isTask = `(${columns.kind}<>"")`;
  const [lead, coordinating] = [at(HelperColumn.lead), at(HelperColumn.coordinating)];
  // why: a unique share parts equal counts, and keeps the order of the first build
  const share = (MOST_LISTED - index) / 1000;
  return [
    { formula: `=SUMPRODUCT(${isTask}*${leads})`, cached: count.lead },
    {
      formula: `=SUMPRODUCT(${isTask}*${leads}*ISNUMBER(FIND(";",${columns.leadNames})))`,
      cached: count.joint,
    },
    {
      formula: `=SUMPRODUCT(${isTask}*${namesAgencyFormula(name, columns.coordinatorNames)})`,
      cached: count.coordinating,
    },
    {
      formula: `=IF(${lead}+${coordinating}=0,-${String(index + 1)},${lead}*${String(LEAD_WEIGHT)}+${coordinating}+${String(share)})`,
      cached: orderOf(count, index, share),
    },
  ];
}

const orderOf = ({ lead, coordinating }: AgencyCount, index: number, share: number): number =>
  lead + coordinating === 0 ? -(index + 1) : lead * LEAD_WEIGHT + coordinating + share;

/** The table of the busiest agencies, sorted by live counts. Returns the rows that hold figures. */
export function putAgencyRows(
  grid: SheetGrid,
  list: AgencyList,
  place: { readonly row: number; readonly left: number; readonly nameWidth: number; readonly count: number },
): void {
  const order = fixedColumn(HelperColumn.order, list.first, list.last);
  const figureColumns = [HelperColumn.lead, HelperColumn.joint, HelperColumn.coordinating];
  for (let index = 0; index < place.count; index++) {
    const row = place.row + index;
    const shown = list.counts[index];
    const rank = String(index + 1);
    const position = cellInRow(row, HelperColumn.position);
    grid.put(
      rowBox(row, HelperColumn.position, 1),
      {
        formula: `=IFERROR(IF(LARGE(${order},${rank})>0,MATCH(LARGE(${order},${rank}),${order},0),""),"")`,
        cached: shown ? index + 1 : '',
      },
      'helper',
    );
    const pick = (column: number): string =>
      `INDEX(${fixedColumn(column, list.first, list.last)},${position})`;
    const name = shortenFormula(pick(HelperColumn.agency), NAME_LENGTH);
    grid.put(
      rowBox(row, place.left, place.nameWidth),
      {
        formula: `=IF(${position}="","",${name})`,
        cached: shown ? shortenText(shown.name, NAME_LENGTH) : '',
      },
      'smallText',
    );
    const cached = shown ? [shown.lead, shown.joint, shown.coordinating] : ['', '', ''];
    figureColumns.forEach((column, at) => {
      const value = { formula: `=IF(${position}="","",${pick(column)})`, cached: cached[at] ?? '' };
      grid.put(rowBox(row, place.left + place.nameWidth + 3 * at, 3), value, 'count');
    });
    grid.setHeight(row, LINE_HEIGHT);
  }
}

/** "và n cơ quan khác", live: agencies of the list that have tasks and stand below the table. */
export function otherAgencies(list: AgencyList, shown: number): LiveValue {
  const order = fixedColumn(HelperColumn.order, list.first, list.last);
  const more = Math.max(
    0,
    list.counts.filter(({ lead, coordinating }) => lead + coordinating > 0).length - shown,
  );
  const others = more + list.left;
  const rest = `MAX(0,COUNTIF(${order},">0")-${String(shown)})+${String(list.left)}`;
  return {
    formula: `=IF(${rest}=0,"","và "&(${rest})&" cơ quan khác (xem Bảng chuẩn)")`,
    cached: others === 0 ? '' : `và ${String(others)} cơ quan khác (xem Bảng chuẩn)`,
  };
}
