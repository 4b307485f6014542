import { parseArgs } from 'node:util';

import {
  calendarDate,
  type CalendarDate,
  CLEARABLE_FIELDS,
  type ClearableField,
  joinWords,
  parseCalendarDate,
} from '../../shared/core';
import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';
import { CliProblem } from './cli-problem';
import type { TableChoice } from './table-choice';
import { readTableChoice } from './table-choice';

const SHEETS = joinWords(PRODUCED_SHEETS.map(({ name }) => `trang “${name}”`));

export const USAGE = `Kế hoạch Chuẩn: kiểm tra, chuẩn hóa và tổng hợp bảng kế hoạch

  kehoach check TỆP [--sheet TÊN] [--format text|json] [--today NĂM-THÁNG-NGÀY]
      Kiểm tra và in các chỗ cần xem. Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không đọc được.
  kehoach fix TỆP -o KẾT_QUẢ.xlsx [--sheet TÊN]    (tệp .xlsm thì KẾT_QUẢ.xlsm)
      Sửa các lỗi sửa an toàn ngay trong bảng, không đổi gì khác.
  kehoach build TỆP -o KẾT_QUẢ.xlsx [--sheet TÊN] [--tracking] [--format text|json] [--today NĂM-THÁNG-NGÀY]
      Giữ nguyên và đánh dấu bảng gốc, thêm ${SHEETS};
      in mọi chỗ “Bảng chuẩn” viết khác bảng gốc.
  Thêm cho check, fix, build khi không nhận ra tiêu đề bảng:
      --header DÒNG --columns "B=content,C=lead,E=end"   (được nhớ trong tệp kết quả)
  kehoach draft KẾ_HOẠCH [-o KẾT_QUẢ.xlsx] [--format text|json]
      Lập dự thảo bảng nhiệm vụ từ kế hoạch viết bằng văn xuôi (.docx, .html, .txt, .md); in từng việc kèm dòng gốc và phần suy ra.
  kehoach calendar KẾ_HOẠCH [-o KẾT_QUẢ.xlsx] [--format text|json|ics|csv] [--today NĂM-THÁNG-NGÀY]
      Lịch báo cáo: ai báo cáo ai, qua ai, kỳ nào, chốt số liệu và hạn gửi; ics mở được bằng lịch, csv
      bằng bảng tính; -o ghi trang “Lịch báo cáo”.
  kehoach compare TỆP_TRƯỚC TỆP_SAU [-o KẾT_QUẢ.xlsx] [--format text|json]
      So hai bản kế hoạch: việc thêm, bỏ, đổi, chuyển chỗ, tách, gộp; khác chính tả kể riêng. -o ghi trang
      “Nội dung điều chỉnh” để kèm quyết định.
  kehoach merge TỆP… | THƯ_MỤC [--list DANH_SÁCH.txt] [-o KẾT_QUẢ.xlsx] [--format text|json]
      Gộp kế hoạch của nhiều đơn vị: ai chưa có bảng, việc của từng đơn vị, văn bản ghi hai ngày. Tệp không đọc được
      được kể tên cùng lý do; các tệp khác vẫn được gộp.
  kehoach read TỆP… | THƯ_MỤC [--list DANH_SÁCH.txt] -o PHẦN.json
      Đọc trước một phần để gộp sau: “merge PHẦN.json…” cho kết quả y như “merge TỆP…”.
  kehoach renew TỆP --year NĂM [-o KẾT_QUẢ.xlsx] [--clear status,progress,completed,result] [--format text|json]
      Lập kế hoạch năm mới từ kế hoạch này: chuyển năm, để trống số và ngày, thay cơ quan đã kết thúc; hỏi về việc chỉ
      làm một lần. In mọi thay đổi; chỉ ghi khi có -o.
  kehoach explain "CHỮ TRONG Ô" [--year NĂM]
      Cho biết một ô được đọc thế nào: cơ quan, thời gian, văn bản.

TỆP là .xlsx, .xlsm, .docx, .csv, .tsv, .txt, .md hoặc .html (bảng trong văn bản cách nhau bằng dấu Tab).`;

