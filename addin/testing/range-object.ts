import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, parseArea, rowsIn } from './area';
import { areasObject } from './areas-object';
import type { FakeCell } from './fake-cell';
import { enter } from './fake-cell';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { clearCells } from './clear-cells';
import { formatObject, forEachPlace } from './look-object';
import { deleteRows, insertRows } from './move-rows';
import { rulesObject, validationObject } from './rule-objects';
import { accessDenied, badArgument, notFound, WireFault, wrongSize } from './wire-fault';

const MAX_CELLS = 5_000_000;

/** `Range`: a rectangle of one sheet. */
export function rangeObject(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): HostObject {
  let reference: string | undefined;
  const grid = (read: (cell: FakeCell | undefined) => unknown): unknown => readGrid(sheet, area, read);
  const write = (input: unknown, put: (cell: FakeCell, value: unknown) => void): void => {
    writeGrid(sheet, area, input, put);
    announce(book, sheet, area);
  };
  const self: HostObject = {
    type: 'Range',
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    get: {
      Address: () => formatArea(sheet.name, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowsIn(area),
      ColumnCount: () => columnsIn(area),
      Values: () => grid((cell) => cell?.value ?? ''),
      Formulas: () => grid((cell) => cell?.formula ?? cell?.value ?? ''),
      Text: () => grid((cell) => cell?.text ?? String(cell?.value ?? '')),
      NumberFormat: () => grid((cell) => cell?.numberFormat ?? 'General'),
    },
    set: {
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
    },
    nav: {
      Worksheet: () => null,
      Format: () => formatObject({ sheet, areas: [area] }),
      ConditionalFormats: () => rulesObject(book, sheet, [area]),
      DataValidation: () => validationObject(sheet, area),
    },
    call: {
      ...partsOf(book, sheet, area),
      ...changesOf(book, sheet, area),
      _KeepReference: () => {
        reference = `Range_${String(book.nextId())}`;
        book.keep(self, reference);
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw wrongSize();
      },
      GetRowProperties: () => ({
        result: Array.from({ length: rowsIn(area) }, (_, index) => ({
          RowHidden: sheet.hiddenRows.has(area.top + index),
        })),
      }),
    },
  };
  return self;
}

function partsOf(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): HostObject['call'] {
  const part = (range: CellRange): HostObject => {
    const isInside =
      range.top >= 0 && range.left >= 0 && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS;
    if (!isInside) throw badArgument();
    return rangeObject(book, sheet, range);
  };
  const orNull = (range: CellRange | undefined): HostObject | null => (range ? part(range) : null);
  return {
    GetRow: (row) => part({ ...area, top: area.top + Number(row), bottom: area.top + Number(row) }),
    GetColumn: (column) =>
      part({ ...area, left: area.left + Number(column), right: area.left + Number(column) }),
    GetCell: (row, column) => {
      const at = { top: area.top + Number(row), left: area.left + Number(column) };
      return part({ ...at, bottom: at.top, right: at.left });
    },
    GetEntireRow: () => part({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: () => part({ ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetBoundingRect: (other) => part(boundingRect(area, areaOf(other))),
    GetUsedRange: (valuesOnly) => {
      const used = sheet.usedRange(area, valuesOnly === true);
      if (!used) throw notFound();
      return part(used);
    },
    GetUsedRangeOrNullObject: (valuesOnly) => orNull(sheet.usedRange(area, valuesOnly === true)),
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.mergesIn(area);
      if (merges.length > 512) throw badArgument();
      return merges.length === 0 ? null : areasObject(book, sheet, merges);
    },
    GetIntersectionOrNullObject: (other) => orNull(intersect(area, areaOf(other))),
  };
}

function changesOf(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): HostObject['call'] {
  const guarded = (change: () => void) => (): void => {
    if (sheet.isProtected) throw accessDenied();
    change();
  };
  return {
    Clear: (what) => {
      guarded(() => {
        clearCells(sheet, area, what ?? 'All');
      })();
    },
    Merge: guarded(() => {
      sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
    }),
    Unmerge: guarded(() => {
      sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    }),
    Delete: guarded(() => {
      deleteRows(book, sheet, area);
    }),
    Insert: () => {
      guarded(() => {
        insertRows(book, sheet, area);
      })();
      return rangeObject(book, sheet, area);
    },
    Select: () => {
      book.active = sheet.id;
      book.selection = { sheet, area };
    },
  };
}

/** why: the client hands a range over as an object, whose place is known by its properties */
function areaOf(other: unknown): CellRange {
  if (typeof other === 'string') return parseArea(other);
  const get = (other as HostObject).get;
  const [top, left] = [Number(get?.['RowIndex']?.()), Number(get?.['ColumnIndex']?.())];
  return {
    top,
    left,
    bottom: top + Number(get?.['RowCount']?.()) - 1,
    right: left + Number(get?.['ColumnCount']?.()) - 1,
  };
}

const boundingRect = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

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

function writeGrid(
  sheet: FakeSheet,
  area: CellRange,
  input: unknown,
  put: (cell: FakeCell, value: unknown) => void,
): void {
  if (sheet.isProtected) throw accessDenied();
  const rows = Array.isArray(input) ? (input as unknown[][]) : undefined;
  if (rows && (rows.length !== rowsIn(area) || rows.some((row) => row.length !== columnsIn(area))))
    throw wrongSize();
  forEachPlace(area, (row, column) => {
    const value = rows ? rows[row - area.top]?.[column - area.left] : input;
    if (value !== null) put(sheet.touch(row, column), value);
  });
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
