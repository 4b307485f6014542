import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { type CalendarDate, type ReadOptions, sheetByName } from '../../shared/core';
import { isTextPlan, unreadableKind } from '../file-kinds';
import { newXlsx } from '../xlsx/new-xlsx';
import type { XlsxHost } from '../xlsx/xlsx-host';
import { openXlsx } from '../xlsx/xlsx-host';
import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';
import { noteRead } from './files-read';
import { inflateRaw } from './inflate-raw';
import { type ProfileChoice, profileFinder, profileNote } from './find-profile';
import type { TableChoice } from './table-choice';
import { rememberTableChoice } from './table-choice';
import type { Terminal } from './terminal';

export interface OpenedInput {
  readonly host: XlsxHost;
  /** The sheets to read, after `--sheet`, and the profile by which they are read. */
  readonly sheets: ReadOptions;
}

/** The kinds of files that hold a plan. */
export const isPlanFile = (file: string): boolean => /\.xls[xm]$/i.test(file) || isTextPlan(file);

const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** Reads the file of a command into a workbook; throws a `CliProblem` that says what to do about a bad one. */
export async function openInput(
  command: {
    readonly file: string;
    readonly sheet?: string;
    readonly table?: TableChoice;
    /** Looked for where a command follows profiles. */
    readonly profile?: ProfileChoice;
    readonly today: CalendarDate;
  },
  terminal: Terminal,
): Promise<OpenedInput> {
  refuseUnreadable(command.file);
  const bytes = readBytes(command.file);
  if (bytes.length > 1_000_000) terminal.progress(`Đang đọc ${command.file}…`);
  const host = await openBytes(bytes, command, terminal);
  const sheets = await chooseSheets(host, command.sheet);
  if (command.table) await rememberTableChoice(host, command.table, sheets.sheets);
  const found = command.profile && (await profileFinder(command.profile)(command.file));
  if (!found) return { host, sheets };
  terminal.error(profileNote(found));
  return { host, sheets: { ...sheets, profile: found.profile } };
}

/** Stops at a file of a kind that holds no plan, with a word on what to do. */
export function refuseUnreadable(file: string): void {
  if (!isPlanFile(file)) throw new CliProblem(unreadableKind(file).vi);
}

// why: one file at a time, and nothing to do meanwhile; what reads in the background takes longer to load than to read
export function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES)
      throw new CliProblem(`Tệp “${file}” lớn hơn 512 MB. Đề nghị tách thành nhiều tệp.`);
    const bytes = readFileSync(file);
    if (bytes.length === 0) throw new CliProblem(`Tệp “${file}” rỗng, không có gì để đọc.`);
    noteRead(file, bytes);
    return bytes;
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT') throw new CliProblem(`Không có tệp “${file}”. Đề nghị xem lại tên và thư mục.`);
    if (code === 'EISDIR') throw new CliProblem(`“${file}” là một thư mục, không phải tệp.`);
    throw new CliProblem(`Không mở được “${file}”. Đề nghị kiểm tra quyền đọc tệp.`);
  }
}

async function openBytes(
  bytes: Uint8Array,
  { file, today }: { readonly file: string; readonly today: CalendarDate },
  terminal: Terminal,
): Promise<XlsxHost> {
  if (isTextPlan(file)) {
    // why: the readers of Word and web pages are a quarter of the program, and most plans are workbooks
    const { readPlanInput } = await import('../text-input');
    const input = readPlanInput(bytes, { fileName: path.basename(file), today });
    if (!input.ok) throw new CliProblem(input.problem.vi);
    if (input.warning) terminal.error(input.warning.vi);
    return newXlsx(input.snapshot);
  }
  const opening = openXlsx(bytes, { today, inflate: inflateRaw });
  if (!opening.ok) throw new CliProblem(opening.problem.vi);
  return opening.host;
}

async function chooseSheets(host: XlsxHost, name: string | undefined): Promise<ReadOptions> {
  if (name === undefined) return {};
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const found = sheetByName(sheets, name);
  if (!found) {
    const names = sheets.filter(({ hidden }) => hidden !== true).map((sheet) => `“${sheet.name}”`);
    throw new CliProblem(`Không có trang “${name}”. Tệp có các trang: ${names.join(', ')}.`);
  }
  return { sheets: [found.id] };
}
