import { type DateSystem, sheetByName } from '../../shared/core';
import { faultCode } from './explain-fault';
import type { ExcelSession } from './run-batch';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

export interface SheetList {
  readonly sheets: readonly SheetEntry[];
  readonly active: string;
  readonly dateSystem: DateSystem;
}

const SERIAL_OF_2_JANUARY_1904_IN_1904 = 1;

/** Asks which sheets there are, in one round trip. */
export async function readSheetList(
  context: Excel.RequestContext,
  session: ExcelSession,
): Promise<SheetList> {
  try {
    return await askSheetList(context, session, true);
  } catch (error) {
    if (!NO_CELLS.has(faultCode(error))) throw error;
    return askSheetList(context, session, false);
  }
}

/** What Excel answers when the open sheet is a chart sheet (office-js #2444). */
const NO_CELLS: ReadonlySet<string> = new Set(['UnsupportedSheet', 'ItemNotFound', 'GeneralException']);

/** Without the open sheet where that has no cells; then the first sheet stands for it. */
async function askSheetList(
  context: Excel.RequestContext,
  session: ExcelSession,
  withActive: boolean,
): Promise<SheetList> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const active = withActive ? worksheets.getActiveWorksheet() : undefined;
  active?.load('id');
  const date = session.client.supports('1.2') ? context.workbook.functions.date(1904, 1, 2) : undefined;
  date?.load('value');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      isHidden: visibility !== 'Visible',
    })),
    active: active?.id ?? worksheets.items[0]?.id ?? '',
    // why: Excel has no property for it, but reckons with it
    dateSystem: date?.value === SERIAL_OF_2_JANUARY_1904_IN_1904 ? 1904 : 1900,
  };
}

/** A sheet by id, or by name for the tool's own. */
export const findEntry = (sheets: readonly SheetEntry[], sheet: string): SheetEntry | undefined =>
  sheets.find(({ id }) => id === sheet) ?? sheetByName(sheets, sheet);
