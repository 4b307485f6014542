import type { CalendarDate, SheetSnapshot, WorkbookSnapshot } from '../../shared/core';
import { relatedParts } from './package/relationships';
import type { SheetEntry } from './package/workbook-part';
import { readWorkbookPart, workbookPath } from './package/workbook-part';
import type { XlsxPackage } from './package/xlsx-package';
import { readSheet } from './sheet/read-sheet';
import type { SheetContext } from './sheet/read-sheet';
import { readSharedStrings, type SharedString } from './sheet/shared-strings';
import { readCellFormats } from './styles/cell-formats';
import { UnusableFile } from './xlsx-problem';

export interface ReaderOptions {
  readonly today: CalendarDate;
  /** What the sheets that came from a text file are, by name: a workbook itself cannot tell. */
  readonly origins?: ReadonlyMap<string, SheetOrigin>;
}

export type SheetOrigin = Pick<SheetSnapshot, 'fromText' | 'untyped' | 'fromMarkdown'>;

export interface WorkbookReader {
  read(file: XlsxPackage): WorkbookSnapshot;
  /** The table of strings. */
  strings(file: XlsxPackage): readonly SharedString[];
}

/** Reads workbooks; a sheet whose part did not change since the last time is not read again. */
export function createWorkbookReader({ today, origins }: ReaderOptions): WorkbookReader {
  const known = new Map<
    string,
    { readonly xml: string; readonly key: string; readonly sheet: SheetSnapshot }
  >();
  const strings = rememberLast(readSharedStrings);
  const formats = rememberLast(readCellFormats);
  const readOne = (file: XlsxPackage, entry: SheetEntry, context: SheetContext): SheetSnapshot => {
    const xml = file.text(entry.part) ?? '';
    const key = `${entry.id} ${entry.name} ${String(entry.hidden)}`;
    const old = known.get(entry.part);
    if (old?.xml === xml && old.key === key) return old.sheet;
    const read = readSheet(entry, xml, context);
    const sheet = { ...read, ...origins?.get(entry.name) };
    known.set(entry.part, { xml, key, sheet });
    return sheet;
  };
  const stringsOf = (file: XlsxPackage): readonly SharedString[] =>
    strings(partOf(file, workbookPath(file), 'sharedStrings'));
  return {
    strings: stringsOf,
    read(file) {
      const { part, sheets, dateSystem, activeIndex } = readWorkbookPart(file);
      const context = {
        strings: stringsOf(file),
        formats: formats(partOf(file, part, 'styles')),
        dateSystem,
      };
      const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet);
      if (worksheets.length === 0) throw new UnusableFile('no-sheets');
      const active = sheets[activeIndex];
      return {
        sheets: worksheets.map((entry) => readOne(file, entry, context)),
        ...(active?.isWorksheet ? { activeSheet: active.id } : {}),
        today,
        dateSystem,
      };
    },
  };
}

function partOf(file: XlsxPackage, workbook: string, type: string): string {
  const [found] = relatedParts(file, workbook, type);
  return (found === undefined ? undefined : file.text(found)) ?? '';
}

function rememberLast<Result>(read: (xml: string) => Result): (xml: string) => Result {
  let last: { readonly xml: string; readonly result: Result } | undefined;
  return (xml) => {
    if (last?.xml !== xml) last = { xml, result: read(xml) };
    return last.result;
  };
}
