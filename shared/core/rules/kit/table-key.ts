import type { PlanTable } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';

/**
 * Tells the tables of a workbook apart by what a person sees of them, sheet, title and header, so that what was said of
 * a table stays said when rows come or go above it, and is the same in every host.
 */
export const tableKey = ({ name }: Pick<SheetView, 'name'>, { title, mapping }: PlanTable): string =>
  [name, title ?? '', ...mapping.readings.map(({ header }) => header)].join(' | ');

/** The same of one column of a table. */
export const columnKey = (view: Pick<SheetView, 'name'>, table: PlanTable, column: number): string =>
  `${tableKey(view, table)} / ${table.mapping.readings.find((reading) => reading.column === column)?.header ?? ''}`;

/** Whether a column's header leaves it open to fill it: "Tiến độ (nếu có)". */
export const isOptional = ({ mapping: { readings } }: PlanTable, column: number | undefined): boolean =>
  foldText(readings.find((reading) => reading.column === column)?.header ?? '').includes('nếu có');