const CALENDAR_FORMATS = ['text', 'json', 'ics', 'csv'] as const;
type CalendarFormat = (typeof CALENDAR_FORMATS)[number];

export type Command =
  | {
      readonly name: 'check';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'fix' | 'build';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly output: string;
      readonly format: 'text' | 'json';
      readonly tracking: boolean;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'merge' | 'read';
      readonly inputs: readonly string[];
      /** A text file with one path a line. */
      readonly list?: string;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'renew';
      readonly file: string;
      readonly year: number;
      readonly clear: readonly ClearableField[];
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'draft';
      readonly file: string;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'calendar';
      readonly file: string;
      readonly output?: string;
      readonly format: CalendarFormat;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'compare';
      readonly before: string;
      readonly after: string;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | { readonly name: 'explain'; readonly text: string; readonly year?: number; readonly today: CalendarDate }
  | { readonly name: 'help' };

/** why: Excel refuses a workbook with macros under .xlsx, and one without under .xlsm */
const OUTPUT_KINDS = {
  '.xlsx': 'Tệp kết quả phải có đuôi .xlsx',
  '.xlsm':
    'Tệp gốc có macro (.xlsm) nên tệp kết quả cũng phải có đuôi .xlsm, nếu không Excel sẽ không mở được.',
} as const;

/** Reads the arguments; throws a `CliProblem` that says what is wrong with them. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args);
  const [name, subject, ...rest] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if (name === undefined) throw new CliProblem(`Thiếu lệnh.\n\n${USAGE}`);
  const today = readToday(values.today);
  if (name === 'explain') {
    if (subject === undefined)
      throw new CliProblem('Lệnh explain cần một đoạn chữ: kehoach explain "Quý I/2026"');
    const year = values.year === undefined ? {} : { year: readYear(values.year) };
    return { name, text: [subject, ...rest].join(' '), ...year, today };
  }
  if (name === 'merge' || name === 'read') return manyFiles(name, positionals.slice(1), values, today);
  if (name === 'compare') {
    const [after, ...more] = rest;
    if (subject === undefined || after === undefined || more.length > 0)
      throw new CliProblem('Lệnh compare cần đúng hai tệp: kehoach compare TỆP_TRƯỚC TỆP_SAU');
    return {
      name,
      before: subject,
      after,
      ...xlsxOutput(values.output),
      format: readFormat(values.format),
      today,
    };
  }
  if (name === 'renew') return renewal(subject, values, today);
  if (name !== 'check' && name !== 'fix' && name !== 'build' && name !== 'draft' && name !== 'calendar') {
    throw new CliProblem(`Không có lệnh “${name}”.\n\n${USAGE}`);
  }
  if (subject === undefined) throw new CliProblem(`Lệnh ${name} cần tên tệp.\n\n${USAGE}`);
  if (rest.length > 0) throw new CliProblem(`Thừa đối số “${rest.join(' ')}”; mỗi lần chỉ đọc một tệp.`);
  if (name === 'draft') return draftOf(subject, values, today);
  if (name === 'calendar')
    return {
      name,
      file: subject,
      ...xlsxOutput(values.output),
      format: readCalendarFormat(values.format),
      today,
    };
  const table = readTableChoice(values.header, values.columns);
  const input = {
    file: subject,
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(table === undefined ? {} : { table }),
    today,
  };
  if (name === 'check') return { name, ...input, format: readFormat(values.format) };
  if (values.output === undefined) throw new CliProblem(`Lệnh ${name} cần tên tệp kết quả: -o KẾT_QUẢ.xlsx`);
  const wanted = subject.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx';
  if (!values.output.toLowerCase().endsWith(wanted)) throw new CliProblem(OUTPUT_KINDS[wanted]);
  const format = readFormat(values.format);
  return { name, ...input, output: values.output, format, tracking: values.tracking ?? false };
}

function renewal(
  file: string | undefined,
  { year, clear, output, format }: ReturnType<typeof readArguments>['values'],
  today: CalendarDate,
): Command {
  if (file === undefined || year === undefined)
    throw new CliProblem('Lệnh renew cần tên tệp và năm mới: kehoach renew KE-HOACH.xlsx --year 2027');
  const wanted = file.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx';
  if (output !== undefined && !output.toLowerCase().endsWith(wanted))
    throw new CliProblem(OUTPUT_KINDS[wanted]);
  return {
    name: 'renew',
    file,
    year: readYear(year),
    clear: readClear(clear),
    ...(output === undefined ? {} : { output }),
    format: readFormat(format),
    today,
  };
}

function draftOf(
  file: string,
  { output, format }: ReturnType<typeof readArguments>['values'],
  today: CalendarDate,
): Command {
  if (output !== undefined && !output.toLowerCase().endsWith('.xlsx'))
    throw new CliProblem(OUTPUT_KINDS['.xlsx']);
  return {
    name: 'draft',
    file,
    ...(output === undefined ? {} : { output }),
    format: readFormat(format),
    today,
  };
}

function readClear(text: string | undefined): readonly ClearableField[] {
  const names = (text ?? '').split(',').filter((name) => name !== '');
  return names.map((name) => {
    const field = CLEARABLE_FIELDS.find((one) => one === name.trim());
    if (field === undefined)
      throw new CliProblem(`--clear chỉ nhận ${CLEARABLE_FIELDS.join(', ')}, không nhận “${name}”.`);
    return field;
  });
}

/** A new workbook, where one is asked for. */
function xlsxOutput(output: string | undefined): { readonly output?: string } {
  if (output === undefined) return {};
  if (!output.toLowerCase().endsWith('.xlsx')) throw new CliProblem(OUTPUT_KINDS['.xlsx']);
  return { output };
}

/** `merge` and `read` take any number of files, folders and a list. */
function manyFiles(
  name: 'merge' | 'read',
  inputs: readonly string[],
  { list, output, format }: ReturnType<typeof readArguments>['values'],
  today: CalendarDate,
): Command {
  if (inputs.length === 0 && list === undefined)
    throw new CliProblem(`Lệnh ${name} cần ít nhất một tệp, một thư mục hoặc --list DANH_SÁCH.txt.`);
  if (name === 'read' && output === undefined)
    throw new CliProblem('Lệnh read cần tên tệp kết quả: -o PHẦN.json');
  return {
    name,
    inputs,
    ...(list === undefined ? {} : { list }),
    ...(name === 'merge' ? xlsxOutput(output) : { output: output ?? '' }),
    format: readFormat(format),
    today,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        header: { type: 'string' },
        columns: { type: 'string' },
        format: { type: 'string' },
        today: { type: 'string' },
        year: { type: 'string' },
        list: { type: 'string' },
        clear: { type: 'string' },
        output: { type: 'string', short: 'o' },
        tracking: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new CliProblem(`Tùy chọn ${option} không có hoặc thiếu giá trị.\n\n${USAGE}`);
  }
}

function readCalendarFormat(format = 'text'): CalendarFormat {
  const found = CALENDAR_FORMATS.find((one) => one === format);
  if (found) return found;
  throw new CliProblem(
    `--format của calendar chỉ nhận ${CALENDAR_FORMATS.join(', ')}, không nhận “${format}”.`,
  );
}

function readFormat(format: string | undefined): 'text' | 'json' {
  if (format === undefined || format === 'text') return 'text';
  if (format === 'json') return format;
  throw new CliProblem(`--format chỉ nhận text hoặc json, không nhận “${format}”.`);
}

function readToday(text: string | undefined): CalendarDate {
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

function readYear(text: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(text))
    throw new CliProblem(`--year cần một năm bốn chữ số, không nhận “${text}”.`);
  return Number(text);
}
