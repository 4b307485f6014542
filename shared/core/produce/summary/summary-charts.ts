import type { CellRange } from '../../model/range';
import type { ChartDraft } from '../../model/sheet-draft';
import type { TimelinePlace } from './summary-timeline';
import { Ink } from './summary-styles';

/** Where the table of agencies stands. */
export interface AgencyPlace {
  readonly headRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nameColumn: number;
  readonly leadColumn: number;
  readonly coordinatingColumn: number;
}

const column = (at: number, top: number, bottom: number): CellRange => ({ top, left: at, bottom, right: at });

/** Work by agency, as bars. */
export const agencyChart = (place: AgencyPlace, anchor: CellRange): ChartDraft => ({
  kind: 'stacked-bar',
  title: 'Số nhiệm vụ theo cơ quan',
  description:
    'Biểu đồ thanh: số nhiệm vụ mỗi cơ quan chủ trì và phối hợp, theo bảng “Theo cơ quan” bên trên.',
  categories: column(place.nameColumn, place.firstRow, place.lastRow),
  series: [
    {
      name: { row: place.headRow, column: place.leadColumn },
      values: column(place.leadColumn, place.firstRow, place.lastRow),
      color: Ink.blue,
    },
    {
      name: { row: place.headRow, column: place.coordinatingColumn },
      values: column(place.coordinatingColumn, place.firstRow, place.lastRow),
      color: Ink.midBlue,
    },
  ],
  anchor,
});

/** Work over time, as columns. */
export const timeChart = (timeline: TimelinePlace, word: string, anchor: CellRange): ChartDraft => ({
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
