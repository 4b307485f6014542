import { live, text as words } from '../sheet/expression';
import { linkTo } from '../sheet/link';
import { rowBox, type SheetGrid } from '../sheet/sheet-grid';
import { shortenText } from '../sheet/shorten-text';
import { planTitle } from '../annex/annex-head';
import { PAGE_COLUMNS } from './summary-layout';
import type { SummarySource } from './summary-source';

const TITLE_LENGTH = 180;

/** Name of the page, of the plan, and the day of the figures. Returns the next free row. */
export function putPageTitle(grid: SheetGrid, source: SummarySource, row: number): number {
  const plan = planTitle(source.reading);
  grid.put(rowBox(row, 0, PAGE_COLUMNS), 'TỔNG HỢP THỰC HIỆN KẾ HOẠCH', 'title');
  grid.setHeight(row, 22);
  const text = shortenText(plan, TITLE_LENGTH);
  grid.put(rowBox(row + 1, 0, PAGE_COLUMNS), text, 'subtitle');
  grid.setHeight(row + 1, text.length > LONG_LINE ? 30 : 16);
  const day = row + 2;
  grid.put(rowBox(day, 0, LABEL_COLUMNS), 'Tính đến ngày', 'dateLabel');
  grid.put(rowBox(day, LABEL_COLUMNS, DATE_COLUMNS), live(source.today), 'date');
  const at = LABEL_COLUMNS + DATE_COLUMNS;
  const link = linkTo(source.dayCell, words('(bấm để đổi ngày ở “Bảng chuẩn”)'));
  grid.put(rowBox(day, at, PAGE_COLUMNS - at), live(link), 'dateLink');
  grid.setHeight(day, 16);
  return row + 3;
}

const LABEL_COLUMNS = 11;
const DATE_COLUMNS = 3;
/** Characters of a line across the page. */
const LONG_LINE = 95;
