import {
  calendarDate,
  type CalendarDate,
  CLEARABLE_FIELDS,
  type ClearableField,
  parseCalendarDate,
} from '../../shared/core';
import { CliProblem } from './cli-problem';
import type { CalendarFormat, CheckFormat, ExportFormat } from './command';
import { CALENDAR_FORMATS, CHECK_FORMATS, EXPORT_FORMATS } from './command';

/** why: Excel refuses a workbook with macros under .xlsx, and one without under .xlsm */
const OUTPUT_KINDS = {
  '.xlsx': 'Tệp kết quả phải có đuôi .xlsx',
  '.xlsm':
    'Tệp gốc có macro (.xlsm) nên tệp kết quả cũng phải có đuôi .xlsm, nếu không Excel sẽ không mở được.',
} as const;

/** The output of a command that keeps the kind of its input. */
export function sameKindOutput(file: string, output: string): string {
  const wanted = file.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx';
  if (!output.toLowerCase().endsWith(wanted)) throw new CliProblem(OUTPUT_KINDS[wanted]);
  return output;
}

export function readClear(text: string | undefined): readonly ClearableField[] {
  const names = (text ?? '').split(',').filter((name) => name !== '');
  return names.map((name) => {
    const field = CLEARABLE_FIELDS.find((one) => one === name.trim());
    if (field === undefined)
      throw new CliProblem(`--clear chỉ nhận ${CLEARABLE_FIELDS.join(', ')}, không nhận “${name}”.`);
    return field;
  });
}

/** A new workbook, where one is asked for. */
export function xlsxOutput(output: string | undefined): { readonly output?: string } {
  if (output === undefined) return {};
  if (!output.toLowerCase().endsWith('.xlsx')) throw new CliProblem(OUTPUT_KINDS['.xlsx']);
  return { output };
}

/** The Word document that `annex` writes. */
export function docxOutput(output: string | undefined): string {
  if (output === undefined) throw new CliProblem('Lệnh annex cần tên tệp kết quả: -o PHỤ_LỤC.docx');
  if (!output.toLowerCase().endsWith('.docx'))
    throw new CliProblem('Tệp kết quả của annex phải có đuôi .docx (Word).');
  return output;
}

/** The kinds of output that are a database. */
export const isDatabase = (output: string): boolean => /\.(?:sqlite3?|db)$/i.test(output);

/** The output of `merge`: a new workbook, or a database. */
export const mergeOutput = (output: string | undefined): { readonly output?: string } =>
  output !== undefined && isDatabase(output) ? { output } : xlsxOutput(output);

export const readCalendarFormat = (format: string | undefined): CalendarFormat =>
  oneOf('calendar', CALENDAR_FORMATS, format);

export const readExportFormat = (format: string | undefined): ExportFormat =>
  oneOf('export', EXPORT_FORMATS, format ?? 'csv');

export const readCheckFormat = (format: string | undefined): CheckFormat =>
  oneOf('check', CHECK_FORMATS, format);

function oneOf<Format extends string>(command: string, formats: readonly Format[], format = 'text'): Format {
  const found = formats.find((one) => one === format);
  if (found) return found;
  throw new CliProblem(`--format của ${command} chỉ nhận ${formats.join(', ')}, không nhận “${format}”.`);
}

export function readFormat(format: string | undefined): 'text' | 'json' {
  if (format === undefined || format === 'text') return 'text';
  if (format === 'json') return format;
  throw new CliProblem(`--format chỉ nhận text hoặc json, không nhận “${format}”.`);
}

export function readToday(text: string | undefined): CalendarDate {
  if (text === undefined) return localToday();
  const date = parseCalendarDate(text);
  if (!date) throw new CliProblem(`--today cần ngày có thật dạng 2026-03-02, không nhận “${text}”.`);
  return date;
}

function localToday(): CalendarDate {
  const now = new Date();
  const today = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!today)
    throw new CliProblem('Đồng hồ của máy không đúng. Đề nghị nêu ngày bằng --today NĂM-THÁNG-NGÀY.');
  return today;
}

export function readYear(text: string, option = '--year'): number {
  if (!/^(?:19|20|21)\d{2}$/.test(text))
    throw new CliProblem(`${option} cần một năm bốn chữ số, không nhận “${text}”.`);
  return Number(text);
}

/** Rows by their numbers: "1,3-5"; a number that is there twice counts once. */
export function readRows(text: string): readonly number[] {
  const rows = text.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?\s*$/u.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to >= from))
      throw new CliProblem(`--rows cần số thứ tự các dòng dự thảo, ví dụ 1,3-5; không nhận “${text}”.`);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return [...new Set(rows)];
}
