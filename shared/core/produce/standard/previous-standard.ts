import type { SheetView } from '../../model/sheet-view';
import { hashContent } from '../../work/content-hash';
import { KEY_HEADER, TRACE_HEADER } from './columns/record-columns';

export interface PreviousRow {
  readonly row: number;
  /** Empty for a row that a person made. */
  readonly key: string;
  readonly trace: string;
}

/** An earlier build of the standard table, found again by the headers that it wrote. */
export interface PreviousStandard {
  readonly view: SheetView;
  readonly rows: readonly PreviousRow[];
  /** Column of a header, `undefined` when the earlier build had none. */
  columnOf(header: string): number | undefined;
}

const DEEPEST_HEADER = 60;
/** Key of the header row. */
export const HEADER_KEY = 'dau-bang';

/** `undefined` when the sheet is no longer recognisable as an earlier build; `keyHeader` is over its rows' keys. */
export function readPreviousStandard(view: SheetView, keyHeader = KEY_HEADER): PreviousStandard | undefined {
  const last = Math.min(view.bottom, view.top + DEEPEST_HEADER);
  for (let row = view.top; row < last; row++) {
    const headers = headersOf(view, row);
    const key = headers.get(keyHeader);
    const trace = headers.get(TRACE_HEADER);
    if (key !== undefined && trace !== undefined) {
      return { view, rows: rowsOf(view, row, key, trace), columnOf: (header) => headers.get(header) };
    }
  }
  return undefined;
}

/** Whether a sheet is recognisable as an earlier build. */
export const isPreviousStandard = (view: SheetView): boolean => readPreviousStandard(view) !== undefined;

function headersOf(view: SheetView, row: number): ReadonlyMap<string, number> {
  const headers = new Map<string, number>();
  for (let column = view.left; column < view.right; column++) {
    const text = view.textAt(row, column).trim();
    if (text !== '' && !headers.has(text)) headers.set(text, column);
  }
  return headers;
}

function rowsOf(view: SheetView, header: number, key: number, trace: number): readonly PreviousRow[] {
  const rows: PreviousRow[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    if (view.isBlankRow(row)) continue;
    const isHeader = row === header;
    rows.push({
      row,
      key: isHeader ? HEADER_KEY : view.textAt(row, key),
      trace: isHeader ? currentTrace(view, row) : view.textAt(row, trace),
    });
  }
  return rows;
}

/** why: the header row names the helper columns and has no room for a trace; it was found by what it says */
const currentTrace = (view: SheetView, row: number): string =>
  Array.from({ length: view.right }, (_, column) => hashContent(view.contentAt(row, column))).join(' ');
