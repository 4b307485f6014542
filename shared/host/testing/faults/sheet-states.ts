import { valueCell } from '../../../core/model/cell';
import { snapshotContents } from '../../../core/patch/sheet-contents';
import { JOURNAL_SHEET } from '../../../core/store/journal-sheet';
import type { WorkbookHost } from '../../workbook-host';
import type { FaultId } from './fault-kinds';
import { STRUCK_CELL, STRUCK_SHEET, TYPED } from './struck-plan';

/** The name that somebody gives the plan's sheet. */
export const RENAMED = 'Bản của phòng';

/** What each sheet holds, as text; the journal stands apart. */
export type SheetStates = ReadonlyMap<string, string>;

/**
 * All that undo has to bring back. What the fault itself did to the plan (a cell typed into, another name, the sheet
 * gone) is taken out on both sides, for it must stay as somebody made it.
 */
export async function sheetStates(host: WorkbookHost, fault: FaultId): Promise<SheetStates> {
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  return new Map(
    sheets.flatMap((sheet) => {
      const isPlan = sheet.name === STRUCK_SHEET || sheet.name === RENAMED;
      if (sheet.name === JOURNAL_SHEET || (isPlan && fault === 'deleted')) return [];
      const cells = snapshotContents(sheet).filter(
        ({ row, column }) =>
          !(isPlan && fault === 'co-author' && row === STRUCK_CELL.row && column === STRUCK_CELL.column),
      );
      const { merges, hiddenRows } = sheet;
      const named = JSON.stringify({ cells, merges, hiddenRows }).replaceAll(RENAMED, STRUCK_SHEET);
      return [[isPlan ? STRUCK_SHEET : sheet.name, fault === 'deleted' ? withoutLinks(named) : named]];
    }),
  );
}

/** why: what looked at a sheet that is gone cannot look at it any more */
const withoutLinks = (text: string): string =>
  text.replaceAll(`='${STRUCK_SHEET}'!`, '=#REF!').replaceAll(/=#REF!\w*/g, '=#REF!');

/** Whether what somebody typed stands where they typed it. */
export async function isTypedKept(host: WorkbookHost): Promise<boolean> {
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const plan = sheets.find(({ name }) => name === STRUCK_SHEET);
  return (plan ? snapshotContents(plan) : []).some(
    ({ content }) => JSON.stringify(content) === JSON.stringify(valueCell(TYPED)),
  );
}

/** The same with rows counted only where something stands in them. */
export const withoutEmptyRows = (states: SheetStates): SheetStates =>
  new Map(
    [...states].map(([name, state]) => {
      const { cells } = JSON.parse(state) as { readonly cells: readonly { readonly row: number }[] };
      const filled = [...new Set(cells.map(({ row }) => row))];
      return [name, JSON.stringify(cells.map((cell) => ({ ...cell, row: filled.indexOf(cell.row) })))];
    }),
  );

export const sameStates = (a: SheetStates, b: SheetStates): boolean =>
  a.size === b.size && [...a].every(([name, state]) => b.get(name) === state);
