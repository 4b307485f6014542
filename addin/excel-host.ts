import type { CalendarDate } from '../shared/core/model/calendar-date';
import { formatRange } from '../shared/core/model/range';
import type { WorkbookHost } from '../shared/host/workbook-host';
import type { KnownDrafts } from './host/apply-patch';
import { applyToExcel } from './host/apply-patch';
import type { ExcelClient } from './host/excel-client';
import { hostFault } from './host/explain-fault';
import { readWorkbook } from './host/read-workbook';
import { runReading } from './host/run-batch';
import { watchChanges } from './host/watch-changes';
import { writeMarks } from './host/write-marks';

export interface ExcelHostOptions {
  readonly client: ExcelClient;
  /** The user's today. */
  readonly today: () => CalendarDate;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The level of ExcelApi that everything but merged cells works on: Excel 2021 and Excel on the web. */
const FULL = '1.9';

/** The port over Excel. Every request is counted: the number of round trips depends on the size of data alone. */
export function createExcelHost({ client, today, wait = pause }: ExcelHostOptions): WorkbookHost {
  const session = { client, wait };
  const drafts: KnownDrafts = new Map();
  const isFull = client.supports(FULL);
  const needFull = (): void => {
    if (!isFull) throw hostFault('unsupported');
  };
  return {
    capabilities: {
      name: 'Excel',
      charts: isFull,
      marks: isFull,
      pageSetup: isFull,
      changeEvents: isFull,
    },
    snapshot: (scope) => readWorkbook(session, scope, today()),
    async apply(patch) {
      if (patch.ops.some(({ kind }) => kind === 'put-sheet')) needFull();
      return applyToExcel(session, patch, drafts);
    },
    reveal: ({ sheet, range }) =>
      runReading(session, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(formatRange(range)).select();
        await context.sync();
      }),
    async mark(marks) {
      needFull();
      await runReading(session, (context) => writeMarks(context, marks));
    },
    ...(isFull ? { onChange: (listener) => watchChanges(session, listener) } : {}),
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
