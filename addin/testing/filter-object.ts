import type { CellRange } from '../../shared/core/model/range';
import type { FakeSheet } from './fake-sheet';
import type { HostObject } from './host-object';
import { notImplemented } from './wire-fault';

/** `AutoFilter` of a sheet: filters by listed values of one column. */
export const filterObject = (sheet: FakeSheet): HostObject => ({
  type: 'AutoFilter',
  get: { IsDataFiltered: () => sheet.isFiltered },
  call: {
    Apply: (range, column, criteria) => {
      const { values } = (criteria ?? {}) as { readonly values?: readonly unknown[] };
      if (!values) throw notImplemented('this filter');
      const area = areaOf(range as HostObject);
      for (let row = area.top + 1; row <= area.bottom; row++) {
        const value = sheet.cell(row, area.left + Number(column))?.value ?? '';
        if (!values.includes(String(value))) sheet.hiddenRows.add(row);
      }
      sheet.isFiltered = true;
    },
    Remove: () => {
      sheet.isFiltered = false;
      sheet.hiddenRows.clear();
    },
  },
});

function areaOf({ get = {} }: HostObject): CellRange {
  const [top, left] = [Number(get['RowIndex']?.()), Number(get['ColumnIndex']?.())];
  return {
    top,
    left,
    bottom: top + Number(get['RowCount']?.()) - 1,
    right: left + Number(get['ColumnCount']?.()) - 1,
  };
}
