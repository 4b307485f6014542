import {
  adjustmentsSheet,
  type CalendarDate,
  comparePlans,
  draftedReading,
  type PlanComparison,
  type PlanReading,
  readPlan,
} from '../../shared/core';
import { CliProblem } from './cli-problem';
import { comparisonJson } from './comparison-json';
import { comparisonText } from './comparison-text';
import { openInput } from './open-input';
import type { Command } from './command';
import type { Terminal } from './terminal';
import { drawnXlsx } from '../xlsx/new-xlsx';
import { writeResult } from './write-result';

/** `kehoach compare`: prints what became of a plan; 0 whether or not something changed. */
export async function compare(
  command: Extract<Command, { name: 'compare' }>,
  terminal: Terminal,
): Promise<number> {
  const { before, after, today } = command;
  const earlier = await readFile(before, today, terminal);
  const later = await readFile(after, today, terminal);
  const comparison: PlanComparison = comparePlans(earlier, later);
  if (command.output !== undefined) {
    const sheet = adjustmentsSheet(comparison, later.header.title);
    await writeResult(command.output, drawnXlsx([sheet]), terminal);
  }
  terminal.out(
    command.format === 'json'
      ? JSON.stringify(comparisonJson(comparison), null, 2)
      : comparisonText(before, after, comparison),
  );
  return 0;
}

async function readFile(file: string, today: CalendarDate, terminal: Terminal): Promise<PlanReading> {
  const { host, sheets } = await openInput({ file, today }, terminal);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const { reading, isDrafted } = draftedReading(readPlan(snapshot, sheets));
  if (isDrafted)
    terminal.error(
      `“${file}” viết bằng văn xuôi: so theo bảng nhiệm vụ dự thảo, cần người xem lại từng việc (lệnh draft in bảng đó).`,
    );
  if (reading.sheets.every(({ tables }) => tables.every(({ tasks }) => tasks.length === 0)))
    throw new CliProblem(
      `Không tìm thấy bảng nhiệm vụ trong “${file}”, phần văn xuôi cũng không giao việc cho ai, nên không so được. Đề nghị dùng lệnh check để xem tệp được đọc thế nào.`,
    );
  return reading;
}
