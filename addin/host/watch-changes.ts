import type { CellRange } from '../../shared/core';
import type { HostChange } from '../../shared/host/workbook-host';
import { changedArea, followMove } from './follow-move';
import type { ExcelSession } from './run-batch';

/**
 * Listens to edits of cells anywhere in the workbook; returns how to stop. Never shows anything by itself. What the tool
 * writes is passed over where Excel says so (ExcelApi 1.14); `merges`, the areas of the last reading, follow moved rows.
 */
export function watchChanges(
  session: ExcelSession,
  listener: (change: HostChange) => void,
  merges: Map<string, readonly CellRange[]>,
): () => void {
  let stop: (() => void) | 'stopped' | undefined;
  void session.client
    .run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (stop === 'stopped') return Promise.resolve();
        followMove(merges, event);
        if (event.triggerSource !== 'ThisLocalAddin') tell(event, listener);
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
  { worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs,
  listener: (change: HostChange) => void,
): void {
  const rows = address.split(',').flatMap((part) => changedArea(part) ?? []);
  if (rows.length > 0)
    listener({
      sheet: worksheetId,
      rows: rows.map(({ top, bottom }) => ({ first: top, last: bottom })),
      ...((triggerSource as unknown) === undefined ? { mayBeOwn: true } : {}),
    });
}

function remove(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): void {
  handler.remove();
  void handler.context.sync().catch(() => undefined);
}
