import type { CallLog } from './call-log';
import type { FakeRange } from './fake-range';
import type { SheetData } from './sheet-data';

/** Several ranges of one sheet that are changed in one call. */
export class FakeRangeList {
  constructor(
    private readonly data: SheetData,
    private readonly ranges: readonly FakeRange[],
    private readonly log: CallLog,
  ) {}

  getRanges = (): FakeRange[] => [...this.ranges];

  setBorder(...border: readonly unknown[]): this {
    this.log.count('RangeList.setBorder');
    for (const range of this.ranges) this.data.borders.push(`${range.getA1Notation()} ${String(border[6])}`);
    return this;
  }

  breakApart(): this {
    this.log.count('RangeList.breakApart');
    for (const range of this.ranges)
      this.data.breakApart({
        top: range.getRow(),
        left: range.getColumn(),
        bottom: range.getLastRow(),
        right: range.getLastColumn(),
      });
    return this;
  }
}
