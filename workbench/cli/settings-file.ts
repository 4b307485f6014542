import { readFileSync } from 'node:fs';

import type { ProfileProblem } from '../../shared/core';
import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';

/** The text of a file of settings; `undefined` where there is no such file. */
export function settingsText(file: string, what: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined;
    throw new CliProblem(`Không mở được ${what} “${file}”. Đề nghị kiểm tra quyền đọc tệp.`);
  }
}

/** All that is wrong in a file of settings, a line each. */
export const faultySettings = (what: string, file: string, problems: readonly ProfileProblem[]): CliProblem =>
  new CliProblem(
    [
      `${what} “${file}” có ${String(problems.length)} chỗ chưa đúng, chưa dùng được:`,
      ...problems.map(({ path, message }) => (path === '' ? `  ${message.vi}` : `  ${path}: ${message.vi}`)),
    ].join('\n'),
  );
