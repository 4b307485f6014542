import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';
import { isAsRead, isRead } from './files-read';

/** What writing needs of a disk. */
export interface Disk {
  open(file: string, flags: 'wx'): Promise<DiskFile>;
  readFile(file: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  rm(file: string, options: { readonly force: true }): Promise<void>;
}

interface DiskFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Writes the whole file or nothing: first beside the target, then in its place; the old file stands until then. */
export async function writeOutput(
  file: string,
  bytes: Uint8Array,
  disk: Disk = { open, readFile, rename, rm },
): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    await writeDraft(disk, draft, bytes);
    await keepLaterChange(disk, file);
    await disk.rename(draft, file);
  } catch (error) {
    // why: a disk that takes nothing may not even give back, and the reason is what the person has to know
    await disk.rm(draft, { force: true }).catch(() => undefined);
    if (error instanceof CliProblem) throw error;
    throw new CliProblem(notWritten(file, error));
  }
}

const notWritten = (file: string, error: unknown): string =>
  `Không ghi được “${file}”: ${reasonOf(error)} Đề nghị đóng tệp nếu đang mở, hoặc chọn chỗ khác bằng -o.`;

/**
 * The same for a file that nobody has yet: one that is there stays as it is, whoever made it, for a person may have gone
 * on writing in it.
 */
export async function writeNewOutput(
  file: string,
  bytes: Uint8Array,
  disk: Disk = { open, readFile, rename, rm },
): Promise<void> {
  try {
    await (await disk.open(file, 'wx')).close();
  } catch (error) {
    throw new CliProblem(
      errorCode(error) === 'EEXIST'
        ? `Đã có tệp “${file}” nên không ghi đè. Đề nghị chọn tên khác bằng -o.`
        : notWritten(file, error),
    );
  }
  try {
    await writeOutput(file, bytes, disk);
  } catch (error) {
    await disk.rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Refuses to write over a plan that somebody saved anew after it was read. */
async function keepLaterChange(disk: Disk, file: string): Promise<void> {
  if (!isRead(file) || isAsRead(file, await disk.readFile(file))) return;
  throw new CliProblem(
    `Tệp “${file}” vừa được người khác sửa sau khi đọc nên không ghi đè. Đề nghị làm lại, hoặc chọn tên khác bằng -o.`,
  );
}

async function writeDraft(disk: Disk, draft: string, bytes: Uint8Array): Promise<void> {
  const handle = await disk.open(draft, 'wx');
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
