import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { plainObject } from './host-object';
import { rangeObject } from './range-object';
import { tablesObject } from './table-objects';
import { invalidOperation, notFound, unsupportedSheet } from './wire-fault';
import { worksheetObject } from './worksheet-object';

/** `Workbook`, the root of every request. */
export function workbookObject(book: FakeWorkbook): HostObject {
  return {
    type: 'Workbook',
    nav: {
      Worksheets: () => worksheetsObject(book),
      Names: () => namesObject(book),
      Tables: () => tablesObject(book, book.sheets, (sheet, area) => rangeObject(book, sheet, area)),
      Functions: () => functionsObject(book),
      Application: () => ({
        type: 'Application',
        call: {
          SuspendApiCalculationUntilNextSync: () => undefined,
          SuspendScreenUpdatingUntilNextSync: () => undefined,
        },
      }),
    },
    call: {
      _RemoveReference: (reference) => {
        book.release(reference);
      },
      GetSelectedRange: () => {
        const sheet = book.selection?.sheet ?? book.find(book.active);
        if (!sheet) throw invalidOperation();
        return rangeObject(book, sheet, book.selection?.area ?? { top: 0, left: 0, bottom: 0, right: 0 });
      },
    },
  };
}

function worksheetsObject(book: FakeWorkbook): HostObject {
  const find = (key: unknown): HostObject | null => {
    const sheet = book.find(key);
    return sheet ? worksheetObject(book, sheet) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw notFound();
    return found;
  };
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: find,
      GetFirst: () => item(book.sheets[0]?.id),
      GetActiveWorksheet: () => {
        if (book.isChartSheetOpen) throw unsupportedSheet();
        return item(book.active);
      },
      Add: (name) =>
        worksheetObject(
          book,
          book.add(typeof name === 'string' ? name : `Sheet${String(book.sheets.length + 1)}`),
        ),
      _RegisterDataChangedEvent: () => {
        book.listening.add('changed');
      },
      _UnregisterDataChangedEvent: () => {
        book.listening.delete('changed');
      },
    },
  };
}

function namesObject(book: FakeWorkbook): HostObject {
  const one = (name: string): HostObject => ({
    type: 'NamedItem',
    identity: () => ({ _Id: name }),
    get: { Name: () => name, Formula: () => book.names.get(name) },
    set: {
      Formula: (formula) => {
        book.names.set(name, String(formula));
      },
    },
    call: {
      Delete: () => {
        book.names.delete(name);
      },
    },
  });
  const find = (name: unknown): HostObject | null =>
    book.names.has(String(name)) ? one(String(name)) : null;
  const item = (name: unknown): HostObject => {
    const found = find(name);
    if (!found) throw notFound();
    return found;
  };
  return {
    type: 'NamedItemCollection',
    items: () => [...book.names.keys()].map(one),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: find,
      Add: (name, reference) => {
        if (book.names.has(String(name))) throw invalidOperation();
        book.names.set(
          String(name),
          `=${String((reference as HostObject).get?.['Address']?.() ?? reference)}`,
        );
        return one(String(name));
      },
    },
  };
}

const DAYS_BETWEEN_SYSTEMS = 1462;
const SERIAL_OF_1970 = 25_569;

function functionsObject(book: FakeWorkbook): HostObject {
  return {
    type: 'Functions',
    call: {
      Date: (year, month, day) => {
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + SERIAL_OF_1970;
        const serial = book.dateSystem === 1904 ? days - DAYS_BETWEEN_SYSTEMS : days;
        return plainObject('FunctionResult', { Value: serial }, { Value: 0, Error: null });
      },
    },
  };
}
