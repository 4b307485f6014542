import path from 'node:path';

/** What the files of this run held when they were read. */
const marks = new Map<string, string>();
let latest: { readonly file: string; readonly bytes: Uint8Array } | undefined;

/** why: loading what makes marks is a thirtieth of a check, and most commands read one file and write over none */
const markOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');

/** Notes what a file held, so that it is not written over once somebody has changed it. */
export function noteRead(file: string, bytes: Uint8Array): void {
  markLatest();
  latest = { file: path.resolve(file), bytes };
}

function markLatest(): void {
  if (latest) marks.set(latest.file, markOf(latest.bytes));
  latest = undefined;
}

/** Whether this run has read the file. */
export function isRead(file: string): boolean {
  markLatest();
  return marks.has(path.resolve(file));
}

/** Whether a file that was read held these bytes then. */
export function isAsRead(file: string, bytes: Uint8Array): boolean {
  markLatest();
  return marks.get(path.resolve(file)) === markOf(bytes);
}
