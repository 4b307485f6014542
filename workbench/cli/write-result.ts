import { constants, copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';
import { isRead } from './files-read';
import type { Terminal } from './terminal';
import { writeOutput } from './write-output';

export interface ResultOptions {
  /** The result keeps all that people wrote in the file that was read: over that very file it is a refresh. */
  readonly isRefresh?: boolean;
}

/**
 * Writes the result of a command. A workbook of that name which says something else is kept beside it and named, for a
 * person may have written in it: the progress of a year stands in what was built in January.
 */
export async function writeResult(
  file: string,
  bytes: Uint8Array,
  terminal: Terminal,
  { isRefresh = false }: ResultOptions = {},
): Promise<void> {
  const isKept = /\.xlsx$/iu.test(file) && !(isRefresh && isRead(file)) && (await isOther(file, bytes));
  const kept = isKept ? await keepFormer(file) : undefined;
  try {
    await writeOutput(file, bytes);
  } catch (error) {
    if (kept !== undefined) await rm(kept, { force: true }).catch(() => undefined);
    throw error;
  }
  if (kept !== undefined) terminal.error(`Đã có tệp “${file}”; bản trước được giữ ở “${kept}”.`);
}

async function isOther(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return !(await readFile(file)).equals(bytes);
  } catch {
    // why: what is no file, or cannot be read, is told by the writing itself
    return false;
  }
}

/** Copies the file under the first name of this kind that nobody has. */
async function keepFormer(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count++) {
    const kept = path.join(dir, `${name} (bản trước${count === 1 ? '' : ` ${String(count)}`})${ext}`);
    try {
      await copyFile(file, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new CliProblem(
        `Đã có tệp “${file}” mà không giữ được bản trước của nó. Đề nghị chọn tên khác bằng -o.`,
      );
    }
  }
}
