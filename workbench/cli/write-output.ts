import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';

/** Writes the whole file or nothing: first beside the target, then in its place; the old file stands until then. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    await writeDraft(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CliProblem(
      `Không ghi được “${file}”: ${reasonOf(error)} Đề nghị đóng tệp nếu đang mở, hoặc chọn chỗ khác bằng -o.`,
    );
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    // why: without it a power cut after the renaming could leave an empty file under the name of the old one
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return 'thư mục không có.';
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền ghi.';
  if (code === 'EISDIR') return 'đó là một thư mục.';
  if (code === 'ENOSPC') return 'hết chỗ trên đĩa.';
  return 'hệ thống từ chối ghi.';
}
