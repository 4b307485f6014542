import {
  csvText,
  exportTasks,
  layoutTable,
  type PlanReading,
  readPlan,
  tableCsv,
  tableSchema,
  taskTable,
} from '../../shared/core';
import { drawnXlsx } from '../xlsx/new-xlsx';
import { CliProblem } from './cli-problem';
import type { Command, ExportFormat } from './command';
import { openInput } from './open-input';
import { openLayout } from './open-layout';
import { plainSheet } from './plain-sheet';
import { requirePlan } from './require-plan';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

type ExportCommand = Extract<Command, { name: 'export' }>;

/** `kehoach export`: the task table for other programs; 1 when a portal would not take all of it. */
export async function exportPlan(command: ExportCommand, terminal: Terminal): Promise<number> {
  const kind = kindOf(command);
  const { host, sheets } = await openInput(command, terminal);
  const reading = readPlan(await host.snapshot({ kind: 'workbook' }), sheets);
  requirePlan(reading, 'table');
  const layout = command.layout === undefined ? sheets.profile?.layout : openLayout(command.layout);
  if (layout === undefined || kind === 'json') return exportTable(command, kind, reading, terminal);
  const { rows, problems } = layoutTable(layout, exportTasks(command.file, reading));
  const bytes =
    kind === 'xlsx' ? drawnXlsx([plainSheet(rows)]) : encoded(csvText(rows, { isSigned: command.isSigned }));
  await give(command, bytes, terminal);
  for (const { vi } of problems) terminal.error(vi);
  return problems.length === 0 ? 0 : 1;
}

type Kind = ExportFormat | 'xlsx';

/** What is written: as asked for, else by the ending of the output. */
function kindOf({ format, output = '.csv' }: ExportCommand): Kind {
  const ending = /\.(csv|json|xlsx)$/i.exec(output)?.[1]?.toLowerCase() as Kind | undefined;
  if (ending === undefined)
    throw new CliProblem('Tệp kết quả của export phải có đuôi .csv, .json hoặc .xlsx (xlsx cần --layout).');
  if (format !== undefined && ending === 'xlsx')
    throw new CliProblem('--format của export không dùng cùng tệp kết quả .xlsx.');
  return format ?? ending;
}

async function exportTable(
  command: ExportCommand,
  kind: Kind,
  reading: PlanReading,
  terminal: Terminal,
): Promise<number> {
  const { file, output, isSigned } = command;
  if (kind === 'xlsx')
    throw new CliProblem(
      'Xuất ra .xlsx cần mẫu cột: --layout MẪU_CỘT.json, hoặc mục layout của hồ sơ quy tắc.',
    );
  if (kind === 'json') {
    await give(command, encoded(`${JSON.stringify(tasksJson(file, reading), null, 2)}\n`), terminal);
    return 0;
  }
  const table = taskTable(file, reading);
  await give(command, encoded(tableCsv(table, { isSigned })), terminal);
  if (output !== undefined) {
    const schema = output.replace(/\.csv$/i, '.schema.json');
    await writeOutput(schema, encoded(`${JSON.stringify(tableSchema(table), null, 2)}\n`));
    terminal.out(`Mô tả cột: ${schema}`);
  }
  return 0;
}

const tasksJson = (file: string, reading: PlanReading): unknown => ({
  version: 1,
  file,
  ...(reading.header.title === undefined ? {} : { title: reading.header.title }),
  ...(reading.header.years === undefined ? {} : { years: reading.header.years }),
  tasks: exportTasks(file, reading),
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes the file, or prints what it would hold. */
async function give({ output }: ExportCommand, bytes: Uint8Array, terminal: Terminal): Promise<void> {
  if (output === undefined)
    terminal.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/\r?\n$/u, ''));
  else {
    await writeOutput(output, bytes);
    terminal.out(`Kết quả: ${output}`);
  }
}
