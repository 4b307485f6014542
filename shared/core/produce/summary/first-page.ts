import type { ConditionalStyle } from '../../model/sheet-draft';
import { rowBox } from '../sheet/sheet-grid';
import { blockTitle, gap, stateArea } from './page-blocks';
import { lineHeight, type Shape, type Sheet } from './page-shape';
import { putAgencyHead, putAgencyRows, putOtherAgencies } from './summary-agencies';
import type { AgencyPlace } from './summary-charts';
import { putDecisions } from './summary-decisions';
import type { Face } from './summary-face';
import {
  AGENCY_FIGURES,
  AGENCY_NAME,
  MOST_TASKS,
  OTHERS_LINE,
  PAGE_COLUMNS,
  TWO_LINES,
} from './summary-layout';
import { monthsPaint, type MonthsPlace, putMonths } from './summary-months';
import { putSectionHead, putSectionRows } from './summary-sections';
import type { SummarySource } from './summary-source';
import { putTaskHead, putTaskRows } from './task-list';
import { LEGEND, statePaint } from './task-state';

/** What the first page has, and what of it stands on later ones. */
export interface FirstPage extends Shape {
  readonly next: number;
  readonly months: MonthsPlace;
  readonly agencyPlace: AgencyPlace;
  readonly paint: readonly ConditionalStyle[];
}

/** The most urgent tasks, agencies beside sections, months, decisions. */
export function putFirstPage(sheet: Sheet, shape: Shape, top: number): FirstPage {
  const { grid, source, face, list } = sheet;
  blockTitle(grid, top, listTitle(face, source));
  putTaskHead(grid, top + 1);
  const { tasks: count, taskLines: lines } = shape;
  putTaskRows(grid, source, sheet.sorted, { row: top + 2, from: 0, count, lines });
  const states = stateArea(top + 2, count);
  const tablesRow = gap(grid, putLegend(sheet, top + 2 + count, count));
  let row = putTables(sheet, tablesRow, shape);
  if (shape.others > 0) {
    putOtherAgencies(grid, list, row, shape.rows);
    grid.setHeight(row, shape.others * OTHERS_LINE + 2);
    row++;
  }
  const months = putMonths(grid, source, sheet.timeline, gap(grid, row));
  row = gap(grid, months.next);
  blockTitle(grid, row, 'Cần lãnh đạo cho ý kiến');
  return {
    ...shape,
    next: putDecisions(grid, source, shape.decisions, row + 1),
    months,
    agencyPlace: {
      headRow: tablesRow,
      firstRow: tablesRow + 1,
      lastRow: tablesRow + Math.max(1, Math.min(shape.rows, list.names.values.length)),
      nameColumn: AGENCY_NAME[0],
      firstColumn: AGENCY_FIGURES[0],
      secondColumn: AGENCY_FIGURES[1],
    },
    paint: [...(states ? statePaint(states) : []), ...monthsPaint(months)],
  };
}

const listTitle = (face: Face, { columns }: SummarySource): string =>
  face === 'quality'
    ? 'Việc sắp bắt đầu, theo hạn gần nhất'
    : columns.assessment === undefined
      ? 'Việc đến hạn tiếp theo, rồi việc đã qua hạn ghi trong kế hoạch'
      : 'Ai đang chậm, việc gì, bao nhiêu ngày; rồi đến hạn tiếp theo';

/** Agencies beside sections, under one head. Returns the next free row. */
function putTables({ grid, source, face, list, sections }: Sheet, row: number, shape: Shape): number {
  const { rows: count, rowLines: textLines } = shape;
  putAgencyHead(grid, list, row);
  putSectionHead(grid, source, face, row);
  grid.setHeight(row, shape.head);
  putAgencyRows(grid, list, { row: row + 1, from: 0, count, textLines });
  putSectionRows(grid, source, face, { row: row + 1, lines: sections.slice(0, shape.sections), textLines });
  for (let at = row + 1; at <= row + count; at++) grid.setHeight(at, lineHeight(textLines));
  return row + 1 + count;
}

/** The signs, and where the others are. */
function putLegend({ grid, sorted }: Sheet, row: number, shown: number): number {
  const listed = Math.min(sorted.length, MOST_TASKS);
  const beyond = sorted.length > listed ? `, ${String(sorted.length - listed)} việc nữa ở “Bảng chuẩn”` : '';
  const where = sorted.length > shown ? `${String(listed - shown)} việc khác ở các trang sau${beyond}. ` : '';
  grid.put(rowBox(row, 0, PAGE_COLUMNS), where + LEGEND, 'more');
  grid.setHeight(row, TWO_LINES);
  return row + 1;
}
