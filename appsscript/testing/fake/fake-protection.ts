import type { CallLog } from './call-log';
import { FakeRange } from './fake-range';
import type { FakeLockedArea, SheetData } from './sheet-data';

/** A protected sheet or range. */
export class FakeProtection {
  constructor(
    private readonly data: SheetData,
    private readonly lock: FakeLockedArea,
    private readonly log: CallLog,
  ) {}

  isWarningOnly = (): boolean => this.lock.warningOnly;
  canEdit = (): boolean => this.lock.allows;
  getProtectionType = (): string => (this.lock.area ? 'RANGE' : 'SHEET');
  getRange(): FakeRange {
    const { maxRows, maxColumns } = this.data;
    const all = { top: 1, left: 1, bottom: maxRows, right: maxColumns };
    return new FakeRange(this.data, this.lock.area ?? all, this.log);
  }

  getUnprotectedRanges = (): FakeRange[] =>
    this.lock.open.map((area) => new FakeRange(this.data, area, this.log));
}
