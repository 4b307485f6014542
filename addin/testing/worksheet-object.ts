import type { CellRange } from '../../shared/core/model/range';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from './area';
import { areasObject } from './areas-object';
import { chartsObject } from './chart-objects';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import { filterObject } from './filter-object';
import type { HostObject } from './host-object';
import { breaksObject, pageObject } from './page-object';
import { rangeObject } from './range-object';
import { tablesObject } from './table-objects';
import { accessDenied, alreadyExists, badArgument, invalidOperation } from './wire-fault';

const WHOLE: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** `Worksheet`. */
export function worksheetObject(book: FakeWorkbook, sheet: FakeSheet): HostObject {
  const range = (area: CellRange): HostObject => rangeObject(book, sheet, area);
  const used = (valuesOnly: unknown): CellRange | undefined => sheet.usedRange(WHOLE, valuesOnly === true);
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => book.sheets.indexOf(sheet),
      ShowGridlines: () => sheet.showGridlines,
    },
    set: setters(book, sheet),
    nav: {
      Charts: () => chartsObject(book, sheet),
      PageLayout: () => pageObject(sheet),
      HorizontalPageBreaks: () => breaksObject(sheet),
      FreezePanes: () => freezeObject(sheet),
      AutoFilter: () => filterObject(sheet),
      Tables: () => tablesObject(book, [sheet], (_, area) => range(area)),
      Protection: () => ({ type: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }),
    },
    call: {
      GetRange: (address) => range(address === null || address === undefined ? WHOLE : parseArea(address)),
      GetRanges: (addresses) => areasObject(book, sheet, parseAreaList(addresses), range),
      GetRangeByIndexes: (row, column, rows, columns) => range(areaByIndexes([row, column, rows, columns])),
      GetUsedRange: (valuesOnly) => range(used(valuesOnly) ?? parseArea('A1')),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area ? range(area) : null;
      },
      Activate: () => {
        book.active = sheet.id;
      },
      Delete: () => {
        const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
        if (visible.length < 2 && visible.includes(sheet)) throw invalidOperation();
        book.remove(sheet);
      },
    },
  };
}

function setters(book: FakeWorkbook, sheet: FakeSheet): NonNullable<HostObject['set']> {
  const showGridlines = (isShown: unknown): void => {
    sheet.showGridlines = isShown === true;
  };
  return {
    Name: (name) => {
      if (book.find(name) && book.find(name) !== sheet) throw alreadyExists();
      sheet.name = String(name);
    },
    Visibility: (visibility) => {
      sheet.visibility = String(visibility);
    },
    // why: the library also knows the property's older name and sends that
    Gridlines: showGridlines,
    ShowGridlines: showGridlines,
  };
}

function freezeObject(sheet: FakeSheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (count) => {
        if (sheet.isProtected) throw accessDenied();
        sheet.frozenRows = Number(count);
      },
      Unfreeze: () => {
        sheet.frozenRows = 0;
      },
    },
  };
}

/** why: Excel cuts an address list after 8192 characters and then finds it malformed */
function parseAreaList(addresses: unknown): readonly CellRange[] {
  if (typeof addresses !== 'string' || addresses.length > 8192) throw badArgument();
  return addresses.split(',').map(parseArea);
}

function areaByIndexes(indexes: readonly unknown[]): CellRange {
  const [top = -1, left = -1, rows = 0, columns = 0] = indexes.map(Number);
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isSound =
    top >= 0 && left >= 0 && rows > 0 && columns > 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!isSound) throw badArgument();
  return area;
}
