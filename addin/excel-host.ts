import { type CalendarDate, type CellRange, formatRange } from '../shared/core';
import { createTurns } from '../shared/host/in-turn';
import { KnownDrafts } from '../shared/host/known-drafts';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { applyToExcel } from './host/apply-patch';
import type { ExcelClient } from './host/excel-client';
import { readWorkbook } from './host/read-workbook';
import { findRichCells } from './host/rich-cells';
import { runReading } from './host/run-batch';
import { watchChanges } from './host/watch-changes';
import { writeMarks } from './host/write-marks';
import { writingFeatures } from './host/writing-features';

export interface ExcelHostOptions {
  readonly client: ExcelClient;
  /** The user's today. */
  readonly today: () => CalendarDate;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The least ExcelApi that carries the add-in. */
const LEAST = '1.7';
/** With page set-up and events of the whole workbook: Excel 2021 and Excel on the web. */
const FULL = '1.9';

/**
 * The port over Excel. Every request is counted: the number of round trips depends on the size of data alone.
 * Ribbon, pane and menus share one host, which does their reading and writing in turn.
 */
export function createExcelHost({ client, today, wait = pause }: ExcelHostOptions): WorkbookHost {
  const session = { client, wait };
  const drafts = new KnownDrafts();
  const merges = new Map<string, readonly CellRange[]>();
  const isFull = client.supports(FULL);
  const inTurn = createTurns();
  return {
    capabilities: { marks: client.supports(LEAST), changeEvents: isFull },
    snapshot: (scope) => inTurn(() => readWorkbook(session, scope, today(), merges)),
    apply: (patch) => inTurn(() => applyToExcel(session, patch, drafts)),
    reveal: ({ sheet, range }) =>
      runReading(session, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(formatRange(range)).select();
        await context.sync();
      }),
    mark: (marks) =>
      inTurn(() => runReading(session, (context) => writeMarks(context, marks, writingFeatures(client)))),
    richCells: (cells) => inTurn(() => findRichCells(session, cells)),
    ...(isFull ? { onChange: (listener) => watchChanges(session, listener, merges) } : {}),
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
