import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, formatArea, rowsIn } from './area';
import type { FakeCell } from './fake-cell';
import { enter } from './fake-cell';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { forEachPlace } from './look-object';
import { WireFault } from './wire-fault';
import { writeGrid } from './write-grid';

const MAX_CELLS = 5_000_000;

/** The properties of a range that can be loaded. */
export function readable(sheet: FakeSheet, area: CellRange): NonNullable<HostObject['get']> {
  const grid = (read: (cell: FakeCell | undefined) => unknown): unknown => readGrid(sheet, area, read);
  return {
    Address: () => formatArea(sheet.name, area),
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => rowsIn(area),
    ColumnCount: () => columnsIn(area),
    Values: () => grid((cell) => cell?.value ?? ''),
    Formulas: () => grid((cell) => cell?.formula ?? cell?.value ?? ''),
    Text: () => grid((cell) => cell?.text ?? String(cell?.value ?? '')),
    NumberFormat: () => grid((cell) => cell?.numberFormat ?? 'General'),
    HasSpill: () => {
      const spilled = new Set<boolean>();
      forEachPlace(area, (row, column) => spilled.add(sheet.spillAt(row, column) !== undefined));
      return spilled.size === 1 ? spilled.has(true) : null;
    },
    RowHidden: () => {
      const hidden = [...sheet.hiddenRows].filter((row) => row >= area.top && row <= area.bottom);
      if (hidden.length === 0) return false;
      return hidden.length === rowsIn(area) ? true : null;
    },
  };
}

/** The properties of a range that can be set. */
export function writable(
  book: FakeWorkbook,
  sheet: FakeSheet,
  area: CellRange,
): NonNullable<HostObject['set']> {
  const write = (input: unknown, put: (cell: FakeCell, value: unknown) => void): void => {
    writeGrid(sheet, area, input, put);
    announce(book, sheet, area);
  };
  return {
    Values: (input) => {
      write(input, enter);
    },
    Formulas: (input) => {
      write(input, enter);
    },
    NumberFormat: (input) => {
      write(input, (cell, format) => {
        cell.numberFormat = String(format);
      });
    },
    RowHidden: (isHidden) => {
      setHidden(sheet.hiddenRows, area.top, area.bottom, isHidden === true);
    },
    ColumnHidden: (isHidden) => {
      setHidden(sheet.hiddenColumns, area.left, area.right, isHidden === true);
    },
  };
}

function readGrid(sheet: FakeSheet, area: CellRange, read: (cell: FakeCell | undefined) => unknown): unknown {
  if (rowsIn(area) * columnsIn(area) > MAX_CELLS)
    throw new WireFault(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  return Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (_unused, column) =>
      read(sheet.cell(area.top + row, area.left + column)),
    ),
  );
}

function setHidden(hidden: Set<number>, first: number, last: number, isHidden: boolean): void {
  for (let at = first; at <= last; at++) {
    if (isHidden) hidden.add(at);
    else hidden.delete(at);
  }
}

const CHANGED = 10;
const WORKBOOK_TARGET = 'Workbook';

function announce(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): void {
  if (!book.listening.has('changed')) return;
  book.onEvent({
    messageCategory: 65_536,
    messageType: CHANGED,
    targetId: WORKBOOK_TARGET,
    message: JSON.stringify({
      changeType: 'RangeEdited',
      source: 'Local',
      address: formatArea('', area).replace(/^.*!/, ''),
      worksheetId: sheet.id,
    }),
  });
}
