import type { CellRange } from '../../model/range';
import type { ChartDraft } from '../../model/sheet-draft';
import type { MonthsPlace } from './summary-months';
import type { TrendRows } from './summary-trend';
import { Ink } from './summary-styles';

/** Where the table of agencies stands. */
export interface AgencyPlace {
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nameColumn: number;
  /** The two figures that are drawn. */
  readonly firstColumn: number;
  readonly secondColumn: number;
}

const column = (at: number, top: number, bottom: number): CellRange => ({ top, left: at, bottom, right: at });

/** Work by agency, as bars. */
export const agencyChart = (place: AgencyPlace, anchor: CellRange): ChartDraft => ({
  kind: 'bar',
  title: 'Số nhiệm vụ theo cơ quan',
  description:
    'Biểu đồ thanh: hai số liệu đầu của từng cơ quan trong bảng “Cơ quan”: số việc chủ trì, và trong đó có bao nhiêu việc cần chú ý.',
  categories: column(place.nameColumn, place.firstRow, place.lastRow),
  series: [
    {
      name: { row: place.headRow, column: place.firstColumn },
      values: column(place.firstColumn, place.firstRow, place.lastRow),
      color: Ink.midBlue,
    },
    {
      name: { row: place.headRow, column: place.secondColumn },
      values: column(place.secondColumn, place.firstRow, place.lastRow),
      color: Ink.red,
    },
  ],
  anchor,
});

/** Work over time, as columns. */
export const timeChart = (timeline: MonthsPlace, word: string, anchor: CellRange): ChartDraft => ({
  kind: 'column',
  title: `Số nhiệm vụ theo ${word}`,
  description: `Biểu đồ cột: số nhiệm vụ đến hạn và số nhiệm vụ trong thời gian thực hiện của từng ${word}.`,
  categories: timeline.labels,
  series: [
    { name: { row: timeline.due.top, column: 0 }, values: timeline.due, color: Ink.blue },
    { name: { row: timeline.running.top, column: 0 }, values: timeline.running, color: Ink.midBlue },
  ],
  anchor,
});

/** What is done and what is late, by the days that were kept, as columns. */
export const trendChart = ({ labels, done, late }: TrendRows, anchor: CellRange): ChartDraft => ({
  kind: 'column',
  title: 'Số nhiệm vụ đã xong, quá hạn',
  description:
    'Biểu đồ cột: số nhiệm vụ đã hoàn thành và số nhiệm vụ quá hạn, chưa xong vào từng ngày cập nhật; cột cuối là ngày tính.',
  categories: labels,
  series: [
    { name: { row: done.top, column: 0 }, values: done, color: Ink.midBlue },
    { name: { row: late.top, column: 0 }, values: late, color: Ink.red },
  ],
  anchor,
});
