import type { CellRange } from '../../shared/core/model/range';
import { formatArea } from './area';
import type { FakeSheet } from './fake-sheet';
import { firstCell } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { formatObject } from './look-object';
import { rulesObject } from './rule-objects';

/** `RangeAreas`: several rectangles of one sheet. */
export function areasObject(
  book: FakeWorkbook,
  sheet: FakeSheet,
  areas: readonly CellRange[],
  rangeOf: (area: CellRange) => HostObject,
): HostObject {
  let reference: string | undefined;
  const self: HostObject = {
    type: 'RangeAreas',
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    get: {
      Address: () => areas.map((area) => formatArea(sheet.name, area)).join(','),
      AreaCount: () => areas.length,
    },
    nav: {
      Areas: () => ({ type: 'RangeCollection', items: () => areas.map(rangeOf) }),
      Format: () => formatObject({ sheet, areas }),
      ConditionalFormats: () => rulesObject(book, sheet, areas),
    },
    call: {
      _KeepReference: () => {
        reference = `RangeAreas_${String(book.nextId())}`;
        book.keep(self, reference);
      },
    },
  };
  return self;
}

/** What answers for merged cells: its address names the first cell of each area alone (office-js #1590). */
export const mergedAreasObject = (
  book: FakeWorkbook,
  sheet: FakeSheet,
  merges: readonly CellRange[],
  rangeOf: (area: CellRange) => HostObject,
): HostObject => ({
  ...areasObject(book, sheet, merges, rangeOf),
  get: {
    Address: () => merges.map((merge) => formatArea(sheet.name, firstCell(merge))).join(','),
    AreaCount: () => merges.length,
  },
});
