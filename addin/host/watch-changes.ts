import { parseRange } from '../../shared/core';
import type { HostChange } from '../../shared/host/workbook-host';
import type { ExcelSession } from './run-batch';

/** Listens to edits of cells anywhere in the workbook; returns how to stop. Never shows anything by itself. */
export function watchChanges(session: ExcelSession, listener: (change: HostChange) => void): () => void {
  let stop: (() => void) | 'stopped' | undefined;
  void session.client
    .run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (stop !== 'stopped') tell(event, listener);
        return Promise.resolve();
      });
      await context.sync();
      if (stop === 'stopped') remove(handler);
      else
        stop = () => {
          remove(handler);
        };
    })
    .catch(() => {
      // why: live checking is a comfort; without it the button still checks
      stop = 'stopped';
    });
  return () => {
    if (typeof stop === 'function') stop();
    stop = 'stopped';
  };
}

function tell(
  { worksheetId, address }: Excel.WorksheetChangedEventArgs,
  listener: (change: HostChange) => void,
): void {
  const rows = address.split(',').flatMap((part) => rowsOf(part.replace(/\$/g, '')) ?? []);
  if (rows.length > 0) listener({ sheet: worksheetId, rows });
}

/** Of `B2:C4` or `3:5`; a change of whole columns touches rows without end and is left to the next check. */
function rowsOf(address: string): { readonly first: number; readonly last: number } | undefined {
  const whole = /^(\d+):(\d+)$/.exec(address);
  if (whole) return { first: Number(whole[1]) - 1, last: Number(whole[2]) - 1 };
  const range = parseRange(address);
  return range && { first: range.top, last: range.bottom };
}

function remove(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): void {
  handler.remove();
  void handler.context.sync().catch(() => undefined);
}
