import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookSnapshot } from '../model/snapshot';
import { EMPTY_SHEET } from '../model/snapshot';
import { pipeRows } from './pipe-table';

/** A plan as text (cells parted by tabs or pipes) as a workbook of one sheet: line n is row n, prose stands in column A. */
export function snapshotFromText(
  text: string,
  options: { readonly today: CalendarDate; readonly name?: string },
): WorkbookSnapshot {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const piped = pipeRows(lines);
  const name = options.name ?? 'Kế hoạch';
  return {
    sheets: [
      {
        ...EMPTY_SHEET,
        id: name,
        name,
        values: lines.map((line, index) =>
          (piped.get(index) ?? line.split('\t')).map((cell) => (cell === '' ? null : cell)),
        ),
        fromText: true,
      },
    ],
    today: options.today,
    dateSystem: 1900,
  };
}
