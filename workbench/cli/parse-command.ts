import { parseArgs } from 'node:util';

import type { CalendarDate } from '../../shared/core';
import { CliProblem } from './cli-problem';
import type { Command } from './command';
import type { ProfileChoice } from './find-profile';
import {
  docxOutput,
  readCalendarFormat,
  readCheckFormat,
  mergeOutput,
  readClear,
  readExportFormat,
  readFormat,
  readRows,
  readToday,
  readYear,
  sameKindOutput,
  xlsxOutput,
} from './read-options';
import { readTableChoice } from './table-choice';
import { USAGE } from './usage';

/** Reads the arguments; throws a `CliProblem` that says what is wrong with them. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args);
  const [name, subject, ...rest] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if (values.version || name === 'version') return { name: 'version' };
  if (name === undefined) throw new CliProblem(`Thiếu lệnh.\n\n${USAGE}`);
  const today = readToday(values.today);
  if (name === 'explain') {
    if (subject === undefined)
      throw new CliProblem('Lệnh explain cần một đoạn chữ: kehoach explain "Quý I/2026"');
    const year = values.year === undefined ? {} : { year: readYear(values.year) };
    return { name, text: [subject, ...rest].join(' '), ...year, today };
  }
  if (name === 'profile') return profileOf(subject, rest, values, today);
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
  if (name !== 'renew' && !isOneFile(name)) {
    throw new CliProblem(`Không có lệnh “${name}”.\n\n${USAGE}`);
  }
  if (subject === undefined) throw new CliProblem(`Lệnh ${name} cần tên tệp.\n\n${USAGE}`);
  if (rest.length > 0) throw new CliProblem(`Thừa đối số “${rest.join(' ')}”; mỗi lần chỉ đọc một tệp.`);
  if (name === 'draft')
    return { name, file: subject, ...xlsxOutput(values.output), format: readFormat(values.format), today };
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
    profile: chosenProfile(values.profile),
    today,
  };
  if (name === 'renew') return renewal(input, values);
  if (name === 'export') {
    const { layout, output, format } = values;
    return {
      name,
      ...input,
      ...(layout === undefined ? {} : { layout }),
      ...(output === undefined ? {} : { output }),
      ...(format === undefined ? {} : { format: readExportFormat(format) }),
      isSigned: values['no-bom'] !== true,
    };
  }
  if (name === 'check') {
    const output = values.output === undefined ? {} : { output: sameKindOutput(subject, values.output) };
    return { name, ...input, ...output, format: readCheckFormat(values.format) };
  }
  const common = {
    ...input,
    format: readFormat(values.format),
    signed: values.signature ?? false,
    yes: values.yes ?? false,
    ...(values.rows === undefined ? {} : { rows: readRows(values.rows) }),
  };
  if (name === 'annex') return { name, ...common, output: docxOutput(values.output) };
  if (values.output === undefined) throw new CliProblem(`Lệnh ${name} cần tên tệp kết quả: -o KẾT_QUẢ.xlsx`);
  return {
    name,
    ...common,
    output: sameKindOutput(subject, values.output),
    tracking: values.tracking ?? false,
    dataTable: values['data-table'] ?? false,
    keepsDay: values.today !== undefined,
  };
}

const ONE_FILE = ['check', 'fix', 'build', 'annex', 'draft', 'calendar', 'export'] as const;

const isOneFile = (name: string): name is (typeof ONE_FILE)[number] => ONE_FILE.some((one) => one === name);

function renewal(
  input: Pick<Extract<Command, { name: 'renew' }>, 'file' | 'sheet' | 'table' | 'profile' | 'today'>,
  { year, from, clear, output, format }: ReturnType<typeof readArguments>['values'],
): Command {
  if (year === undefined)
    throw new CliProblem('Lệnh renew cần năm mới: kehoach renew KE-HOACH.xlsx --year 2027');
  return {
    name: 'renew',
    ...input,
    year: readYear(year),
    ...(from === undefined ? {} : { from: readYear(from, '--from') }),
    clear: readClear(clear),
    ...(output === undefined ? {} : { output: sameKindOutput(input.file, output) }),
    format: readFormat(format),
  };
}

/** `merge` and `read` take any number of files, folders and a list. */
function manyFiles(
  name: 'merge' | 'read',
  inputs: readonly string[],
  { list, units, output, format, profile }: ReturnType<typeof readArguments>['values'],
  today: CalendarDate,
): Command {
  if (inputs.length === 0 && list === undefined)
    throw new CliProblem(`Lệnh ${name} cần ít nhất một tệp, một thư mục hoặc --list DANH_SÁCH.txt.`);
  const files = {
    inputs,
    ...(list === undefined ? {} : { list }),
    profile: chosenProfile(profile),
    today,
  };
  if (name === 'merge')
    return {
      name,
      ...files,
      ...(units === undefined ? {} : { units }),
      ...mergeOutput(output),
      format: readFormat(format),
    };
  if (output === undefined) throw new CliProblem('Lệnh read cần tên tệp kết quả: -o PHẦN.json');
  return { name, ...files, output };
}

/** `profile` takes a plan or nothing. */
function profileOf(
  file: string | undefined,
  rest: readonly string[],
  { profile, format }: ReturnType<typeof readArguments>['values'],
  today: CalendarDate,
): Command {
  if (rest.length > 0) throw new CliProblem(`Thừa đối số “${rest.join(' ')}”; mỗi lần chỉ xem một kế hoạch.`);
  return {
    name: 'profile',
    ...(file === undefined ? {} : { file }),
    profile: chosenProfile(profile),
    format: readFormat(format),
    today,
  };
}

const chosenProfile = (file: string | undefined): ProfileChoice => (file === undefined ? {} : { file });

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
        from: { type: 'string' },
        list: { type: 'string' },
        units: { type: 'string' },
        profile: { type: 'string' },
        layout: { type: 'string' },
        'no-bom': { type: 'boolean' },
        clear: { type: 'string' },
        output: { type: 'string', short: 'o' },
        tracking: { type: 'boolean' },
        'data-table': { type: 'boolean' },
        signature: { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        rows: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const option = /'(-[^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new CliProblem(`Tùy chọn ${option} không có hoặc thiếu giá trị.\n\n${USAGE}`);
  }
}
