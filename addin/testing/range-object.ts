import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, intersect, MAX_COLUMNS, MAX_ROWS, parseArea, rowsIn } from './area';
import { mergedAreasObject } from './areas-object';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { readable, writable } from './range-cells';
import { clearCells } from './clear-cells';
import { cellProperties } from './cell-properties';
import { formatObject } from './look-object';
import { deleteRows, insertRows } from './move-rows';
import { rulesObject, validationObject } from './rule-objects';
import { accessDenied, badArgument, notFound, wrongSize } from './wire-fault';

/** `Range`: a rectangle of one sheet. */
export function rangeObject(book: FakeWorkbook, sheet: FakeSheet, area: CellRange): HostObject {
  let reference: string | undefined;
  const self: HostObject = {
    type: 'Range',
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    get: readable(sheet, area),
    set: writable(book, sheet, area),
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
      GetCellProperties: (asked) => ({ result: cellProperties(sheet, area, asked) }),
      // why: this answer is handed on as it comes, so it has the names of the library and not those of the wire
      GetRowProperties: () => ({
        result: Array.from({ length: rowsIn(area) }, (_, index) => ({
          rowHidden: sheet.hiddenRows.has(area.top + index),
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
      const merges = sheet.mergesBeginningIn(area);
      if (merges.length > 512) throw badArgument();
      return merges.length === 0 ? null : mergedAreasObject(book, sheet, merges, part);
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
