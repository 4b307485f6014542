import type { CallLog } from './call-log';
import { FakeRange } from './fake-range';
import type { FakeFilterState, SheetData } from './sheet-data';

/** The values that a column's filter hides. */
export class FakeFilterCriteria {
  constructor(private readonly hidden: readonly string[]) {}

  getHiddenValues = (): string[] => [...this.hidden];
}

/** The filter of a sheet. */
export class FakeFilter {
  constructor(
    private readonly data: SheetData,
    private readonly state: FakeFilterState,
    private readonly log: CallLog,
  ) {}

  getRange = (): FakeRange => new FakeRange(this.data, this.state.area, this.log);

  getColumnFilterCriteria(column: number): FakeFilterCriteria | null {
    const hidden = this.state.hidden.get(column);
    return hidden ? new FakeFilterCriteria(hidden) : null;
  }
}
