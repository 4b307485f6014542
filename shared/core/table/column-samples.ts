import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import type { ColumnContents, ColumnSamples } from './map-columns';
import type { CellReaders } from './task-fields';

/** Filled cells that tell what a column holds. */
const SAMPLE = 40;
const STATUS =
  /^(?:đã|chưa|đang|không) (?:hoàn thành|xong|thực hiện|triển khai|xử lý|trình|đến hạn)|^(?:hoàn thành|xong|hoàn thành (?:đúng|quá|trước|chậm).*)$|quá hạn|đúng hạn|trước hạn|^chậm|tạm dừng|còn hạn/u;
/** A tick, or the word alone: done. */
const TICK = /^(?:[xv✓✔]|(?:đã )?(?:hoàn thành|xong))$/u;
const SHARE = /^(?:khoảng |đạt )?\d{1,3}(?:[.,]\d+)? ?%?$/u;
const LENGTH = /^\d{1,3}(?:[.,]\d{1,2})? (?:ngày|tuần|tháng|giờ)(?: làm việc)?$/u;
const REPORT = /^(?:đã|đang|chưa|hoàn thành|xong|có văn bản|ngày \d)/u;
/** "NV01", "14, 26", "A.1-3", "-": letters and digits that make no words. */
const CODE = /^(?:[-–—]{1,3}|\p{L}{0,6}[\s.\-_/]?\d[\d\s.,;:/_-]*\p{L}?|\p{Lu}{1,8})$/u;

/** Looks at the first filled cells of the columns from row `from` on; only at those that are asked for. */
export function columnSamples(view: SheetView, from: number, readers: CellReaders): ColumnSamples {
  return {
    contentsOf: (column) => contentsOf(view, from, column, readers),
    wordingOf: (column) => wordingOf(sampleOf(view, from, column)),
  };
}

interface Sampled {
  readonly row: number;
  readonly text: string;
}

function sampleOf(view: SheetView, from: number, column: number): readonly Sampled[] {
  const sample: Sampled[] = [];
  for (let row = from; row < view.bottom && sample.length < SAMPLE; row++) {
    const text = view.textAt(row, column).trim();
    if (text !== '') sample.push({ row, text });
  }
  return sample;
}

function contentsOf(view: SheetView, from: number, column: number, readers: CellReaders): ColumnContents {
  const sample = sampleOf(view, from, column).filter(({ text }) => text.length <= 200);
  const share = (test: (cell: Sampled) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  const isStatus = ({ text }: Sampled): boolean => {
    const folded = foldText(text);
    return STATUS.test(folded) || SHARE.test(folded);
  };
  return {
    filled: sample.length,
    times: share((cell) => isTime(view, cell.row, column, readers) && !isStatus(cell)),
    statuses: share(isStatus),
    ticks: share(({ text }) => TICK.test(foldText(text))),
    agencies: share(({ text }) => readers.agencies.isSure(text)),
    lengths: share(({ text }) => LENGTH.test(foldText(text))),
    reports: share(({ text }) => REPORT.test(foldText(text.slice(0, 60)))),
  };
}

function wordingOf(sample: readonly Sampled[]): 'codes' | 'texts' | undefined {
  if (sample.length === 0) return undefined;
  const codes = sample.filter(({ text }) => text.length <= 24 && CODE.test(text)).length;
  if (codes * 2 > sample.length) return 'codes';
  return sample.filter(({ text }) => text.split(/\s+/u).length >= 3).length * 2 > sample.length
    ? 'texts'
    : undefined;
}

function isTime(view: SheetView, row: number, column: number, { periods }: CellReaders): boolean {
  const value = view.valueAt(row, column);
  // why: a bare small number is a share or a count; as a serial it would be a day of 1900
  if (typeof value === 'number' && view.displayedAt(row, column) === undefined && value < 1000) return false;
  const period =
    typeof value === 'number' ? periods.readSerial(value) : periods.readText(view.textAt(row, column).trim());
  return period.kind !== 'unparsed' && period.kind !== 'empty' && period.kind !== 'event';
}
