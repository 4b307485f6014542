import { calendarCsv, calendarIcs, calendarSheet, readCalendar } from '../../shared/core';
import { drawnXlsx } from '../xlsx/new-xlsx';
import { calendarJson } from './calendar-json';
import { calendarText } from './calendar-text';
import { CliProblem } from './cli-problem';
import { openProse } from './open-document';
import type { Command } from './command';
import type { Terminal } from './terminal';
import { writeResult } from './write-result';

/** `kehoach calendar`: the reports that a plan asks for, to read, for machines, for a calendar or a sheet. */
export async function calendar(
  { file, output, format, today }: Extract<Command, { name: 'calendar' }>,
  terminal: Terminal,
): Promise<number> {
  const document = await openProse(file, today, terminal);
  for (const { vi } of document.told ?? []) terminal.error(vi);
  const { title, entries } = readCalendar(document);
  if (output !== undefined) {
    if (entries.length === 0) throw new CliProblem(NO_REPORT);
    await writeResult(output, drawnXlsx([calendarSheet(entries, { title })]), terminal);
  }
  if (format === 'json') terminal.out(JSON.stringify(calendarJson(entries), null, 2));
  else if (format === 'csv') terminal.out(calendarCsv(entries).replace(/\r\n$/, ''));
  else if (format === 'text') terminal.out(calendarText(file, entries));
  else {
    const ics = calendarIcs(entries, { title: title ?? file, today });
    if (ics === undefined) throw new CliProblem(NO_DAY);
    terminal.out(ics.replace(/\r\n$/, '\r'));
  }
  return 0;
}

const NO_REPORT =
  'Không tìm thấy quy định báo cáo nào trong kế hoạch nên không có gì để lập trang “Lịch báo cáo”. Đề nghị xem lại phần ' +
  '“Tổ chức thực hiện”.';
const NO_DAY =
  'Kế hoạch không có báo cáo nào có ngày để ghi vào lịch. Đề nghị xem lại bằng lệnh calendar không có --format, và ghi rõ ' +
  'ngày gửi báo cáo trong kế hoạch.';
