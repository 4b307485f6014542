import { createHash } from 'node:crypto';
import path from 'node:path';

/** What the files of this run held when they were read. */
const marks = new Map<string, string>();

const markOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Notes what a file held, so that it is not written over once somebody has changed it. */
export function noteRead(file: string, bytes: Uint8Array): void {
  marks.set(path.resolve(file), markOf(bytes));
}

/** Whether this run has read the file. */
export const isRead = (file: string): boolean => marks.has(path.resolve(file));

/** Whether a file that was read held these bytes then. */
export const isAsRead = (file: string, bytes: Uint8Array): boolean =>
  marks.get(path.resolve(file)) === markOf(bytes);
