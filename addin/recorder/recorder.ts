import { parseCalendarDate } from '../../shared/core/model/calendar-date';
import type { CellContent } from '../../shared/core/model/cell';
import { formulaCell, valueCell } from '../../shared/core/model/cell';
import type { PatchOp } from '../../shared/core/model/patch';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { createExcelHost } from '../excel-host';
import { pageClient } from '../host/excel-client';
import { aboutExcel } from '../taskpane/about-excel';
import { askAssumptions } from './ask-assumptions';
import type { RecordedExchange, Recording } from './recording';
import { exchangesOf } from './recording';

/** A page that a person with a real Excel opens once, on an empty workbook: it prints genuine requests and answers. */
void Office.onReady(() => {
  const button = document.getElementById('record');
  button?.addEventListener('click', () => {
    void record().then(show, (error: unknown) => {
      show({
        excel: [],
        answers: [],
        exchanges: [{ operation: 'fault', request: '', response: String(error) }],
      });
    });
  });
});

const SHEET = 'Thử ghi';

const setCell = (sheet: string, row: number, after: CellContent): PatchOp => ({
  kind: 'set-cell',
  sheet,
  at: { row, column: 1 },
  before: valueCell(null),
  after,
});

async function record(): Promise<Recording> {
  const answers = await askAssumptions(pageClient());
  const excel = aboutExcel();
  const today = parseCalendarDate('2026-03-02');
  if (!today) return { excel, answers, exchanges: [] };
  const host = createExcelHost({ client: pageClient(), today: () => today });
  const exchanges: RecordedExchange[] = [];
  for (const [operation, work] of Object.entries(operations(host))) {
    const lines = await withLog(work);
    exchanges.push(...exchangesOf(operation, lines));
  }
  return { excel, answers, exchanges };
}

const label = { vi: 'Thử ghi', en: 'Recording' };

/** What the add-in does with Excel, each once. */
function operations(host: WorkbookHost): Readonly<Record<string, () => Promise<unknown>>> {
  const apply = (ops: readonly PatchOp[]) => () => host.apply({ version: 1, label, ops });
  const draft = {
    name: SHEET,
    columnWidths: [10, 30],
    rows: [
      {
        cells: [
          { content: valueCell('A'), style: 'text' },
          { content: formulaCell('=1+1'), style: 'text' },
        ],
      },
    ],
    styles: { text: { numberFormat: '@', border: true } },
    merges: [],
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
  return {
    read: () => host.snapshot({ kind: 'workbook' }),
    'make a sheet': apply([{ kind: 'put-sheet', name: SHEET, before: null, after: draft }]),
    'write text like a formula': apply([setCell(SHEET, 3, valueCell('=1+1'))]),
    'write text like a date': apply([setCell(SHEET, 4, valueCell('1/3'))]),
    'write a formula': apply([setCell(SHEET, 5, formulaCell('=SUM(B1:B4)'))]),
    'merge cells': apply([{ kind: 'merge', sheet: SHEET, range: { top: 7, left: 0, bottom: 7, right: 2 } }]),
    'read merges': () => host.snapshot({ kind: 'workbook' }),
    mark: () =>
      host.mark([{ sheet: SHEET, range: { top: 3, left: 1, bottom: 3, right: 1 }, severity: 'error' }]),
    'take marks off': () => host.mark([]),
    'a sheet that is not there': () =>
      host
        .reveal({ sheet: 'không có', range: { top: 0, left: 0, bottom: 0, right: 0 } })
        .catch(() => undefined),
  };
}

/** The lines that the client logs while `work` runs. */
async function withLog(work: () => Promise<unknown>): Promise<readonly string[]> {
  const lines: string[] = [];
  // why: the client logs to the page's console, so that is where its lines are caught
  const page = window.console;
  const log = page.log.bind(page);
  const { CoreUtility } = OfficeExtension as unknown as { readonly CoreUtility: { _logEnabled: boolean } };
  page.log = (...parts: readonly unknown[]) => {
    lines.push(parts.map(String).join(' '));
  };
  CoreUtility._logEnabled = true;
  try {
    await work();
  } finally {
    CoreUtility._logEnabled = false;
    page.log = log;
  }
  return lines;
}

function show(recording: Recording): void {
  const output = document.getElementById('output');
  if (output) output.textContent = JSON.stringify(recording, null, 1);
}
