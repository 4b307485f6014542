import type { StandardOutline } from '../outline/standard-outline';
import type { StandardColumn, StandardColumns } from './columns/column';
import { isPlainNames, NAME_COLUMNS } from './columns/name-columns';
import { extraColumns, PLAN_COLUMNS } from './columns/plan-columns';
import { RECORD_COLUMNS } from './columns/record-columns';
import { TIME_COLUMNS } from './columns/time-columns';
import { trackingColumns } from './columns/tracking-columns';

/** What the columns depend on beyond the plan. */
export interface ColumnChoice {
  readonly tracking: boolean;
  /** A person wrote in the column of beginnings, which the plan leaves empty. */
  readonly keepsStart: boolean;
}

/**
 * The columns that the standard table of a plan has, headed as the plan heads them. A column of beginnings without any
 * is left out; those for following the work stand right of what is printed.
 */
export function standardColumns(
  outline: StandardOutline,
  { tracking, keepsStart }: ColumnChoice,
): StandardColumns {
  const { extraHeaders } = outline;
  const isTracked = tracking || outline.hasProgress;
  const hidden = [...TIME_COLUMNS, ...RECORD_COLUMNS, ...(hasMoreThanNames(outline) ? NAME_COLUMNS : [])];
  const taken = hidden.map(({ header }) => header);
  const own = headedAsIn(
    outline,
    PLAN_COLUMNS.filter(({ id }) => id !== 'start' || outline.hasStart || keepsStart),
    taken,
  );
  const printed = [...own, ...extraColumns(extraHeaders, own)];
  const headers = printed.map(({ header }) => header);
  const shown = [...printed, ...(isTracked ? trackingColumns(headers) : [])];
  const all = [...shown, ...hidden];
  const places = new Map(all.map(({ id }, column) => [id, column]));
  return {
    all,
    printed: printed.length,
    visible: shown.length,
    isTracked,
    at(id) {
      const column = places.get(id);
      if (column === undefined) throw new Error(`No column ${id}`);
      return column;
    },
    find: (id) => places.get(id),
  };
}

/** why: a refresh finds columns by their headers, so that no two may be the same, nor be a hidden column's */
function headedAsIn(
  { headers }: StandardOutline,
  columns: readonly StandardColumn[],
  hidden: readonly string[],
): readonly StandardColumn[] {
  const taken = new Set([...hidden, ...columns.map(({ header }) => header)].map(folded));
  return columns.map((column) => {
    const written = headers[column.id as keyof typeof headers];
    if (written === undefined || taken.has(folded(written))) return column;
    taken.add(folded(written));
    return { ...column, header: written, formerly: column.header };
  });
}

const folded = (header: string): string => header.toLocaleLowerCase('vi');

const hasMoreThanNames = ({ rows }: StandardOutline): boolean =>
  rows.some((row) => row.kind === 'task' && [row.lead, row.coordinators].some((cell) => !isPlainNames(cell)));
