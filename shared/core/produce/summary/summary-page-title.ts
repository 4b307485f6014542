import { live } from '../sheet/expression';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import { planTitle } from '../annex/annex-head';
import { PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';

const TITLE_LENGTH = 200;

/** Name of the page, of the plan, and the day of the figures. Returns the next free row. */
export function putPageTitle(grid: SheetGrid, source: SummarySource, row: number): number {
  const plan = planTitle(source.reading);
  grid.put(rowBox(row, 0, PAGE_COLUMNS), 'TỔNG HỢP THỰC HIỆN KẾ HOẠCH', 'title');
  grid.setHeight(row, 28);
  const text = shortenText(plan, TITLE_LENGTH);
  grid.put(rowBox(row + 1, 0, PAGE_COLUMNS), text, 'subtitle');
  grid.setHeight(row + 1, text.length > 105 ? 34 : 20);
  const half = PAGE_COLUMNS / 2;
  grid.put(rowBox(row + 2, 0, half), 'Tính đến ngày', 'dateLabel');
  grid.put(rowBox(row + 2, half, half), live(source.today), 'date');
  grid.setHeight(row + 2, 18);
  return row + 3;
}
