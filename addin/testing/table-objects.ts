import type { CellRange } from '../../shared/core/model/range';
import { intersect, MAX_COLUMNS, parseArea, rowsIn } from './area';
import type { FakeSheet, FakeTable } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { moveTableRows } from './move-rows';
import { badArgument, insertDeleteConflict, notFound } from './wire-fault';

/** `TableCollection` of some sheets; the client asks the workbook for a table that it knows from its sheet. */
export function tablesObject(
  book: FakeWorkbook,
  sheets: readonly FakeSheet[],
  rangeOf: (sheet: FakeSheet, area: CellRange) => HostObject,
): HostObject {
  const item = (key: unknown): HostObject => {
    for (const sheet of sheets)
      for (const table of sheet.tables)
        if (table.name === key) return tableObject(book, sheet, table, (area) => rangeOf(sheet, area));
    throw notFound();
  };
  return {
    type: 'TableCollection',
    items: () => sheets.flatMap(({ tables }) => tables.map(({ name }) => item(name))),
    item,
    call: {
      GetItem: item,
      Add: (address) => {
        const [sheet] = sheets;
        if (!sheet) throw notFound();
        return item(makeTable(sheet, `Table${String(book.nextId())}`, parseArea(address)).name);
      },
    },
  };
}

function tableObject(
  book: FakeWorkbook,
  sheet: FakeSheet,
  table: FakeTable,
  rangeOf: (area: CellRange) => HostObject,
): HostObject {
  return {
    type: 'Table',
    identity: () => ({ Id: table.name }),
    get: {
      Name: () => table.name,
      Id: () => table.name,
      ShowHeaders: () => true,
      ShowTotals: () => false,
    },
    nav: {
      AutoFilter: () => ({ type: 'AutoFilter', get: { IsDataFiltered: () => table.isFiltered } }),
      Rows: () => rowsObject(book, sheet, table),
    },
    set: {
      Style: (style) => {
        table.style = String(style);
      },
    },
    call: {
      GetRange: () => rangeOf(table.area),
      Resize: (address) => {
        const wanted = parseArea(address);
        // why: the headers stay in their row, and the new place must meet the old one
        if (wanted.top !== table.area.top || !intersect(wanted, table.area)) throw badArgument();
        if (sheet.merges.some((merge) => intersect(merge, wanted))) throw badArgument();
        table.area = wanted;
      },
      // why: it takes the table off and leaves cells and hidden rows as they are
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return rangeOf(table.area);
      },
    },
  };
}

function rowsObject(book: FakeWorkbook, sheet: FakeSheet, table: FakeTable): HostObject {
  const first = (): number => table.area.top + 1;
  const count = (): number => rowsIn(table.area) - 1;
  const item = (index: unknown): HostObject => {
    if (!(Number(index) >= 0 && Number(index) < count())) throw badArgument();
    return {
      type: 'TableRow',
      call: {
        Delete: () => {
          // why: a table keeps at least one row under its headings
          if (count() < 2) throw insertDeleteConflict();
          moveTableRows(book, sheet, table, first() + Number(index), -1);
        },
      },
    };
  };
  return {
    type: 'TableRowCollection',
    item,
    get: { Count: count },
    call: {
      GetItemAt: item,
      Add: (index) => {
        const at = index === null || index === undefined || Number(index) < 0 ? count() : Number(index);
        if (at > count()) throw badArgument();
        moveTableRows(book, sheet, table, first() + at, 1);
        return item(at);
      },
    },
  };
}

/**
 * What `TableCollection.add` makes of cells: nothing where another table or merged cells are in the way; headers that are
 * no texts, or are called alike, get names of Excel's own.
 */
function makeTable(sheet: FakeSheet, name: string, area: CellRange): FakeTable {
  if (sheet.tables.some((other) => intersect(other.area, area))) throw badArgument();
  if (sheet.merges.some((merge) => intersect(merge, area))) throw badArgument();
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.touch(area.top, column);
    const written = String(cell.value ?? '').trim();
    const isFree = written !== '' && !taken.has(written.toLowerCase());
    const header = isFree ? written : `Column${String(column - area.left + 1)}`;
    taken.add(header.toLowerCase());
    cell.value = header;
    delete cell.formula;
  }
  return addTable(sheet, name, area);
}

/** A table over cells that stand there. */
export const addTable = (sheet: FakeSheet, name: string, area: CellRange): FakeTable => {
  if (area.right >= MAX_COLUMNS) throw badArgument();
  const table: FakeTable = { name, area, isFiltered: false };
  sheet.tables.push(table);
  return table;
};
