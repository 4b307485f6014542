import type { StandardOutline } from '../outline/standard-outline';
import type { StandardColumns } from './columns/column';
import { isPlainNames, NAME_COLUMNS } from './columns/name-columns';
import { extraColumns, PLAN_COLUMNS } from './columns/plan-columns';
import { RECORD_COLUMNS } from './columns/record-columns';
import { TIME_COLUMNS } from './columns/time-columns';
import { trackingColumns } from './columns/tracking-columns';

/** The columns that the standard table of a plan has. */
export function standardColumns(outline: StandardOutline, tracking: boolean): StandardColumns {
  const { extraHeaders } = outline;
  const isTracked = tracking || outline.hasProgress;
  const shown = [
    ...PLAN_COLUMNS,
    ...extraColumns(extraHeaders),
    ...(isTracked ? trackingColumns(extraHeaders) : []),
  ];
  const hidden = [...TIME_COLUMNS, ...RECORD_COLUMNS, ...(hasMoreThanNames(outline) ? NAME_COLUMNS : [])];
  const all = [...shown, ...hidden];
  const places = new Map(all.map(({ id }, column) => [id, column]));
  return {
    all,
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

const hasMoreThanNames = ({ rows }: StandardOutline): boolean =>
  rows.some(
    (row) =>
      row.kind === 'task' &&
      [row.lead, row.coordinators].some(({ text, names }) => !isPlainNames(text, names)),
  );
